package org.huansun.casefile.next;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.huansun.casefile.Phrase;
import org.huansun.casefile.Signs.Held;
import org.huansun.rules.EntryTypes;
import org.huansun.rules.NextStepRule.Promptness;
import org.huansun.rules.RuleList;

/** The sentences that people read of next steps. */
public final class NextStepWording {

    private final ResourceBundle words =
            ResourceBundle.getBundle("org.huansun.casefile.next.NextStepWording", Locale.SIMPLIFIED_CHINESE);
    private final EntryTypes types;

    public NextStepWording(EntryTypes types) {
        this.types = types;
    }

    /** What is to be done, may be done or must not be done. */
    public String sentence(NextStep step) {
        return switch (step) {
            case NextStep.Dated(var deadline) -> {
                String ways = deadline.period().metBy().stream().map(types::nameOf)
                        .collect(Collectors.joining(words.getString("or")));
                yield deadline.obligor().map(who -> ways + " · " + who).orElse(ways);
            }
            case NextStep.Ruled(var rule) -> rule.name();
            case NextStep.ChoosePack(var question) ->
                phrase("choose-pack", question.from().id(), question.repeal().by(), question.repeal().day());
            case NextStep.Condition(var list, var item, var act, var held) ->
                phrase(held == Held.DENIED ? "condition.denied" : "condition", types.nameOf(act), item.text());
            case NextStep.Ground(var list, var item, var act) -> phrase("ground", types.nameOf(act), item.text());
            case NextStep.Barred(var exceptions, var exception, var barred) ->
                phrase("barred." + barred.id(), exception.text(), barredItems(exceptions, barred));
            case NextStep.MeetingTooMany(var figure, int most, int number) ->
                phrase(figure.raisedBy().isPresent() ? "meeting-without-approval" : "meeting-too-many", number, most);
        };
    }

    private static String barredItems(RuleList exceptions, RuleList barred) {
        return exceptions.against().map(against -> barred.items().stream()
                .filter(item -> against.items().isEmpty() || against.items().contains(item.id()))
                .map(item -> item.text()).collect(Collectors.joining("；"))).orElse("");
    }

    /** 同时, 立即 or 及时; nothing where the text has no such word. */
    public String promptness(Promptness promptness) {
        return words.getString("promptness." + promptness.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String phrase(String key, Object... values) {
        return Phrase.fill(words.getString(key), values);
    }
}
