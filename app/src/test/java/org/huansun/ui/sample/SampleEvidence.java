package org.huansun.ui.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.huansun.ui.cases.CaseTab;
import org.huansun.ui.cases.CaseView;
import org.huansun.ui.evidence.EvidenceActions;
import org.huansun.ui.evidence.EvidenceDetails;
import org.huansun.ui.evidence.EvidenceDetails.ClockLine;
import org.huansun.ui.evidence.EvidenceDetails.HandOverLine;
import org.huansun.ui.evidence.EvidenceDetails.Line;
import org.huansun.ui.evidence.EvidenceDetails.ProofLine;
import org.huansun.ui.evidence.EvidenceDetails.Standing;
import org.huansun.ui.evidence.EvidenceModel;
import org.huansun.ui.evidence.EvidenceModel.Side;
import org.huansun.ui.evidence.EvidenceRow;
import org.huansun.ui.evidence.EvidenceView;
import org.huansun.ui.evidence.HandOverForm;
import org.huansun.ui.evidence.IntakeLines;
import org.huansun.ui.evidence.KindOption;
import org.huansun.ui.evidence.Preview;
import org.huansun.ui.evidence.SayForm;

/** Photographs and papers from a site. */
public final class SampleEvidence {

    private static final List<KindOption> KINDS = List.of(new KindOption("site-record", "勘验笔录"), new KindOption("interview-record", "询问笔录"),
            new KindOption("monitoring-report", "检测、监测报告"), new KindOption("picture", "影像"));

    /** As people name what they send. */
    private static final String LONG_NAME = "2026-03-05 某某化工厂区北侧围墙外三号渗坑全景（东南向西北，取样前，无人机航拍）.jpg";

    private SampleEvidence() {}

    private static EvidenceRow photo(int number) {
        return new EvidenceRow("e" + number, "%064d".formatted(number), number == 10 ? LONG_NAME : "IMG_20260305_10%02d.jpg".formatted(number), "照片（JPEG）", "picture", "影像",
                "2026-03-05 10:%02d".formatted(number), "3.2 MB", "王建国", 1, List.of(), List.of(), "");
    }

    private static EvidenceModel model() {
        EvidenceModel model = new EvidenceModel(KINDS);
        List<EvidenceRow> photos = IntStream.range(10, 16).mapToObj(SampleEvidence::photo).toList();
        model.show(List.of(
                new EvidenceRow("a", "a", "渗坑全景 东南向西北，取样前.heic", "照片（HEIC）", "picture", "影像", "2026-03-05 19:12", "2.1 MB", "王建国", 2,
                        List.of("两个时钟相差整小时数，像是设备的时区没有设对"), List.of("“尾矿库渗漏案”（环损〔2026〕第 0005 号）也收了同一份原件"), ""),
                new EvidenceRow("b", "b", "地下水监测报告.pdf", "PDF", "monitoring-report", "检测、监测报告", "", "812 KB", "市监测站", 1, List.of(), List.of(),
                        "证据原件与校验值不符，被改动过"),
                photos.get(0), photos.get(1), photos.get(2), photos.get(3), photos.get(4), photos.get(5)));
        return model;
    }

    /** In its place: a tab of the case. */
    public static CaseView inCase(Supplier<EvidenceView> view) {
        return SampleCase.onTab(new CaseTab("evidence", new ReadOnlyStringWrapper("证据 8"), CaseTab.Room.WHOLE, view::get));
    }

    public static EvidenceView paper() {
        EvidenceModel model = model();
        model.selected().setAll(model.rows().get(1));
        return new EvidenceView(model, new Nothing());
    }

    public static EvidenceView verifying() {
        EvidenceModel model = model();
        model.busy().set(true);
        return new EvidenceView(model, new Nothing());
    }

    public static EvidenceView nothingLikeIt() {
        EvidenceModel model = model();
        model.words().set("没有这个文件");
        return new EvidenceView(model, new Nothing());
    }

    public static EvidenceView one() {
        EvidenceModel model = model();
        model.selected().setAll(model.rows().getFirst());
        return new EvidenceView(model, new Nothing());
    }

    public static EvidenceView several() {
        EvidenceModel model = model();
        model.selected().setAll(model.rows().subList(2, 5));
        return new EvidenceView(model, new Nothing());
    }

