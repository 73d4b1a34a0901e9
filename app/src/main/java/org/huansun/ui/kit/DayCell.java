package org.huansun.ui.kit;

import java.time.LocalDate;

/** One day of a strip. */
public record DayCell(LocalDate day, DayKind kind) {}
