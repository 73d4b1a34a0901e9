package org.huansun.ui.cases;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.huansun.ui.kit.DraftRow;
import org.huansun.ui.text.Texts;

/** What is given to open a case. */
public final class NewCaseModel {

    private final List<CaseFilter> regions;
    private final List<CaseFilter> packs;
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty place = new SimpleStringProperty("");
    private final StringProperty elements = new SimpleStringProperty("");
    private final ObjectProperty<CaseFilter> region;
    private final ObjectProperty<CaseFilter> pack;
    private final ObjectProperty<LocalDate> on;
    private final StringProperty draftNote = new SimpleStringProperty("");
    private final ObservableList<DraftRow> drafts = FXCollections.observableArrayList();

    /**
     * A form on the office's own region.
     *
     * @param regions to choose from, the office's own first
     * @param packs to choose from; the first leaves the choice to region and day
     */
    public NewCaseModel(List<CaseFilter> regions, List<CaseFilter> packs, LocalDate today) {
        this.regions = List.copyOf(regions);
        this.packs = List.copyOf(packs);
        this.region = new SimpleObjectProperty<>(regions.getFirst());
        this.pack = new SimpleObjectProperty<>(packs.getFirst());
        this.on = new SimpleObjectProperty<>(today);
    }

    public List<CaseFilter> regions() {
        return regions;
    }

    public List<CaseFilter> packs() {
        return packs;
    }

    public StringProperty title() {
        return title;
    }

    /** Where the damage is. */
    public StringProperty place() {
        return place;
    }

    /** What is damaged, such as 地下水. */
    public StringProperty elements() {
        return elements;
    }

    public ObjectProperty<CaseFilter> region() {
        return region;
    }

    /** The pack chosen; an empty id leaves it to region and day. */
    public ObjectProperty<CaseFilter> pack() {
        return pack;
    }

    /** The day of opening. */
    public ObjectProperty<LocalDate> on() {
        return on;
    }

    /** When the draft was last kept, such as 草稿已保存 10:41:07. */
    public StringProperty draftNote() {
        return draftNote;
    }

    /** Other forms of this kind that were begun and not saved. */
    public ObservableList<DraftRow> drafts() {
        return drafts;
    }

    /** Why the case can't be opened yet, or empty. */
    public ObservableValue<String> obstacle() {
        return Bindings.createStringBinding(this::why, title, on);
    }

    private String why() {
        if (title.get().isBlank()) {
            return Texts.text("new-case.no-title");
        }
        return on.get() == null ? Texts.text("record.no-day") : ""; // an emptied date field
    }
}
