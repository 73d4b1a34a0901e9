package org.huansun.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.huansun.casefile.RandomHistories.History;

/** What holds for every history, likely or not. */
class DeadlineEnginePropertiesTest {

    @Provide
    Arbitrary<History> histories() {
        return RandomHistories.any();
    }

    @Property(tries = 4000)
    void agrees_with_a_day_by_day_reading_of_the_rules(@ForAll("histories") History history) {
        List<String> counted = count(history).deadlines().stream().map(DeadlineLine::of).toList();

        assertThat(counted).isEqualTo(LiteralReckoning.lines(
                Shipped.pack(history.pack()), Shipped.CALENDAR, history.facts(), history.asOf()));
    }

    @Property(tries = 500)
    void gives_the_same_answer_twice(@ForAll("histories") History history) {
        assertThat(count(history)).isEqualTo(count(history));
    }

    @Property(tries = 1000)
    void does_not_see_what_is_dated_after_the_as_of_day(
            @ForAll("histories") History history, @ForAll("histories") History later) {
        List<Fact> more = new ArrayList<>(history.facts());
        for (Fact fact : later.facts()) {
            LocalDate on = history.asOf().plusDays(1 + fact.on().getDayOfMonth());
            more.add(Fact.of("later-" + fact.id(), fact.type(), on, Optional.empty(), fact.attributes()));
        }

        assertThat(lines(new History(history.pack(), more, history.asOf()))).isEqualTo(lines(history));
    }

    /** The order of recording matters among the entries of one day, and nowhere else. */
    @Property(tries = 1000)
    void does_not_care_in_which_order_days_were_recorded(@ForAll("histories") History history, @ForAll int seed) {
        List<Fact> shuffled = new ArrayList<>(history.facts());
        shuffled.sort(Comparator.comparing(fact -> new Random(seed ^ fact.on().toEpochDay()).nextInt()));

        assertThat(deadlineLines(new History(history.pack(), shuffled, history.asOf())))
                .isEqualTo(deadlineLines(history));
    }

    /** Entries of types that no period of the pack knows are kept and count for nothing. */
    @Property(tries = 500)
    void does_not_care_where_unrelated_entries_of_the_same_day_stand(@ForAll("histories") History history) {
        List<Fact> more = new ArrayList<>();
        for (Fact fact : history.facts()) {
            more.add(Fact.of("before-" + fact.id(), "remark-made", fact.on(), Optional.empty(), Attributes.NONE));
            more.add(fact);
            more.add(Fact.of("after-" + fact.id(), "site-visited", fact.on(), Optional.empty(), Attributes.NONE));
        }

        assertThat(lines(new History(history.pack(), more, history.asOf()))).isEqualTo(lines(history));
    }

    @Property(tries = 1000)
    void never_puts_due_before_the_counted_last_day_nor_the_safe_day_after_it(@ForAll("histories") History history) {
        for (Deadline deadline : count(history).deadlines()) {
            deadline.nominalDue().ifPresent(nominal -> {
                assertThat(deadline.due().orElseThrow()).isAfterOrEqualTo(nominal);
                assertThat(deadline.safeBy().orElseThrow()).isBeforeOrEqualTo(nominal);
                assertThat(deadline.nominalDue().get()).isAfter(deadline.trigger().on());
            });
        }
    }

    private static Deadlines count(History history) {
        return Shipped.engine(history.pack()).deadlines(history.facts(), history.asOf());
    }

    private static List<String> lines(History history) {
        return DeadlineLine.all(count(history)).stream().filter(line -> !line.startsWith("finding supersedes"))
                .filter(line -> !line.startsWith("finding withdraws")).toList();
    }

    private static List<String> deadlineLines(History history) {
        return count(history).deadlines().stream().map(DeadlineLine::of).toList();
    }
}
