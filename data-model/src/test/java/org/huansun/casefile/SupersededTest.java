package org.huansun.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SupersededTest {

    private static Set<String> ids(String... facts) {
        return Superseded.ids(Facts.of(facts));
    }

    @Test
    void nothing_is_superseded_where_nothing_supersedes() {
        assertThat(ids("2026-03-02 notice-served id=a", "2026-03-03 notice-served id=b")).isEmpty();
    }

    @Test
    void a_correction_takes_the_place_of_its_entry() {
        assertThat(ids("2026-03-02 notice-served id=a", "2026-03-03 notice-served id=b supersedes=a"))
                .containsExactly("a");
    }

    @Test
    void a_correction_of_a_correction_leaves_only_the_last() {
        assertThat(ids("2026-03-02 notice-served id=a", "2026-03-03 notice-served id=b supersedes=a",
                "2026-03-04 notice-served id=c supersedes=b")).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void a_withdrawn_correction_brings_its_entry_back() {
        assertThat(ids("2026-03-02 notice-served id=a", "2026-03-03 notice-served id=b supersedes=a",
                "2026-03-04 entry-superseded id=w supersedes=b")).containsExactly("b");
    }

    @Test
    void the_last_of_three_corrections_withdrawn_brings_the_second_back_not_the_first() {
        assertThat(ids("2026-03-02 notice-served id=a", "2026-03-03 notice-served id=b supersedes=a",
                "2026-03-04 notice-served id=c supersedes=b", "2026-03-05 entry-superseded id=w supersedes=c"))
                .containsExactlyInAnyOrder("a", "c");
    }

    @Test
    void a_withdrawn_withdrawal_brings_its_entry_back() {
        assertThat(ids("2026-03-02 notice-served id=a", "2026-03-03 entry-superseded id=v supersedes=a",
                "2026-03-04 entry-superseded id=w supersedes=v")).containsExactly("v");
    }

    @Test
    void an_entry_that_is_withdrawn_and_corrected_stays_replaced() {
        assertThat(ids("2026-03-02 notice-served id=a", "2026-03-03 notice-served id=b supersedes=a",
                "2026-03-04 entry-superseded id=w supersedes=b", "2026-03-05 notice-served id=c supersedes=b"))
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void entries_that_supersede_each_other_in_a_circle_are_left_standing() {
        assertThat(ids("2026-03-02 notice-served id=a supersedes=b", "2026-03-03 notice-served id=b supersedes=a"))
                .isEmpty();
    }

    @Test
    void an_entry_that_supersedes_itself_stands() {
        assertThat(ids("2026-03-02 notice-served id=a supersedes=a")).isEmpty();
    }

    @Test
    void what_is_not_there_is_not_named() {
        assertThat(ids("2026-03-02 notice-served id=a supersedes=nobody")).isEmpty();
    }

    @Test
    void an_entry_recorded_before_what_it_supersedes_counts_all_the_same() {
        assertThat(ids("2026-03-03 notice-served id=b supersedes=a", "2026-03-02 notice-served id=a"))
                .containsExactly("a");
    }

    @Test
    void a_chain_of_a_hundred_thousand_corrections_is_decided() {
        List<Fact> chain = new ArrayList<>();
        for (int at = 0; at < 100_000; at++) {
            Optional<String> before = at == 0 ? Optional.empty() : Optional.of("f" + (at - 1));
            chain.add(Fact.of("f" + at, "notice-served", LocalDate.of(2026, 3, 2), before, Attributes.NONE));
        }

        assertThat(Superseded.ids(chain)).hasSize(99_999).doesNotContain("f99999");
    }
}
