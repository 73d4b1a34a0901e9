package org.huansun.ui.meeting;

import java.util.List;
import java.util.Optional;

/**
 * One step of the meeting script.
 *
 * @param number 一, 二 … as the script numbers it
 * @param article what the step rests on
 * @param panel what is worked on in it beside what is said
 * @param note a hint to the host, or empty
 */
public record HostStep(
        String id, String number, String title, String article, Optional<HostPanel> panel, List<ReadPart> readAloud,
        List<Check> checks, String note) {

    /** Something to make sure of during the step. */
    public record Check(String id, String words) {}

    /** Copies the lists. */
    public HostStep {
        readAloud = List.copyOf(readAloud);
        checks = List.copyOf(checks);
    }
}
