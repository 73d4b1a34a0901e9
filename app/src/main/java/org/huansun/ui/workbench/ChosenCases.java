package org.huansun.ui.workbench;

import java.time.LocalDate;
import java.util.Optional;
import org.huansun.casefile.Finding.Weight;
import org.huansun.rules.Stage;
import org.huansun.ui.cases.CaseChoice;
import org.huansun.ui.cases.CaseColumn;
import org.huansun.workspace.CaseFilters;
import org.huansun.workspace.CaseOrder;
import org.huansun.workspace.CaseQuery;
import org.huansun.workspace.Workspace;

/** What is chosen on the list of cases, as a question to the views. */
final class ChosenCases {

    private final Workspace workspace;

    /** Until when a deadline is due that is asked for. */
    enum Due {
        OVERDUE(-1),
        NEAR(StateWords.NEAR),
        SOON(10),
        MONTH(22);

        private final int workingDays;

        Due(int workingDays) {
            this.workingDays = workingDays;
        }
    }

    ChosenCases(Workspace workspace) {
        this.workspace = workspace;
    }

    CaseQuery query(CaseChoice choice) {
        CaseFilters filters = new CaseFilters(choice.words(),
                some(choice.stage()).map(Stage::valueOf), some(choice.pack()), some(choice.person()), some(choice.channel()),
                some(choice.due()).map(Due::valueOf).map(this::day),
                some(choice.state()).map(CaseFilters.DeadlineStanding::valueOf), some(choice.finding()).map(Weight::valueOf));
        CaseOrder.Direction direction = switch (choice.direction()) {
            case ASCENDING -> CaseOrder.Direction.ASCENDING;
            case DESCENDING -> CaseOrder.Direction.DESCENDING;
        };
        return new CaseQuery(filters, order(choice.column()), direction);
    }

    private static Optional<String> some(String id) {
        return Optional.of(id).filter(given -> !given.isEmpty());
    }

    /** What is overdue was due yesterday; what is near is so in working days, as everywhere. */
    private LocalDate day(Due due) {
        return due == Due.OVERDUE ? workspace.today().minusDays(1)
                : workspace.law().calendar().plusWorkingDays(workspace.today(), due.workingDays);
    }

    private static CaseOrder order(CaseColumn column) {
        return switch (column) {
            case NUMBER -> CaseOrder.NUMBER;
            case TITLE -> CaseOrder.TITLE;
            case STAGE -> CaseOrder.STAGE;
            case DEADLINE, DUE, LEFT -> CaseOrder.DUE;
            case PACK -> CaseOrder.PACK;
            case PERSON -> CaseOrder.PERSON;
            case CHANNEL -> CaseOrder.CHANNEL;
            case PLACE, OPENED -> CaseOrder.OPENED;
            case LAST -> CaseOrder.LAST;
            case ENTRIES -> CaseOrder.ENTRIES;
            case UNSENT -> CaseOrder.UNSENT;
            case FINDINGS -> CaseOrder.FINDINGS;
        };
    }
}
