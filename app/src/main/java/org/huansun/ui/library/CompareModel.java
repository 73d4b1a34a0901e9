package org.huansun.ui.library;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.huansun.ui.library.CompareRow.Part;
import org.huansun.ui.library.CompareRow.Rule;
import org.huansun.ui.library.CompareRow.Shown;

/** Two packs, their rules beside each other, and which of them are shown. */
public final class CompareModel {

    private final ObjectProperty<PackRow> left;
    private final ObjectProperty<PackRow> right;
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.DIFFERENCES);
    private final ObservableList<CompareRow> rows = FXCollections.observableArrayList();
    private List<Rule> rules = List.of();

    /** Two packs, not yet compared. */
    public CompareModel(PackRow left, PackRow right) {
        this.left = new SimpleObjectProperty<>(left);
        this.right = new SimpleObjectProperty<>(right);
        shown.subscribe(now -> arrange());
    }

    /** Takes the rules of both, those of a part together. */
    public void show(List<Rule> compared) {
        rules = List.copyOf(compared);
        arrange();
    }

    private void arrange() {
        List<CompareRow> arranged = new ArrayList<>();
        List<Rule> seen = rules.stream().filter(rule -> shown.get() == Shown.ALL || rule.differs()).toList();
        seen.stream().map(Rule::part).distinct().forEach(part -> {
            List<Rule> own = seen.stream().filter(rule -> rule.part().equals(part)).toList();
            arranged.add(new Part(part, own.size()));
            arranged.addAll(own);
        });
        rows.setAll(arranged);
    }

    /** Rules that differ. */
    public int differing() {
        return (int) rules.stream().filter(Rule::differs).count();
    }

    /** Rules that are the same in both. */
    public int same() {
        return rules.size() - differing();
    }

    /** The pack on the left. */
    public ObjectProperty<PackRow> left() {
        return left;
    }

    /** The pack on the right. */
    public ObjectProperty<PackRow> right() {
        return right;
    }

    /** Whether what is the same is shown too. */
    public ObjectProperty<Shown> shown() {
        return shown;
    }

    /** The rows that are shown: part by part. */
    public ObservableList<CompareRow> rows() {
        return rows;
    }
}
