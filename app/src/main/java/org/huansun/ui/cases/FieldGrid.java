package org.huansun.ui.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** The fields of a type in two columns: those that are asked for beside what has been filled in. */
final class FieldGrid extends GridPane {

    private static final int LONG_NAME = 16;
    private static final int LONG_OPTION = 12;

    private final RecordModel model;
    private final EntryKind kind;
    private final Node day;
    private final Node note;
    private final Map<String, Node> made = new HashMap<>();
    private List<EntryField> shown = List.of();

    /**
     * @param day stands first
     * @param note stands last
     */
    FieldGrid(RecordModel model, EntryKind kind, Node day, Node note) {
        super(12, 8);
        this.model = model;
        this.kind = kind;
        this.day = day;
        this.note = note;
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        getColumnConstraints().addAll(half, half);
        lay(model.asked(kind));
        model.values().subscribe(this::follow);
        model.more().addListener((ListChangeListener<EntryField>) change -> follow());
    }

    private void follow() {
        List<EntryField> asked = model.asked(kind);
        if (!asked.equals(shown)) {
            lay(asked);
        }
    }

    private void lay(List<EntryField> asked) {
        shown = asked;
        List<Node> order = new ArrayList<>(List.of(day));
        setConstraints(day, 0, 0, 1, 1);
        int place = 1;
        for (EntryField field : asked) {
            boolean wide = isWide(field);
            place += wide && place % 2 == 1 ? 1 : 0;
            Node node = made.computeIfAbsent(field.name(), name -> new RecordField(field, model));
            setConstraints(node, place % 2, place / 2, wide ? 2 : 1, 1);
            order.add(node);
            place += wide ? 2 : 1;
        }
        setConstraints(note, 0, place / 2 + 1, 2, 1);
        order.add(note);
        arrange(order);
    }

    /** What would be cut or wrapped in half the width: several lines, a list of sentences, a name that explains. */
    private static boolean isWide(EntryField field) {
        return field.kind() instanceof EntryField.Kind.Lines
                || field.label().length() > LONG_NAME
                || field.kind() instanceof EntryField.Kind.Several(List<EntryField.Option> options)
                        && options.stream().anyMatch(option -> option.words().length() > LONG_OPTION);
    }

    /** What stays is not taken out and put in again: the cursor may be in it. */
    private void arrange(List<Node> order) {
        getChildren().retainAll(order);
        for (int at = 0; at < order.size(); at++) {
            if (at >= getChildren().size() || getChildren().get(at) != order.get(at)) {
                getChildren().add(at, order.get(at));
            }
        }
    }
}
