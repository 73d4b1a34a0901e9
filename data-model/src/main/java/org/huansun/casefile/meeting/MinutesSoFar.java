package org.huansun.casefile.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 磋商会议记录: how far its signing has come.
 *
 * @param read what was read back, the last time
 * @param signatures in order
 * @param refusals in order
 * @param sealed put on file: from here on changes are corrections
 */
public record MinutesSoFar(Optional<Version> read, List<Signature> signatures, List<Refusal> refusals, Optional<Version> sealed) {

    /** A text of the minutes. @param sha256 of the file, where it was recorded */
    public record Version(String entry, LocalDate on, Optional<String> at, Optional<String> sha256) {}

    /** 签字. */
    public record Signature(String entry, String name, LocalDate on, Optional<String> at) {}

    /** 拒绝签字. @param statement what the host wrote of it */
    public record Refusal(String entry, String name, LocalDate on, Optional<String> at, String statement) {}

    public MinutesSoFar {
        signatures = List.copyOf(signatures);
        refusals = List.copyOf(refusals);
    }

    /** Whether somebody has signed or refused to. */
    public boolean isAnswered(String name) {
        return signatures.stream().anyMatch(signature -> signature.name().equals(name))
                || refusals.stream().anyMatch(refusal -> refusal.name().equals(name));
    }
}
