package org.huansun.ui.meeting;

import java.util.List;

/**
 * One step of the meeting script.
 *
 * @param number 一, 二 … as the script numbers it
 * @param article what the step rests on
 */
public record HostStep(String id, String number, String title, String article, List<ReadPart> readAloud, List<Check> checks) {

    /** Something to make sure of during the step. */
    public record Check(String id, String words) {}

    /** Copies the lists. */
    public HostStep {
        readAloud = List.copyOf(readAloud);
        checks = List.copyOf(checks);
    }
}
