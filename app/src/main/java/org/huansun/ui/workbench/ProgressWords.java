package org.huansun.ui.workbench;

import java.util.List;
import java.util.Optional;
import org.huansun.casefile.Answer;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Fact;
import org.huansun.casefile.party.ObligorProgress;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.parties.PartyItem.Step;
import org.huansun.ui.text.Texts;

/** How far the consultation with an obligor has come, step by step. */
final class ProgressWords {

    private static final String NONE = "—";

    private final DateWords dates;

    ProgressWords(DateWords dates) {
        this.dates = dates;
    }

    List<Step> steps(ObligorProgress progress) {
        return List.of(served(progress), due(progress.reply()), replied(progress.replied()), meetings(progress.meetings()), end(progress.end()));
    }

    private Step served(ObligorProgress progress) {
        String name = Texts.text("parties.step.served");
        return progress.served().map(fact -> new Step(name, with(fact, fact.attributes().text("method")), Tone.MET))
                .orElseGet(() -> progress.tries().isEmpty() ? new Step(name, NONE, Tone.NEUTRAL)
                        : new Step(name, Texts.text("parties.step.tries", progress.tries().size(),
                                progress.tries().getLast().attributes().text("outcome").orElse(NONE)), Tone.NEAR));
    }

    private Step due(Optional<Deadline> reply) {
        String name = Texts.text("parties.step.due");
        return reply.map(deadline -> {
            String left = StateWords.left(deadline.state(), deadline.workingDaysLeft());
            String words = left.equals(NONE) ? dates.day(deadline.due()) : dates.day(deadline.due()) + " " + left;
            return new Step(name, words, StateWords.of(deadline).tone());
        }).orElse(new Step(name, NONE, Tone.NEUTRAL));
    }

    private Step replied(Optional<Fact> reply) {
        String name = Texts.text("parties.step.replied");
        return reply.map(fact -> {
            Optional<Answer> agrees = fact.attributes().text("agrees").flatMap(Answer::of);
            return new Step(name, with(fact, agrees.map(answer -> Texts.text(answer == Answer.YES ? "parties.step.agrees" : "parties.step.refuses"))),
                    agrees.equals(Optional.of(Answer.NO)) ? Tone.NEAR : Tone.MET);
        }).orElse(new Step(name, NONE, Tone.NEUTRAL));
    }

    private Step meetings(List<Fact> meetings) {
        String name = Texts.text("parties.step.meetings");
        return meetings.isEmpty() ? new Step(name, NONE, Tone.NEUTRAL)
                : new Step(name, Texts.text("parties.step.held", meetings.size(), dates.day(meetings.getLast().on())), Tone.RUNNING);
    }

    private Step end(Optional<Fact> end) {
        String name = Texts.text("parties.step.agreement");
        return end.map(fact -> fact.type().equals("agreement-signed")
                        ? new Step(name, Texts.text("parties.step.signed", dates.day(fact.on())), Tone.MET)
                        : new Step(name, Texts.text("parties.step.failed", dates.day(fact.on())), Tone.OVERDUE))
                .orElse(new Step(name, NONE, Tone.NEUTRAL));
    }

    private String with(Fact fact, Optional<String> more) {
        return more.filter(words -> !words.isBlank()).map(words -> dates.day(fact.on()) + " " + words).orElse(dates.day(fact.on()));
    }
}
