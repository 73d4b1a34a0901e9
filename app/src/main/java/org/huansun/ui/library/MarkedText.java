package org.huansun.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.huansun.ui.kit.Words;

/** Text that flows, with the searched words marked in it. */
final class MarkedText extends TextFlow {

    private final String words;

    private MarkedText(String text, List<MatchResult> places, String styleClass) {
        this.words = text;
        getStyleClass().addAll("marked-text", styleClass);
        getChildren().addAll(parts(text, places));
        setAccessibleText(text);
    }

    /** A label where nothing is to be marked, else text with marks; {@code styleClass} says how it is set. */
    static Node of(String text, SearchWords search, String styleClass) {
        List<MatchResult> places = search.places(text);
        if (places.isEmpty()) {
            Label label = Words.flowing(text);
            label.getStyleClass().add(styleClass);
            return label;
        }
        return new MarkedText(text, places, styleClass);
    }

    private static List<Node> parts(String text, List<MatchResult> places) {
        List<Node> parts = new ArrayList<>();
        int from = 0;
        for (MatchResult place : places) {
            plain(text.substring(from, place.start()), parts);
            parts.add(Words.styled(place.group(), "hit"));
            from = place.end();
        }
        plain(text.substring(from), parts);
        return parts;
    }

    private static void plain(String text, List<Node> parts) {
        if (!text.isEmpty()) {
            parts.add(new Text(text));
        }
    }

    @Override
    public String toString() {
        return words;
    }
}
