package org.huansun.casefile.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 磋商会议记录: how far its signing has come. Whatever is added to what was said, agreed or decided makes a new text, which has
 * to be read back and signed anew.
 *
 * @param read when the text as it stands was read back
 * @param signatures under the text as it stands, in order
 * @param refusals to sign it, in order
 * @param outdated signatures under an earlier text, and refusals to sign one, in order
 * @param sealed put on file: from here on changes are corrections
 */
public record MinutesSoFar(
        Optional<Version> read, List<Signature> signatures, List<Refusal> refusals, List<Signature> outdated, Optional<Version> sealed) {

    /** A text of the minutes. @param sha256 of the file, where it was recorded */
    public record Version(String entry, LocalDate on, Optional<String> at, Optional<String> sha256) {}

    /** 签字. */
    public record Signature(String entry, String name, LocalDate on, Optional<String> at) {}

    /** 拒绝签字. @param statement what the host wrote of it */
    public record Refusal(String entry, String name, LocalDate on, Optional<String> at, String statement) {}

    public MinutesSoFar {
        signatures = List.copyOf(signatures);
        refusals = List.copyOf(refusals);
        outdated = List.copyOf(outdated);
    }

    /** Somebody's signature, the last one. */
    public Optional<Signature> signature(String name) {
        return signatures.stream().filter(signature -> signature.name().equals(name)).reduce((one, next) -> next);
    }

    /** Somebody's refusal, the last one. */
    public Optional<Refusal> refusal(String name) {
        return refusals.stream().filter(refusal -> refusal.name().equals(name)).reduce((one, next) -> next);
    }

    /** Whether somebody has signed or refused to. */
    public boolean isAnswered(String name) {
        return signature(name).isPresent() || refusal(name).isPresent();
    }
}
