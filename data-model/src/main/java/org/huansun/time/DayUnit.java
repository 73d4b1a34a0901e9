package org.huansun.time;

/** What a period is counted in. */
public enum DayUnit {
    /** 自然日: every day counts. */
    NATURAL_DAY,
    /** 工作日: only days that the official arrangement makes working days. */
    WORKING_DAY,
    /** 月: calendar months. */
    MONTH
}
