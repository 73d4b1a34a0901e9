package org.huansun.casefile.handling;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huansun.casefile.Fact;
import org.huansun.casefile.History;
import org.huansun.casefile.handling.Handover.State;

/**
 * 承办: who is in charge of a case. A handover changes it only when it has been acknowledged.
 *
 * @param person empty where nobody was named
 * @param with who works on it too (协办人)
 * @param handovers in their order
 */
public record Responsibility(Optional<String> person, List<String> with, List<Handover> handovers) {

    public Responsibility {
        with = List.copyOf(with);
        handovers = List.copyOf(handovers);
    }

    /** As of the day of a history. */
    public static Responsibility of(History history) {
        Fold fold = new Fold();
        history.facts().forEach(fold::take);
        return new Responsibility(fold.person, fold.with, fold.handovers);
    }

    /** The handover that waits for an answer. */
    public Optional<Handover> pending() {
        return handovers.stream().filter(handover -> handover.state() == State.PENDING).reduce((one, next) -> next);
    }

    /** Whether two written names are one person's: half or full width and blanks make no difference. */
    public static boolean isSame(String one, String other) {
        return plain(one).equals(plain(other)) && !plain(one).isEmpty();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    /** What the facts up to one have come to. */
    private static final class Fold {

        private Optional<String> person = Optional.empty();
        private List<String> with = List.of();
        private final List<Handover> handovers = new ArrayList<>();

        private void take(Fact fact) {
            switch (fact.type()) {
                case "responsible-assigned" -> {
                    replacePending();
                    person = fact.attributes().text("person");
                    with = names(fact);
                }
                case "case-handed-over" -> fact.attributes().text("to").filter(to -> !to.isBlank()).ifPresent(to -> {
                    replacePending();
                    handovers.add(handover(fact, to));
                });
                case "handover-acknowledged" -> answer(fact, State.ACKNOWLEDGED);
                case "handover-declined" -> answer(fact, State.DECLINED);
                default -> { }
            }
        }

        private static List<String> names(Fact fact) {
            return fact.attributes().texts("with").stream().flatMap(written -> List.of(written.split("[、，,;；]")).stream())
                    .map(String::strip).filter(name -> !name.isEmpty()).toList();
        }

        private static Handover handover(Fact fact, String to) {
            return new Handover(fact.id(), fact.on(), fact.attributes().text("person").orElse(""), to,
                    fact.attributes().text("reason"), fact.attributes().texts("deadlines"), State.PENDING, Optional.empty(), Optional.empty());
        }

        private void replacePending() {
            handovers.replaceAll(handover -> handover.state() == State.PENDING ? with(handover, State.REPLACED) : handover);
        }

        private static Handover with(Handover handover, State state) {
            return new Handover(handover.entry(), handover.on(), handover.from(), handover.to(), handover.reason(),
                    handover.deadlines(), state, Optional.empty(), Optional.empty());
        }

        /** An answer that names no handover answers the one that waits; one that comes too late changes nothing. */
        private void answer(Fact fact, State state) {
            Optional<String> of = fact.attributes().text("of");
            for (int place = handovers.size() - 1; place >= 0; place--) {
                Handover handover = handovers.get(place);
                if (handover.state() == State.PENDING && of.map(handover.entry()::equals).orElse(true)) {
                    handovers.set(place, new Handover(handover.entry(), handover.on(), handover.from(), handover.to(),
                            handover.reason(), handover.deadlines(), state, Optional.of(fact.on()),
                            state == State.DECLINED ? fact.attributes().text("reason") : Optional.empty()));
                    if (state == State.ACKNOWLEDGED) {
                        person = Optional.of(handover.to());
                    }
                    return;
                }
            }
        }
    }
}
