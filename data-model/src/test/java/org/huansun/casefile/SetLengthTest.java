package org.huansun.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A length that the trigger entry sets (counting.md 7). */
class SetLengthTest {

    private static List<String> commissioned(Map<String, Object> attributes) {
        Fact fact = Fact.of("c", "appraisal-commissioned", LocalDate.of(2026, 3, 2), Optional.empty(),
                new Attributes(attributes));
        return DeadlineLine.all(Shipped.engine("NX-2024").deadlines(List.of(fact), LocalDate.of(2026, 3, 2)));
    }

    static Stream<Object> twenty() {
        return Stream.of(20, 20L, (short) 20, new BigDecimal("20"), "20");
    }

    @ParameterizedTest
    @MethodSource("twenty")
    void may_be_a_number_or_its_digits(Object amount) {
        assertThat(commissioned(Map.of("agreedDays", amount, "agreedUnit", "working-day")))
                .containsExactly("is appraisal 1 running nominal=2026-03-30 due=2026-03-30 safe=2026-03-30 left=28/20");
    }

    static Stream<Object> odd() {
        return Stream.of(0, -5, 20.5, "二十", "020", "", " 20", "20日", "100000", true, List.of(20), Map.of("days", 20));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void that_is_odd_leaves_the_length_of_the_text_and_is_a_finding(Object amount) {
        assertThat(commissioned(Map.of("agreedDays", amount, "agreedUnit", "working-day"))).containsExactly(
                "is appraisal 1 running nominal=2026-04-14 due=2026-04-14 safe=2026-04-14 left=43/30",
                "finding odd-attribute c");
    }

    @Test
    void in_an_odd_unit_leaves_the_length_of_the_text_and_is_a_finding() {
        assertThat(commissioned(Map.of("agreedDays", 20, "agreedUnit", "工作日"))).containsExactly(
                "is appraisal 1 running nominal=2026-04-14 due=2026-04-14 safe=2026-04-14 left=43/30",
                "finding odd-attribute c");
    }

    /** 第三十九条: what is not marked as working days is in natural days. */
    @Test
    void without_a_unit_is_in_natural_days_and_a_finding() {
        assertThat(commissioned(Map.of("agreedDays", 20))).containsExactly(
                "is appraisal 1 running nominal=2026-03-22 due=2026-03-23 safe=2026-03-20 left=21/15",
                "finding unit-missing c");
    }

    @Test
    void that_is_null_was_not_given() {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put("agreedDays", null);

        assertThat(commissioned(attributes))
                .containsExactly("is appraisal 1 running nominal=2026-04-14 due=2026-04-14 safe=2026-04-14 left=43/30");
    }

    @Test
    void without_an_amount_the_unit_alone_sets_nothing() {
        assertThat(commissioned(Map.of("agreedUnit", "natural-day")))
                .containsExactly("is appraisal 1 running nominal=2026-04-14 due=2026-04-14 safe=2026-04-14 left=43/30");
    }

    @Test
    void of_a_notice_under_a_text_without_an_answer_time_opens_a_deadline_only_where_it_stands() {
        assertThat(Shipped.lines("NX-2024", "2026-03-02",
                "2026-02-26 notice-served obligor=甲",
                        "2026-02-27 notice-served obligor=乙 replyDays=5 replyUnit=working-day"))
                .containsExactly(
                        "is obligor-reply 1 running nominal=2026-03-05 due=2026-03-05 safe=2026-03-05 obligor=乙 "
                                + "left=3/3",
                        "is consultation-period 1 running nominal=2026-05-27 due=2026-05-27 safe=2026-05-27 "
                                + "obligor=甲 left=86/59",
                        "is consultation-period 2 running nominal=2026-05-28 due=2026-05-28 safe=2026-05-28 "
                                + "obligor=乙 left=87/60");
    }

    @Test
    void is_not_lengthened_by_an_extension() {
        assertThat(Shipped.lines("NX-2024", "2026-03-10",
                "2026-03-02 appraisal-commissioned agreedDays=20 agreedUnit=working-day",
                        "2026-03-06 appraisal-extended"))
                .containsExactly(
                        "is appraisal 1 running nominal=2026-03-30 due=2026-03-30 safe=2026-03-30 left=20/14",
                        "finding extension-of-agreed-period e2");
    }
}
