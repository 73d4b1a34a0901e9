package org.huansun.ui.cases;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.huansun.ui.text.Texts;

/** A column that the list of cases can show. */
public enum CaseColumn {
    NUMBER(184, 178, CaseRow::number),
    TITLE(306, 150, CaseRow::title),
    STAGE(70, 52, CaseRow::stage),
    DEADLINE(184, 150, CaseRow::deadline),
    DUE(105, 96, CaseRow::due),
    LEFT(145, 112, CaseRow::left),
    PACK(105, 92, CaseRow::pack),
    PERSON(85, 62, CaseRow::person),
    CHANNEL(200, 96, CaseRow::channel),
    PLACE(180, 96, CaseRow::place),
    OPENED(105, 96, CaseRow::opened),
    LAST(105, 96, CaseRow::last),
    ENTRIES(70, 62, CaseRow::entries),
    UNSENT(70, 62, CaseRow::unsent),
    FINDINGS(85, 70, CaseRow::findings);

    /** What is shown until a user chooses. */
    public static final Set<CaseColumn> USUAL = Set.copyOf(EnumSet.range(NUMBER, PERSON));

    private final double width;
    private final double least;
    private final Function<CaseRow, String> words;

    CaseColumn(double width, double least, Function<CaseRow, String> words) {
        this.width = width;
        this.least = least;
        this.words = words;
    }

    /** Stable, in kebab-case, such as {@code due}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its heading. */
    public String title() {
        return Texts.text("cases.column." + id());
    }

    /** What stands in it. */
    public String words(CaseRow row) {
        return words.apply(row);
    }

    /** Whether the list can be sorted by it. */
    public boolean isSortable() {
        return this != PLACE;
    }

    double width() {
        return width;
    }

    double least() {
        return least;
    }

    /** Its place from the left where the table is moved sideways: the day comes into sight before the number. */
    int placeWhereCrowded() {
        return this == NUMBER ? LEFT.ordinal() * 2 + 1 : ordinal() * 2;
    }

    /** Where the table is moved sideways anyway, a case's name is not cut to save room. */
    double widthWhereCrowded() {
        return this == TITLE ? width : least;
    }

    /** Days left follow from the day: sorting by it is sorting by that. */
    public CaseColumn sortedAs() {
        return this == LEFT || this == DEADLINE ? DUE : this;
    }
}
