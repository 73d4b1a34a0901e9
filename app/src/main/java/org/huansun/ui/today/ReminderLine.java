package org.huansun.ui.today;

import org.huansun.ui.kit.Tone;

/**
 * A deadline that is near and was not seen at this step.
 *
 * @param id names the reminder
 * @param deadlineId opens the deadline on its case's page
 * @param left how long is left, in a chip
 * @param words the last day, and in which case
 */
public record ReminderLine(String id, String caseId, String deadlineId, Tone tone, String left, String name, String words) {}
