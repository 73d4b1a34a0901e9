package org.huansun.workspace.reminder;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huansun.workspace.DeadlineList.Which;
import org.huansun.workspace.Workspace;

/** The reminders of a workspace. When to remind and what was seen belongs to this copy of it and is never sent. */
public final class ReminderBook {

    private static final String SETTINGS = "reminders";
    private static final String SEEN = "reminders.seen";

    private final Workspace workspace;

    public ReminderBook(Workspace workspace) {
        this.workspace = workspace;
    }

    public ReminderSettings settings() {
        return workspace.preferences().get(SETTINGS).map(ReminderSettings::read).orElse(ReminderSettings.USUAL);
    }

    /** @throws org.huansun.problem.Problem if the workspace was opened to be read, or the disk is full */
    public void put(ReminderSettings settings) {
        workspace.preferences().put(SETTINGS, settings.kept());
    }

    /** What reminds today and was not seen yet, the nearest last day first. */
    public List<Reminder> today() {
        Reminders reminders = new Reminders(settings(), workspace.law().calendar(), workspace.today());
        return reminders.of(workspace.list().deadlines().first(new Which.DueBy(reminders.horizon()), Integer.MAX_VALUE), seen());
    }

    /** Lets reminders rest until their next step. @throws org.huansun.problem.Problem as {@link #put} */
    public void saw(Collection<Reminder> reminders) {
        LocalDate today = workspace.today();
        Set<String> seen = seen().stream().filter(key -> Reminder.dayOf(key).compareTo(today.toString()) >= 0)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        reminders.forEach(reminder -> seen.add(reminder.key()));
        workspace.preferences().put(SEEN, String.join("\n", seen));
    }

    private Set<String> seen() {
        return workspace.preferences().get(SEEN).map(kept -> Arrays.stream(kept.split("\n")).filter(key -> !key.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new))).orElseGet(LinkedHashSet::new);
    }
}
