package org.huansun.casefile.meeting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huansun.seed.Code;

/**
 * 条款: what is on the table on one point, and what each side says to it.
 *
 * @param title of a point that is none of the usual ones; empty for those
 * @param proposals the oldest first, those of earlier rounds among them; never empty
 * @param answers to the last proposal, the last word of each
 */
public record Clause(Point point, String title, List<Proposal> proposals, List<Reply> answers) {

    /** What is agreed on in a consultation. */
    public enum Point {
        RESTORATION_PLAN,
        RESTORATION_START,
        RESTORATION_PERIOD,
        LIABILITY_WAY,
        LIABILITY_PERIOD,
        AMOUNT,
        INSTALMENTS,
        OTHER;

        /** As entries write it. */
        public String code() {
            return Code.of(this);
        }

        /** The point that an entry names. */
        public static Optional<Point> of(String written) {
            for (Point point : values()) {
                if (point.code().equals(written)) {
                    return Optional.of(point);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * A proposal.
     *
     * @param by who made it, as he is named; or empty
     * @param amount in yuan, where the point is the amount
     */
    public record Proposal(String entry, int round, String by, String text, Optional<BigDecimal> amount) {

        /** Whether it puts the same on the table as another: the same words, and the same amount however it is written. */
        boolean isLike(Proposal other) {
            return text.equals(other.text())
                    && amount.map(BigDecimal::stripTrailingZeros).equals(other.amount().map(BigDecimal::stripTrailingZeros));
        }
    }

    /** What one says to a proposal. @param by as he is named */
    public record Reply(int round, String by, boolean agrees, Optional<String> text) {}

    /** How a point stands. */
    public enum State {
        /** Everybody who has to has agreed to the last proposal. */
        AGREED,
        /** Somebody has said no to it. */
        DISPUTED,
        /** Not everybody has answered. */
        OPEN
    }

    public Clause {
        proposals = List.copyOf(proposals);
        answers = List.copyOf(answers);
    }

    /** The last proposal. */
    public Proposal current() {
        return proposals.getLast();
    }

    /** What was last on the table before a round; empty where nothing was. */
    public Optional<Proposal> before(int round) {
        return proposals.stream().filter(proposal -> proposal.round() < round).reduce((one, next) -> next);
    }

    /** Whether something else is on the table than before a round, or it is there for the first time. */
    public boolean isNewIn(int round) {
        return !before(round).map(current()::isLike).orElse(false);
    }

    /** How it stands between those who have to agree. Whoever proposed it agrees, unless he said otherwise since. */
    public State between(List<String> sides) {
        List<String> open = new ArrayList<>(sides);
        answers.stream().filter(Reply::agrees).map(Reply::by).forEach(open::remove);
        if (answers.stream().anyMatch(answer -> !answer.agrees() && sides.contains(answer.by()))) {
            return State.DISPUTED;
        }
        open.remove(current().by());
        return open.isEmpty() ? State.AGREED : State.OPEN;
    }

    /** What one has said to the last proposal. */
    public Optional<Reply> answerOf(String side) {
        return answers.stream().filter(answer -> answer.by().equals(side)).findFirst();
    }
}
