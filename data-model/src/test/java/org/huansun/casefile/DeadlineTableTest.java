package org.huansun.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huansun.rules.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine against the tables that were reckoned from the regulations. */
class DeadlineTableTest {

    private static final List<String> PACKS = List.of("CN-2020", "NMG-2022", "NMG-2025", "NX-2024", "GX-DRAFT");

    static Stream<DeadlineTable.Case> cases() {
        return PACKS.stream().flatMap(pack -> DeadlineTable.read(pack).stream());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gives_what_the_table_reckons(DeadlineTable.Case row) {
        Deadlines counted = Shipped.engine(row.pack()).deadlines(row.facts(), row.asOf());

        assertThat(DeadlineLine.all(counted)).as(row.law()).containsExactlyElementsOf(row.expected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN-2020", "NMG-2022", "NMG-2025", "NX-2024", "GX-DRAFT"})
    void every_deadline_of_a_pack_stands_in_its_table(String pack) {
        Set<String> reckoned = DeadlineTable.read(pack).stream()
                .flatMap(row -> row.expected().stream())
                .filter(line -> line.startsWith("is "))
                .map(line -> line.split(" ")[1])
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(reckoned).isEqualTo(Shipped.pack(pack).periods().stream().map(Period::id)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Each deadline in each of the plain states, so that no table grows thin unseen. */
    @ParameterizedTest
    @ValueSource(strings = {"CN-2020", "NMG-2022", "NMG-2025", "NX-2024", "GX-DRAFT"})
    void every_deadline_of_a_pack_is_reckoned_running_overdue_met_late_and_beyond_the_calendar(String pack) {
        List<String> lines = DeadlineTable.read(pack).stream().flatMap(row -> row.expected().stream()).toList();

        for (Period period : Shipped.pack(pack).periods()) {
            for (String word : List.of("running", "overdue", "met", "met-late", "provisional")) {
                assertThat(lines).as(period.id() + " " + word).anyMatch(line ->
                        line.startsWith("is " + period.id() + " ") && List.of(line.split(" ")).contains(word));
            }
        }
    }
}
