package org.huansun.rules;

import java.time.LocalDate;

/**
 * The end of a regulation.
 *
 * @param day the first day on which it is no longer in force
 * @param by the id of the pack whose text repeals it
 */
public record Repeal(LocalDate day, String by) {}
