package org.huansun.ui.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.huansun.ui.text.Texts;

/** The evidence of a case as its tab shows it: all rows, which of them are shown, and what stands beside them. */
public final class EvidenceModel {

    /** The filter that lets all kinds through. */
    public static final KindOption ALL = new KindOption("*", Texts.text("evidence.filter.all"));
    /** The filter for what nobody has given a kind yet. */
    public static final KindOption WITHOUT = new KindOption("", Texts.text("evidence.filter.without"));

    /** What stands beside the table. */
    public sealed interface Side {

        /** What is selected. */
        record Details() implements Side {}

        /** The form in which people say what the originals are. */
        record Saying(SayForm form) implements Side {}

        /** The form of a hand-over. */
        record Handing(HandOverForm form) implements Side {}

        /** What became of the files that were to come in. */
        record Reported(IntakeLines lines) implements Side {}
    }

    private final List<KindOption> kinds;
    private final ObservableList<EvidenceRow> rows = FXCollections.observableArrayList();
    private final FilteredList<EvidenceRow> shown = new FilteredList<>(rows);
    private final ObservableList<EvidenceRow> selected = FXCollections.observableArrayList();
    private final ObjectProperty<KindOption> kind = new SimpleObjectProperty<>(ALL);
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(new Side.Details());
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final BooleanProperty busy = new SimpleBooleanProperty(false);

    /** @param kinds that evidence can have, in their order */
    public EvidenceModel(List<KindOption> kinds) {
        this.kinds = List.copyOf(kinds);
        kind.subscribe(this::filter);
        words.subscribe(this::filter);
    }

    /** The kinds that evidence can have. */
    public List<KindOption> kinds() {
        return kinds;
    }

    /** Shows other rows. What is selected and still there stays selected, as it now is. */
    public void show(List<EvidenceRow> now) {
        List<String> before = selected.stream().map(EvidenceRow::sha256).toList();
        rows.setAll(now);
        filter();
        // Last: a table that loses its rows loses its selection with them.
        selected.setAll(now.stream().filter(row -> before.contains(row.sha256())).toList());
    }

    /** Marks what verifying found, by hash; what it did not find loses its mark. */
    public void found(Map<String, String> damages) {
        show(rows.stream().map(row -> row.found(damages.getOrDefault(row.sha256(), ""))).toList());
    }

    private void filter() {
        String wanted = words.get().strip().toLowerCase(Locale.ROOT);
        KindOption only = kind.get() == null ? ALL : kind.get();
        Predicate<EvidenceRow> fits = row -> only.equals(ALL) || row.kindId().equals(only.id());
        shown.setPredicate(fits.and(row -> row.name().toLowerCase(Locale.ROOT).contains(wanted)));
        count.set(shown.size() == rows.size() ? Texts.text("evidence.count", rows.size())
                : Texts.text("evidence.count.filtered", shown.size(), rows.size()));
    }

    /** All originals of the case. */
    public ObservableList<EvidenceRow> rows() {
        return rows;
    }

    /** Those that the filter lets through. */
    public ObservableList<EvidenceRow> shown() {
        return shown;
    }

    /** Those that are selected. */
    public ObservableList<EvidenceRow> selected() {
        return selected;
    }

    /** The only kind that is shown; {@link #ALL} for all. */
    public ObjectProperty<KindOption> kind() {
        return kind;
    }

    /** What has to be part of the name. */
    public StringProperty words() {
        return words;
    }

    /** What stands beside the table. */
    public ObjectProperty<Side> side() {
        return side;
    }

    /** How many there are, and how many are shown. */
    public ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /** Whether files are coming in or are verified just now; a second run waits until that is done. */
    public BooleanProperty busy() {
        return busy;
    }
}
