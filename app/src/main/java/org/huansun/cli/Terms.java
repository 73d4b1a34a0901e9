package org.huansun.cli;

import java.util.Optional;
import org.huansun.casefile.Finding.Weight;
import org.huansun.casefile.next.NextStep.Leave;
import org.huansun.rules.Period.Length;
import org.huansun.rules.Strength;
import org.huansun.time.DayUnit;

/** The field's own words for what files and JSON write as codes. */
final class Terms {

    private Terms() {}

    static String of(Strength strength) {
        return switch (strength) {
            case MUST -> "必须";
            case IN_PRINCIPLE -> "原则上";
            case MAY -> "可以";
        };
    }

    static String of(DayUnit unit) {
        return switch (unit) {
            case NATURAL_DAY -> "日";
            case WORKING_DAY -> "个工作日";
            case MONTH -> "个月";
        };
    }

    static String of(Optional<Length> length) {
        return length.map(known -> known.amount() + " " + of(known.unit())).orElse("以告知书写明的为准");
    }

    static String of(Leave leave) {
        return switch (leave) {
            case DUE -> "应当";
            case REQUIRED_BEFORE -> "须先";
            case ALLOWED -> "可以";
            case FORBIDDEN -> "不得";
        };
    }

    static String of(Weight weight) {
        return switch (weight) {
            case BREACH -> "违反";
            case DEPARTURE -> "偏离";
            case NOTICE -> "注意";
        };
    }
}
