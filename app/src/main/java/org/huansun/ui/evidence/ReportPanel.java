package org.huansun.ui.evidence;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.huansun.ui.evidence.IntakeLines.Line;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.DrawnList;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What became of the files that were to come in: what did not and why, first. */
final class ReportPanel {

    /** A line, or a heading over lines. */
    private record Part(String strong, String more) {}

    private ReportPanel() {}

    static Card of(IntakeLines lines, Runnable close) {
        ToolButton closing = ToolButton.icon("evidence-report-close", Material2OutlinedAL.CLOSE, Texts.text("kit.close"), close);
        closing.getStyleClass().add("quiet");
        return new Card(Texts.text("evidence.report"), content(lines)).atEnd(closing).growing();
    }

    private static Node content(IntakeLines lines) {
        Label summary = Words.flowing(lines.summary());
        VBox box = new VBox(8, summary);
        if (!lines.stopped().isEmpty()) {
            Label stopped = Words.flowing(lines.stopped());
            stopped.getStyleClass().add("trouble-words");
            box.getChildren().add(stopped);
        }
        ObservableList<Part> parts = FXCollections.observableArrayList();
        add(parts, "evidence.report.not-taken", lines.notTaken());
        add(parts, "evidence.report.there", lines.there());
        add(parts, "evidence.report.elsewhere", lines.elsewhere());
        if (!parts.isEmpty()) {
            box.getChildren().add(new DrawnList<>("evidence-report", parts, ReportPanel::line, Texts.text("evidence.report")));
        }
        VBox.setVgrow(box, javafx.scene.layout.Priority.ALWAYS);
        return box;
    }

    private static void add(ObservableList<Part> parts, String key, List<Line> lines) {
        if (!lines.isEmpty()) {
            parts.add(new Part(Texts.text(key, lines.size()), ""));
            lines.forEach(line -> parts.add(new Part(line.file(), line.words())));
        }
    }

    private static Node line(Part part) {
        if (part.more().isEmpty()) {
            return Words.styled(part.strong(), "section-title");
        }
        Label file = Words.flowing(part.strong().replaceAll("\\p{Cntrl}", " "));
        Label why = Words.small(part.more());
        why.setWrapText(true);
        return new VBox(1, file, why);
    }
}
