package org.huansun.casefile;

import java.util.List;
import java.util.Optional;
import org.huansun.rules.Strength;

/**
 * 发现的问题: the law or the file is not satisfied. Work goes on.
 *
 * @param code stable, kebab-case
 * @param weight how much it matters
 * @param article where there is one
 * @param about the entry that it concerns, by its id; empty where it concerns the case
 * @param details what the sentence names, in its order
 */
public record Finding(
        String code, Weight weight, Optional<String> article, Optional<String> about, List<String> details) {

    public Finding {
        details = List.copyOf(details);
    }

    /** How much a finding matters, by the modal word of the rule behind it. */
    public enum Weight {
        /** 应当, 不得: the rule is not kept. */
        BREACH,
        /** 原则上, 一般: the rule admits exceptions; the file should give the reason. */
        DEPARTURE,
        /** Something is missing in the file, or has to be known. */
        NOTICE;

        /** That of a rule of a strength. */
        public static Weight of(Strength strength) {
            return switch (strength) {
                case MUST -> BREACH;
                case IN_PRINCIPLE -> DEPARTURE;
                case MAY -> NOTICE;
            };
        }
    }

    /** The same of another entry. */
    public Finding of(String entry) {
        return new Finding(code, weight, article, Optional.of(entry), details);
    }

    /** A finding about an entry. */
    public static Finding about(Fact fact, String code, Weight weight, String article, String... details) {
        return new Finding(code, weight, Optional.of(article), Optional.of(fact.id()), List.of(details));
    }

    /** A finding about the case as a whole. */
    public static Finding ofCase(String code, Weight weight, String article, String... details) {
        return new Finding(code, weight, Optional.of(article), Optional.empty(), List.of(details));
    }

    /** A finding about an entry that only has to be known. */
    public static Finding notice(Fact fact, String code, Optional<String> article, String... details) {
        return new Finding(code, Weight.NOTICE, article, Optional.of(fact.id()), List.of(details));
    }
}
