package org.huansun.ui.whatif;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.DayField;
import org.huansun.ui.kit.Reasoned;
import org.huansun.ui.kit.Recorded;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** 试算: an entry on another day, a suspension, an extension, another pack; and what would move, old day beside new day. */
public final class WhatIfPanel extends StackPane {

    private static final double LABELS = 74;
    private static final double DAY = 136;

    private final WhatIfModel model;
    private final VBox results = new VBox(8);
    private boolean all;

    /** The panel over its model. */
    public WhatIfPanel(WhatIfModel model, WhatIfActions actions) {
        this.model = model;
        ToolButton close = ToolButton.icon("what-if-close", Material2OutlinedAL.CLOSE, Texts.text("what-if.close"), actions::close);
        close.getStyleClass().add("quiet");
        VBox body = new VBox(12, Words.flowing(Texts.text("what-if.words")), form(), results);
        body.getStyleClass().add("explanation");
        Card card = new Card(Texts.text("what-if.title"), new Scroll("what-if-scroll", body), foot(actions))
                .beside(new Chip(Tone.PROVISIONAL, Texts.text("what-if.mark")));
        card.getStyleClass().add("what-if");
        getChildren().add(card.atEnd(close));
        model.moves().addListener((ListChangeListener<WhatIfMove>) change -> show());
        model.unchanged().addListener((ListChangeListener<String>) change -> show());
        model.objections().addListener((ListChangeListener<String>) change -> show());
        model.note().subscribe(now -> show());
        show();
    }

    private Node form() {
        GridPane form = new GridPane(8, 8);
        ColumnConstraints labels = new ColumnConstraints(LABELS);
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        wide.setMinWidth(120);
        form.getColumnConstraints().setAll(labels, wide, new ColumnConstraints(DAY));
        form.add(Words.muted(Texts.text("what-if.moved")), 0, 0);
        form.add(choice("what-if-entry", Texts.text("what-if.moved"), model.entries(), model.entry()), 1, 0, 2, 1);
        form.add(Words.muted(Texts.text("what-if.moved.day")), 0, 1);
        form.add(day("what-if-moved-to", Texts.text("what-if.moved.to"), model.movedTo()), 1, 1);
        HBox suspension = new HBox(8, day("what-if-from", Texts.text("what-if.suspended.from"), model.from()), Words.muted(Texts.text("what-if.until")));
        HBox.setHgrow(suspension.getChildren().getFirst(), Priority.ALWAYS);
        suspension.setAlignment(Pos.CENTER_LEFT);
        form.addRow(2, Words.muted(Texts.text("what-if.suspended")), suspension, day("what-if-to", Texts.text("what-if.suspended.to"), model.to()).hinting(Texts.text("what-if.out")));
        form.addRow(3, Words.muted(Texts.text("what-if.extended")), choice("what-if-deadline", Texts.text("what-if.extended"), model.deadlines(), model.extended()),
                day("what-if-extended-on", Texts.text("what-if.extended.on"), model.extendedOn()));
        form.add(Words.muted(Texts.text("what-if.pack")), 0, 4);
        form.add(choice("what-if-pack", Texts.text("what-if.pack"), model.packs(), model.pack()), 1, 4, 2, 1);
        return form;
    }

    private static Node choice(String id, String spoken, ObservableList<WhatIfOption> options, ObjectProperty<WhatIfOption> chosen) {
        ComboBox<WhatIfOption> box = new ComboBox<>(options);
        box.setId(id);
        box.setAccessibleText(spoken);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPrefWidth(120);
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    private static DayField day(String id, String spoken, StringProperty day) {
        DayField field = new DayField(id, spoken);
        field.show(day.get());
        field.text().subscribe(day::set);
        day.subscribe(now -> {
            if (!now.equals(field.text().getValue())) {
                field.show(now);
            }
        });
        field.hinting(Texts.text("what-if.none"));
        field.setMinWidth(DAY);
        field.setPrefWidth(DAY);
        return field;
    }

    private Node foot(WhatIfActions actions) {
        ToolButton clear = ToolButton.plain("what-if-clear", Texts.text("what-if.clear"), model::clear);
        ToolButton record = ToolButton.plain("what-if-record", Texts.text("what-if.record"), actions::record);
        HBox foot = new HBox(12, clear, new Spring(), new Recorded(new Reasoned(record, model.obstacle())));
        foot.getStyleClass().add("card-foot");
        return foot;
    }

    private void show() {
        results.getChildren().clear();
        if (!model.note().get().isEmpty()) {
            results.getChildren().add(Words.small(model.note().get()));
        }
        model.objections().forEach(words -> results.getChildren().add(objection(words)));
        boolean nothing = model.wish().get().isNothing();
        if (nothing || model.moves().isEmpty()) {
            results.getChildren().add(Words.muted(Texts.text(nothing ? "what-if.begin" : "what-if.nothing-moves")));
        }
        model.moves().forEach(move -> results.getChildren().add(line(move)));
        if (!nothing && !model.unchanged().isEmpty()) {
            results.getChildren().add(ToolButton.quiet("what-if-unchanged",
                    Texts.text(all ? "what-if.unchanged.less" : "what-if.unchanged", model.unchanged().size()), this::fold));
            if (all) {
                model.unchanged().forEach(words -> results.getChildren().add(Words.small(words)));
            }
        }
    }

    private void fold() {
        all = !all;
        show();
    }

    private static Node objection(String words) {
        Label label = Words.flowing(words);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox line = new HBox(8, new Chip(Tone.NEAR, Texts.text("what-if.objection")), label);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private static Node line(WhatIfMove move) {
        Label name = Words.body(move.name());
        name.setMinWidth(0);
        HBox first = new HBox(8, new Chip(move.tone(), move.word()), name, new Spring(), fixed(Words.muted(move.before())),
                fixed(Words.muted("→")), fixed(Words.strong(move.after())));
        first.setAlignment(Pos.CENTER_LEFT);
        VBox line = new VBox(1, first, Words.small(move.article()));
        line.setAccessibleText(String.join(" ", move.word(), move.name(), move.before(), "→", move.after()));
        return line;
    }

    private static Label fixed(Label label) {
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
