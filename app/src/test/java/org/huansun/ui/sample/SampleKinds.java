package org.huansun.ui.sample;

import java.util.List;
import org.huansun.ui.cases.EntryField;
import org.huansun.ui.cases.EntryField.Kind;
import org.huansun.ui.cases.EntryField.Need;
import org.huansun.ui.cases.EntryField.Option;
import org.huansun.ui.cases.EntryKind;

/** Types of entries. */
final class SampleKinds {

    private SampleKinds() {}

    static List<EntryKind> all() {
        return List.of(
                plain("clue-received", "收到线索", "线索", "sdxs"),
                plain("preliminary-check-completed", "初步核查完成", "线索", "cbhcwc"),
                plain("filing-approved", "批准立案、启动索赔", "线索", "pzla"),
                plain("site-visited", "现场踏勘", "调查", "xctk"),
                new EntryKind(
                        "notice-served",
                        "磋商告知书送达",
                        "磋商",
                        "csgzssd",
                        List.of(
                                new EntryField("method", "送达方式", new Kind.Choice(List.of(new Option("direct", "直接送达"), new Option("post", "邮寄送达"), new Option("left", "留置送达"))), Need.REQUIRED, "选择"),
                                new EntryField("obligor", "赔偿义务人", new Kind.Line(), Need.REQUIRED, "姓名或名称"),
                                new EntryField("replyDays", "答复期限", new Kind.WholeNumber("个工作日"), Need.OPTIONAL, "5"),
                                new EntryField("amount", "要求赔偿数额", new Kind.Money(), Need.OPTIONAL, "186400.00"),
                                new EntryField("receipt", "送达回证", new Kind.Line(), Need.OPTIONAL, "编号"))),
                plain("reply-received", "义务人答复", "磋商", "ywrdf"),
                plain("meeting-planned", "磋商会议安排", "磋商", "cshyap"),
                plain("meeting-held", "召开磋商会议", "磋商", "zkcshy"),
                plain("agreement-signed", "签署赔偿协议", "磋商", "qspcxy"),
                plain("consultation-failed", "磋商不成", "磋商", "csbc"),
                plain("confirmation-applied", "申请司法确认", "司法", "sqsfqr"),
                plain("restoration-started", "修复开工", "修复", "xfkg"),
                plain("remark-made", "意见", "任何时候", "yj"));
    }

    static EntryKind agreement() {
        return new EntryKind("agreement-signed", "签署赔偿协议", "协议", "qspcxy", List.of(
                new EntryField("amount", "赔偿金额（元）", new Kind.Money(), Need.REQUIRED, "186400.00"),
                new EntryField("contents", "载明的内容", new Kind.Several(List.of(new Option("1", "（1）协议双方基本信息"),
                        new Option("2", "（2）损害事实、相关证据和法律依据"), new Option("3", "（3）双方对评估结论、修复目标和方案等的意见"),
                        new Option("4", "（4）履行赔偿责任的承担方式及期限"))), Need.OPTIONAL, ""),
                new EntryField("instalments", "分期：各期付款日（或年限，如 2年、18个月）", new Kind.Line(), Need.OPTIONAL, "2026-06-30、2027-06-30")));
    }

    private static EntryKind plain(String type, String name, String stage, String hidden) {
        return new EntryKind(type, name, stage, hidden, List.of());
    }
}
