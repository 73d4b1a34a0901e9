package org.huansun.rules;

import java.time.LocalDate;

/**
 * That a regulation was repealed.
 *
 * @param day from which it no longer serves
 * @param by the id of the pack whose regulation repealed it
 */
public record Repeal(LocalDate day, String by) {}
