package org.huansun.casefile.party;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.huansun.casefile.Party;

/**
 * What each of several obligors has to bear, in per cent. That shares make a whole is no rule of a text: who doesn't keep
 * to it is told.
 *
 * @param sum of those that were recorded
 * @param without how many obligors have none recorded
 */
public record Shares(BigDecimal sum, int without) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final String FORM = "\\d{1,3}(\\.\\d{1,4})?";

    /** Those of the obligors among the parties; empty where none has one. */
    public static Optional<Shares> of(List<Party> parties) {
        List<Party> obligors = parties.stream().filter(party -> party.role().equals("obligor")).toList();
        List<BigDecimal> known = obligors.stream().flatMap(party -> share(party).stream()).toList();
        return known.isEmpty() ? Optional.empty()
                : Optional.of(new Shares(known.stream().reduce(BigDecimal.ZERO, BigDecimal::add), obligors.size() - known.size()));
    }

    /** An obligor's share; empty where none or no number was recorded. */
    public static Optional<BigDecimal> share(Party obligor) {
        return obligor.attributes().text("share").map(String::strip).filter(Shares::isShare).map(BigDecimal::new);
    }

    /** Whether words are a share: more than nothing, at most all, up to four decimals. */
    public static boolean isShare(String written) {
        return written.matches(FORM) && new BigDecimal(written).signum() > 0 && new BigDecimal(written).compareTo(WHOLE) <= 0;
    }

    /** Whether they can't be a whole: all are known and don't make one, or they make more already. */
    public boolean isOff() {
        int compared = sum.compareTo(WHOLE);
        return without == 0 ? compared != 0 : compared >= 0;
    }
}
