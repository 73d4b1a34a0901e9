package org.huansun.ui.evidence;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** What of an original can be looked at, made off the screen's thread. */
final class PreviewBox extends StackPane {

    static final double WIDTH = 376;
    static final double HEIGHT = 230;

    PreviewBox(EvidenceRow row, EvidenceActions actions) {
        getStyleClass().add("preview");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        getChildren().add(Words.small(Texts.text("evidence.preview.making")));
        actions.preview(row, preview -> getChildren().setAll(node(row, preview)));
    }

    private static Node node(EvidenceRow row, Preview preview) {
        return switch (preview) {
            case Preview.Picture(Image image, String remark) -> with(picture(row, image), remark);
            case Preview.Page(Image image, int pages) -> with(picture(row, image), Texts.text("evidence.preview.pages", pages));
            case Preview.Written(String text) -> text(row, text);
            case Preview.None(String why) -> centred(why);
        };
    }

    private static Node picture(EvidenceRow row, Image image) {
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setFitWidth(Math.min(WIDTH, image.getWidth()));
        view.setFitHeight(Math.min(HEIGHT - 24, image.getHeight()));
        view.setAccessibleText(row.name());
        return view;
    }

    private static Node with(Node picture, String remark) {
        if (remark.isEmpty()) {
            return picture;
        }
        VBox box = new VBox(4, picture, Words.small(remark));
        box.setAlignment(javafx.geometry.Pos.CENTER);
        return box;
    }

    private static Node text(EvidenceRow row, String words) {
        TextArea area = new TextArea(words);
        area.setId("evidence-text");
        area.setEditable(false);
        area.setWrapText(true);
        area.setAccessibleText(row.name());
        return area;
    }

    private static Node centred(String why) {
        Label label = Words.muted(why);
        label.setWrapText(true);
        label.setMaxWidth(WIDTH - 60);
        label.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        return label;
    }
}
