package org.huansun.ui.library;

import java.util.List;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Words;

/** Rules under the name of their part of the pack. */
final class RulesBox extends VBox {

    RulesBox(List<RuleRow> rules, SearchWords search) {
        super(10);
        rules.stream().map(RuleRow::kind).distinct().forEach(kind -> {
            VBox part = new VBox(6, Words.styled(kind, "rule-part"));
            rules.stream().filter(rule -> rule.kind().equals(kind)).forEach(rule -> part.getChildren().add(new RuleBox(rule, search)));
            getChildren().add(part);
        });
    }
}
