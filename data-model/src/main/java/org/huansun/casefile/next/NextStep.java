package org.huansun.casefile.next;

import java.time.LocalDate;
import java.util.Optional;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.PackQuestion;
import org.huansun.casefile.Signs.Held;
import org.huansun.rules.NextStepRule;
import org.huansun.rules.NextStepRule.Promptness;
import org.huansun.rules.RuleList;
import org.huansun.rules.Threshold;

/** 下一步: one thing that a pack says of what comes next in a case. */
public sealed interface NextStep {

    /** Stable within a case, in kebab-case. */
    String id();

    /** What the pack gives. */
    Leave leave();

    /** As the pack's text numbers it. */
    String article();

    /** The entry type with which it would be recorded. */
    Optional<String> entry();

    /** The last day; empty where the text gives none, or where it is suspended. */
    default Optional<LocalDate> due() {
        return Optional.empty();
    }

    /** How soon, where the text has a word and no number. */
    default Promptness promptness() {
        return Promptness.UNSTATED;
    }

    /** What a pack gives. */
    enum Leave {
        /** To be done now. */
        DUE,
        /** To be there before something else is done. */
        REQUIRED_BEFORE,
        ALLOWED,
        FORBIDDEN
    }

    /** An open deadline. */
    record Dated(Deadline deadline) implements NextStep {

        @Override
        public String id() {
            return deadline.period().id() + "-" + deadline.occurrence();
        }

        @Override
        public Leave leave() {
            return Leave.DUE;
        }

        @Override
        public String article() {
            return deadline.period().article();
        }

        @Override
        public Optional<String> entry() {
            return Optional.of(deadline.period().metBy().getFirst());
        }

        @Override
        public Optional<LocalDate> due() {
            return deadline.due();
        }
    }

    /** A step of the pack, without a number of days. */
    record Ruled(NextStepRule rule) implements NextStep {

        @Override
        public String id() {
            return rule.id();
        }

        @Override
        public Leave leave() {
            return switch (rule.leave()) {
                case REQUIRED -> Leave.DUE;
                case ALLOWED -> Leave.ALLOWED;
                case FORBIDDEN -> Leave.FORBIDDEN;
            };
        }

        @Override
        public String article() {
            return rule.article();
        }

        @Override
        public Optional<String> entry() {
            return rule.leave() == NextStepRule.Leave.FORBIDDEN ? Optional.empty() : rule.doneBy().stream().findFirst();
        }

        @Override
        public Promptness promptness() {
            return rule.promptness();
        }
    }

    /**
     * A condition that an entry still lacks, or that the file denies.
     *
     * @param act the entry type that it stands before
     * @param held {@link Held#UNRECORDED} or {@link Held#DENIED}
     */
    record Condition(RuleList list, RuleList.Item item, String act, Held held) implements NextStep {

        @Override
        public String id() {
            return list.id() + "-" + item.id();
        }

        @Override
        public Leave leave() {
            return Leave.REQUIRED_BEFORE;
        }

        @Override
        public String article() {
            return list.article();
        }

        @Override
        public Optional<String> entry() {
            return item.sign().shownBy().stream().findFirst().map(pattern -> pattern.type());
        }
    }

    /** A situation of the pack that the file bears out, on which something may be recorded. */
    record Ground(RuleList list, RuleList.Item item, String act) implements NextStep {

        @Override
        public String id() {
            return list.id() + "-" + item.id();
        }

        @Override
        public Leave leave() {
            return Leave.ALLOWED;
        }

        @Override
        public String article() {
            return list.article();
        }

        @Override
        public Optional<String> entry() {
            return Optional.of(act);
        }
    }

    /**
     * A situation that an exception takes away.
     *
     * @param barred the list whose item must not be used
     * @param exception the item that holds
     */
    record Barred(RuleList exceptions, RuleList.Item exception, RuleList barred) implements NextStep {

        @Override
        public String id() {
            return barred.id() + "-barred-" + exception.id();
        }

        @Override
        public Leave leave() {
            return Leave.FORBIDDEN;
        }

        @Override
        public String article() {
            return exceptions.article();
        }

        @Override
        public Optional<String> entry() {
            return Optional.empty();
        }
    }

    /**
     * The meetings that a consultation may have are used up.
     *
     * @param figure the pack's
     * @param most how many there may be now
     * @param number of the meeting that is one too many
     */
    record MeetingTooMany(Threshold figure, int most, int number) implements NextStep {

        @Override
        public String id() {
            return figure.id();
        }

        @Override
        public Leave leave() {
            return Leave.FORBIDDEN;
        }

        @Override
        public String article() {
            return figure.article();
        }

        @Override
        public Optional<String> entry() {
            return figure.raisedBy();
        }
    }

    /** A case is open under a repealed text: a person has to choose. */
    record ChoosePack(PackQuestion question) implements NextStep {

        @Override
        public String article() {
            return question.article();
        }

        @Override
        public String id() {
            return "choose-pack";
        }

        @Override
        public Leave leave() {
            return Leave.DUE;
        }

        @Override
        public Optional<String> entry() {
            return Optional.of("pack-chosen");
        }
    }
}
