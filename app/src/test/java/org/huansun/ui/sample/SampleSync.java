package org.huansun.ui.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.sync.ExportRow;
import org.huansun.ui.sync.SyncActions;
import org.huansun.ui.sync.SyncModel;
import org.huansun.ui.sync.SyncView;
import org.huansun.ui.sync.UnsentCase;
import org.huansun.ui.sync.VerifyReport;
import org.huansun.ui.welcome.ReadOffer;
import org.huansun.ui.welcome.RecentWorkspace;
import org.huansun.ui.welcome.WelcomeActions;
import org.huansun.ui.welcome.WelcomeView;

/** Fourteen entries to send; and the page before there is a workspace. */
public final class SampleSync {

    private SampleSync() {}

    public static SyncView full() {
        SyncModel model = new SyncModel();
        model.unsent()
                .setAll(
                        new UnsentCase("c9", "某某化工渗坑案", "环损〔2026〕第 0009 号", 9, 5, "84 MB", "01-12"),
                        new UnsentCase("c12", "草场倾倒案", "环损〔2026〕第 0012 号", 3, 1, "6 MB", "01-26"),
                        new UnsentCase("c41", "河道采砂案", "环损〔2025〕第 0041 号", 2, 0, "—", "2025-11-03"));
        model.chosen().addAll(List.of("c9", "c12"));
        model.exports()
                .setAll(
                        new ExportRow("1", "03-01 18:20", "huansun-20260301-1820.zip", "3 件案件、22 条记录、9 个文件", Tone.MET, "已回执"),
                        new ExportRow("2", "02-10 09:02", "huansun-20260210-0902.zip", "2 件案件、11 条记录、4 个文件", Tone.NEAR, "未回执"));
        model.report()
                .set(Optional.of(new VerifyReport(
                        Tone.OVERDUE,
                        "huansun-20260304.zip",
                        "不符",
                        List.of(
                                new VerifyReport.Line(Tone.MET, "符合", "包结构与清单"),
                                new VerifyReport.Line(Tone.MET, "符合", "签名：李敏的电脑"),
                                new VerifyReport.Line(Tone.OVERDUE, "不符", "证据 9f2c… 与清单的校验值不同：文件在传送中被改动。请对方重新导出。")))));
        return new SyncView(model, actions());
    }

    public static SyncView empty() {
        return new SyncView(new SyncModel(), actions());
    }

    public static WelcomeView welcome() {
        return welcome(Optional.empty());
    }

    public static WelcomeView welcomeInUse() {
        return welcome(Optional.of(new ReadOffer("D:\\办案\\现场二组2026", "工作区正由另一个程序使用：进程 4120，用户 李敏。关闭它后再试；只看不改的命令可以照常用。")));
    }

    private static WelcomeView welcome(Optional<ReadOffer> offer) {
        return new WelcomeView(
                List.of(
                        new RecentWorkspace("现场二组 2026", "D:\\办案\\现场二组2026", "今天 08:12", ""),
                        new RecentWorkspace("演示", "D:\\办案\\演示", "", "文件夹不在了")),
                offer,
                new WelcomeActions() {
                    @Override
                    public void read() {}

                    @Override
                    public void read(ReadOffer reading) {}

                    @Override
                    public void create() {}

                    @Override
                    public void open() {}

                    @Override
                    public void demonstrate() {}

                    @Override
                    public void review() {}

                    @Override
                    public void reopen(RecentWorkspace workspace) {}
                });
    }

    private static SyncActions actions() {
        return new SyncActions() {
            @Override
            public void export(Set<String> caseIds) {}

            @Override
            public void verify() {}

            @Override
            public void verify(Path dropped) {}
        };
    }
}
