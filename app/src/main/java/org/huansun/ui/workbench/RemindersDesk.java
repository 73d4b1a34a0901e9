package org.huansun.ui.workbench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.huansun.problem.BadInput;
import org.huansun.rules.Period;
import org.huansun.rules.Region;
import org.huansun.rules.RulePack;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.reminders.KindRow;
import org.huansun.ui.reminders.ReminderFormActions;
import org.huansun.ui.reminders.ReminderFormModel;
import org.huansun.ui.reminders.ReminderSheet;
import org.huansun.ui.text.Texts;
import org.huansun.ui.today.ReminderLine;
import org.huansun.workspace.DeadlineRow;
import org.huansun.workspace.Workspace;
import org.huansun.workspace.reminder.Reminder;
import org.huansun.workspace.reminder.ReminderBook;
import org.huansun.workspace.reminder.ReminderSettings;
import org.huansun.workspace.reminder.ReminderSteps;

/** Reminders: the lines on 今日, the number at the calendar in the rail, and the form that says when. */
final class RemindersDesk implements ReminderFormActions {

    private static final String BADGE = "calendar";
    private static final int NEAR = 3;

    private final Bench bench;
    private final ReminderBook book;
    private final ObservableList<ReminderLine> lines = FXCollections.observableArrayList();
    private Map<String, Reminder> shown = Map.of();
    private ReminderFormModel form = new ReminderFormModel();
    private long asked;

    RemindersDesk(Bench bench) {
        this.bench = bench;
        this.book = new ReminderBook(bench.workspace());
        bench.follow(this::refresh);
        refresh();
    }

    /** What reminds and was not seen. */
    ObservableList<ReminderLine> lines() {
        return lines;
    }

    private void refresh() {
        asked++;
        long ticket = asked;
        bench.inBackground(book::today, reminders -> {
            if (ticket == asked) {
                show(reminders);
            }
        });
    }

    private void show(List<Reminder> reminders) {
        DateWords dates = new DateWords(bench.workspace().today());
        Map<String, Reminder> known = new LinkedHashMap<>();
        List<ReminderLine> made = new ArrayList<>();
        for (Reminder reminder : reminders) {
            String id = String.valueOf(known.size() + 1);
            known.put(id, reminder);
            made.add(line(id, reminder, dates));
        }
        shown = known;
        lines.setAll(made);
        bench.shell().badges().put(BADGE, reminders.size());
    }

    private static ReminderLine line(String id, Reminder reminder, DateWords dates) {
        DeadlineRow row = reminder.deadline();
        String name = row.obligor().isEmpty() ? row.name() : row.name() + " · " + row.obligor();
        return new ReminderLine(id, row.caseId(), DeadlineId.of(row), reminder.step() <= NEAR ? Tone.NEAR : Tone.RUNNING,
                StateWords.left(row.state(), row.workingDaysLeft()), name,
                Texts.text("reminders.line", dates.day(reminder.due()), row.caseTitle()));
    }

    /** Lets one rest until its next step. */
    void saw(ReminderLine line) {
        Optional.ofNullable(shown.get(line.id())).ifPresent(reminder -> keep(() -> List.of(reminder)));
    }

    /** Lets all rest. */
    void sawAll() {
        keep(() -> List.copyOf(shown.values()));
    }

    private void keep(Supplier<Collection<Reminder>> seen) {
        if (bench.attempt(() -> book.saw(seen.get()))) {
            refresh();
        }
    }

    /** Opens the form. */
    void set() {
        ReminderSettings settings = book.settings();
        form = new ReminderFormModel();
        form.usual().set(written(settings.usual()));
        kinds().forEach((id, name) -> form.kinds().add(new KindRow(id, name,
                settings.ofKind().containsKey(id) ? written(settings.of(id)) : "")));
        bench.shell().sheet().set(Optional.of(new ReminderSheet(form, this)));
    }

    private static String written(ReminderSteps steps) {
        return steps.workingDays().isEmpty() ? Texts.text("reminders.never") : steps.written();
    }

    /** The kinds of deadlines of the packs of this office, each once, then one's own. */
    private Map<String, String> kinds() {
        Workspace workspace = bench.workspace();
        Region office = new Region(workspace.settings().region());
        Map<String, String> kinds = new LinkedHashMap<>();
        for (RulePack pack : workspace.law().packs().all()) {
            if (pack.region().equals(office) || pack.region().equals(Region.NATION)) {
                for (Period period : pack.periods()) {
                    kinds.putIfAbsent(period.id(), period.name());
                }
            }
        }
        kinds.put(DeadlineRow.OWN, Texts.text("reminders.own"));
        return kinds;
    }

    @Override
    public void typed() {
        try {
            read();
            form.obstacle().set("");
        } catch (BadInput unreadable) {
            form.obstacle().set(Texts.text("reminders.unreadable", ReminderSteps.FEWEST, ReminderSteps.MOST, ReminderSteps.MOST_STEPS));
        }
    }

    private ReminderSettings read() {
        ReminderSettings settings = new ReminderSettings(steps(form.usual().get()), book.settings().ofKind());
        for (KindRow kind : form.kinds()) {
            settings = settings.with(kind.id(), kind.written().get().isBlank() ? settings.usual() : steps(kind.written().get()));
        }
        return settings;
    }

    private static ReminderSteps steps(String written) {
        return written.strip().equals(Texts.text("reminders.never")) ? ReminderSteps.parse("") : ReminderSteps.parse(written);
    }

    @Override
    public void save() {
        if (bench.attempt(() -> book.put(read()))) {
            close();
            refresh();
            bench.done(Texts.text("reminders.saved"));
        }
    }

    @Override
    public void close() {
        bench.shell().sheet().set(Optional.empty());
    }
}
