package org.huansun.ui.library;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.library.CompareRow.Line;
import org.huansun.ui.library.CompareRow.Part;
import org.huansun.ui.library.CompareRow.Rule;
import org.huansun.ui.library.CompareRow.Same;
import org.huansun.ui.library.CompareRow.Side;
import org.huansun.ui.text.Texts;

/** A row of a comparison: the head of a part, or a rule with its points on both sides. */
final class CompareCell {

    private final CompareModel comparison;
    private final LibraryActions actions;

    CompareCell(CompareModel comparison, LibraryActions actions) {
        this.comparison = comparison;
        this.actions = actions;
    }

    Node draw(CompareRow row) {
        return switch (row) {
            case Part part -> part(part);
            case Rule rule -> rule(rule);
        };
    }

    private static Node part(Part part) {
        HBox line = new HBox(8, Words.styled(part.title(), "card-title"), Words.small(String.valueOf(part.count())));
        line.setAlignment(Pos.BASELINE_LEFT);
        line.getStyleClass().add("compare-part");
        return line;
    }

    private Node rule(Rule rule) {
        int at = comparison.rows().indexOf(rule);
        Label name = Words.flowing(rule.name());
        name.getStyleClass().add("strong");
        CompareColumns columns = new CompareColumns(name,
                place(rule.left(), comparison.left().get(), "compare-left-" + at),
                place(rule.right(), comparison.right().get(), "compare-right-" + at));
        columns.getStyleClass().add("compare-rule");
        rule.lines(comparison.shown().get()).forEach(line -> columns.add(
                Words.small(line.label()), side(line, line.left()), side(line, line.right())));
        return columns;
    }

    private Node place(Optional<Side> side, PackRow pack, String id) {
        return side.<Node>map(there -> there.article().isEmpty() ? Words.small("")
                        : link(id, pack, there.article()))
                .orElseGet(() -> Words.small(Texts.text("library.compare.missing")));
    }

    private Node link(String id, PackRow pack, String article) {
        ToolButton link = ToolButton.quiet(id, article, () -> actions.openArticle(pack.id(), article));
        link.setAccessibleText(pack.id() + " " + article);
        link.getStyleClass().add("article-link");
        return link;
    }

    private static Node side(Line line, String words) {
        Label label = Words.flowing(words);
        label.getStyleClass().add(line.same() == Same.YES ? "muted" : "compare-words");
        return label;
    }
}
