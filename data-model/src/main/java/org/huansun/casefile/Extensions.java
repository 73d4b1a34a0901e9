package org.huansun.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huansun.rules.Period;
import org.huansun.rules.Period.Extension;

/** Which extensions lengthened something, and which came too late for all that they could have lengthened. */
final class Extensions {

    private final Set<Fact> used = new LinkedHashSet<>();
    private final Map<Fact, Finding> useless = new LinkedHashMap<>();

    /**
     * The entry that lengthens an occurrence: the first one dated on or before the {@code due} that it extends, or while
     * that is suspended (counting.md 6).
     *
     * @param due the day without the extension
     */
    Optional<Fact> forOccurrence(
            Period period, List<Fact> candidates, SetLength length, Optional<LocalDate> due) {
        Optional<Fact> accepted = Optional.empty();
        for (Fact candidate : candidates) {
            if (length.setBy().isPresent()) {
                refuse(candidate, "extension-of-agreed-period", period, due);
            } else if (accepted.isPresent()) {
                refuse(candidate, "extension-repeated", period, due);
            } else if (due.map(candidate.on()::isAfter).orElse(false)) {
                refuse(candidate, "late-extension", period, due);
            } else {
                accepted = Optional.of(candidate);
                used.add(candidate);
            }
        }
        return accepted;
    }

    private void refuse(Fact extension, String code, Period period, Optional<LocalDate> due) {
        String article = period.extension().map(Extension::article).orElse(period.article());
        useless.putIfAbsent(extension, Finding.about(extension, code, Finding.Weight.BREACH, article,
                extension.on().toString(), period.name(), due.map(LocalDate::toString).orElse("")));
    }

    /** One finding for each extension that lengthened nothing. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        useless.forEach((extension, finding) -> {
            if (!used.contains(extension)) {
                findings.add(finding);
            }
        });
        return findings;
    }
}
