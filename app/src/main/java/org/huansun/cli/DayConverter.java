package org.huansun.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.huansun.problem.BadInput;
import picocli.CommandLine.ITypeConverter;

/** A day on the command line. One that is not in the calendar is bad input, not a mistake in the command's grammar. */
final class DayConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException notADay) {
            throw new BadInput("“" + value + "”不是日期", "日期", "写成 2026-05-09 的样子，并且是历上有的一天", notADay);
        }
    }
}