    public static EvidenceView empty() {
        return new EvidenceView(new EvidenceModel(KINDS), new Nothing());
    }

    public static EvidenceView saying() {
        EvidenceModel model = model();
        model.selected().setAll(model.rows().getFirst());
        model.side().set(new Side.Saying(new SayForm(List.of(model.rows().getFirst()), Map.of("kind", "picture", "taker", "王建国"), Set.of("v"),
                List.of(new SayForm.Provable("v", "2026-03-05 现场踏勘 北河镇三队东"), new SayForm.Provable("c", "2026-03-04 初步核查完成")))));
        return new EvidenceView(model, new Nothing());
    }

    public static EvidenceView handing() {
        EvidenceModel model = model();
        model.side().set(new Side.Handing(new HandOverForm(model.rows().subList(0, 2), "王建国", LocalDate.of(2026, 3, 5))));
        return new EvidenceView(model, new Nothing());
    }

    public static EvidenceView reported() {
        EvidenceModel model = model();
        model.side().set(new Side.Reported(new IntakeLines("收进 198 件，本案已有 2 件，没有收 3 件。", "",
                List.of(new IntakeLines.Line("DCIM/100/IMG_0007.jpg", "文件是空的（0 字节），多半是没有传完"),
                        new IntakeLines.Line("DCIM/100/MVI_0009.mp4", "复制的时候文件变了，等它写完再收"), new IntakeLines.Line("私人", "没有读取权限")),
                List.of(new IntakeLines.Line("副本 IMG_0003.jpg", "与“IMG_0003.jpg”是同一份原件")),
                List.of(new IntakeLines.Line("IMG_0012.jpg", "尾矿库渗漏案")))));
        return new EvidenceView(model, new Nothing());
    }

    /** Shows, and does nothing. */
    private static final class Nothing implements EvidenceActions {

        @Override
        public void addFiles() {}

        @Override
        public void addFolder() {}

        @Override
        public void take(List<Path> dropped) {}

        @Override
        public void verify() {}

        @Override
        public void beginSaying(List<EvidenceRow> rows) {}

        @Override
        public void say(SayForm form) {}

        @Override
        public void beginHandOver(List<EvidenceRow> rows) {}

        @Override
        public void handOver(HandOverForm form) {}

        @Override
        public EvidenceDetails details(EvidenceRow row) {
            return new EvidenceDetails(List.of(new Line("种类", "影像"), new Line("制作人", "王建国"), new Line("制作地点", "北河镇三队东 200 米")),
                    List.of(new Line("位置", "49.21233°N 119.74319°E（WGS-84）"), new Line("型号", "HUAWEI NOH-AN00"), new Line("像素", "4000×3000")),
                    List.of(new ClockLine("设备", "2026-03-05 19:12:33", "未注明时区"), new ClockLine("文件修改", "2026-03-05 10:12:36", "早 8 小时 59 分"),
                            new ClockLine("收进电脑", "2026-03-05 21:40:02", "晚 2 小时 27 分")),
                    List.of(new Line("类型", row.form() + " · " + row.size()), new Line("SHA-256", "ba7816bf8f01cfea…"), new Line("入卷", "2026-03-05 王建国")),
                    List.of(new ProofLine("v", "2026-03-05 现场踏勘 北河镇三队东", Standing.COUNTS), new ProofLine("w", "2026-03-01 座谈走访 三队", Standing.WITHDRAWN)),
                    List.of(new HandOverLine("2026-03-05 16:30", "王建国 → 王芳（检测中心）", "送检；封存：封条 0012，封口完好")));
        }

        @Override
        public void thumbnail(EvidenceRow row, Consumer<Optional<Image>> done) {
            done.accept(row.form().startsWith("照片") ? Optional.of(ground(64, 46)) : Optional.empty());
        }

        @Override
        public void preview(EvidenceRow row, Consumer<Preview> done) {
            done.accept(row.form().startsWith("照片") ? new Preview.Picture(ground(320, 220), "")
                    : new Preview.None("这份 PDF 有密码，这里打不开；导出后用 WPS 看。"));
        }

        private static Image ground(int width, int height) {
            WritableImage image = new WritableImage(width, height);
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    image.getPixelWriter().setColor(x, y, y < height / 2 ? Color.LIGHTSTEELBLUE : Color.DARKKHAKI);
                }
            }
            return image;
        }
    }
}
