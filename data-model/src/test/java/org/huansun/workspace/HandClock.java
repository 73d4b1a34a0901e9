package org.huansun.workspace;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;

/** A wall clock that stands still until it is set. */
public final class HandClock implements InstantSource {

    private Instant now;

    public HandClock(String day) {
        this.now = noon(LocalDate.parse(day));
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Noon of a day in China. */
    public void set(String day) {
        now = noon(LocalDate.parse(day));
    }

    void set(LocalDate day) {
        now = noon(day);
    }

    public void setInstant(Instant instant) {
        now = instant;
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Workspace.ZONE).toInstant();
    }
}
