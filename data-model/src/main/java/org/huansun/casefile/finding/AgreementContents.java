package org.huansun.casefile.finding;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Fact;
import org.huansun.rules.RuleList;
import org.huansun.rules.Strength;

/** 协议内容: which items of the pack's list an agreement has, as recorded. */
final class AgreementContents {

    private AgreementContents() {}

    /** Every signed agreement with the list that obliges; nothing where the pack has none. */
    static void each(CaseOnDay state, BiConsumer<Fact, RuleList> use) {
        state.pack().list("agreement-contents").filter(list -> list.strength() != Strength.MAY).ifPresent(list ->
                state.history().ofType("agreement-signed").forEach(fact -> use.accept(fact, list)));
    }

    /** The numbers of the items; empty where nothing, or no numbers, were recorded. */
    static Optional<Set<String>> numbers(Fact agreement) {
        Set<String> numbers = new HashSet<>();
        for (String part : agreement.attributes().texts("contents")) {
            Arrays.stream(part.strip().split("[\\s,，、;；]+")).filter(number -> !number.isEmpty()).forEach(numbers::add);
        }
        boolean areNumbers = !numbers.isEmpty() && numbers.stream().allMatch(number -> number.matches("\\d{1,3}"));
        return areNumbers ? Optional.of(numbers) : Optional.empty();
    }
}
