package org.huansun.documents;

import java.time.YearMonth;
import java.util.List;
import org.huansun.documents.setting.Sheet;
import org.huansun.rules.LawBook;
import org.huansun.workspace.DeadlineRow;

/**
 * The papers about deadlines of many cases, to be written by {@link PaperFile}. They print the rows that they are given, so that
 * a list which was narrowed on screen is printed as it stands there.
 */
public final class DeadlinePapers {

    private final LawBook law;
    private final Printed printed;

    public DeadlinePapers(LawBook law, Printed printed) {
        this.law = law;
        this.printed = printed;
    }

    /**
     * A month with what falls on its days.
     *
     * @param rows those that fall due in the month; of others nothing is shown
     * @param scope whose deadlines they are, in words, such as 全部案件
     */
    public Sheet month(YearMonth month, List<DeadlineRow> rows, String scope) {
        return new MonthSheet(law, printed).of(month, rows, scope);
    }

    /** A list, in the order of the rows. @param scope as for {@link #month} */
    public Sheet list(List<DeadlineRow> rows, String scope) {
        return new DeadlineListSheet(law, printed).of(rows, scope);
    }
}
