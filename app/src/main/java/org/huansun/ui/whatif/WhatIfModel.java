package org.huansun.ui.whatif;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is supposed of a case, and what would move. Whoever counts follows {@link #wish}. */
public final class WhatIfModel {

    private final ObservableList<WhatIfOption> entries = FXCollections.observableArrayList(WhatIfOption.none());
    private final ObservableList<WhatIfOption> deadlines = FXCollections.observableArrayList(WhatIfOption.none());
    private final ObservableList<WhatIfOption> packs = FXCollections.observableArrayList(WhatIfOption.none());
    private final ObjectProperty<WhatIfOption> entry = new SimpleObjectProperty<>(WhatIfOption.none());
    private final ObjectProperty<WhatIfOption> extended = new SimpleObjectProperty<>(WhatIfOption.none());
    private final ObjectProperty<WhatIfOption> pack = new SimpleObjectProperty<>(WhatIfOption.none());
    private final StringProperty movedTo = new SimpleStringProperty("");
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty to = new SimpleStringProperty("");
    private final StringProperty extendedOn = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<WhatIfWish> wish = new ReadOnlyObjectWrapper<>(WhatIfWish.NOTHING);
    private final ObservableList<WhatIfMove> moves = FXCollections.observableArrayList();
    private final ObservableList<String> unchanged = FXCollections.observableArrayList();
    private final ObservableList<String> objections = FXCollections.observableArrayList();
    private final StringProperty note = new SimpleStringProperty("");
    private final StringProperty obstacle = new SimpleStringProperty("");

    /** Nothing supposed yet. */
    public WhatIfModel() {
        entry.subscribe(now -> wished());
        extended.subscribe(now -> wished());
        pack.subscribe(now -> wished());
        movedTo.subscribe(now -> wished());
        from.subscribe(now -> wished());
        to.subscribe(now -> wished());
        extendedOn.subscribe(now -> wished());
    }

    private void wished() {
        wish.set(new WhatIfWish(entry.get().id(), movedTo.get(), from.get(), to.get(), extended.get().id(), extendedOn.get(), pack.get().id()));
    }

    /** Takes everything back. */
    public void clear() {
        entry.set(entries.getFirst());
        extended.set(deadlines.getFirst());
        pack.set(packs.getFirst());
        movedTo.set("");
        from.set("");
        to.set("");
        extendedOn.set("");
    }

    /** What is supposed now. */
    public ReadOnlyObjectProperty<WhatIfWish> wish() {
        return wish.getReadOnlyProperty();
    }

    /** The entries that deadlines run from; the first supposes nothing, here and below. */
    public ObservableList<WhatIfOption> entries() {
        return entries;
    }

    /** The deadlines that could be extended. */
    public ObservableList<WhatIfOption> deadlines() {
        return deadlines;
    }

    /** The packs that the case could be under. */
    public ObservableList<WhatIfOption> packs() {
        return packs;
    }

    /** The entry that happens on another day. */
    public ObjectProperty<WhatIfOption> entry() {
        return entry;
    }

    /** The deadline that is extended. */
    public ObjectProperty<WhatIfOption> extended() {
        return extended;
    }

    /** The pack that the case is under. */
    public ObjectProperty<WhatIfOption> pack() {
        return pack;
    }

    /** The other day, or empty. */
    public StringProperty movedTo() {
        return movedTo;
    }

    /** The day of a commission, or empty. */
    public StringProperty from() {
        return from;
    }

    /** The day of its report, or empty while that is out. */
    public StringProperty to() {
        return to;
    }

    /** The day on which the extension is granted, or empty. */
    public StringProperty extendedOn() {
        return extendedOn;
    }

    /** The deadlines that would have another day or state. */
    public ObservableList<WhatIfMove> moves() {
        return moves;
    }

    /** The others, with their days. */
    public ObservableList<String> unchanged() {
        return unchanged;
    }

    /** What of the supposition changes nothing, and why. */
    public ObservableList<String> objections() {
        return objections;
    }

    /** As of which day both were counted, where that is not today. */
    public StringProperty note() {
        return note;
    }

    /** Why it can't be carried over into 记一笔, or empty. */
    public StringProperty obstacle() {
        return obstacle;
    }
}
