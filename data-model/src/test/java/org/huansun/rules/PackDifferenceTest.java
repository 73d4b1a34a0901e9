package org.huansun.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huansun.rules.PackDifference.Line;
import org.huansun.rules.PackRule.Feature;
import org.huansun.rules.PackRule.Kind;
import org.huansun.rules.Threshold.Compare;
import org.huansun.rules.Threshold.Unit;
import org.huansun.time.DayUnit;
import org.junit.jupiter.api.Test;

class PackDifferenceTest {

    private static final RulePacks PACKS = SeedPacks.load(EntryTypesFile.load());
    private static final RulePack OLD = PACKS.get("NMG-2022");
    private static final RulePack NEW = PACKS.get("NMG-2025");

    private static PackDifference difference(String one, String other, Kind kind, String id) {
        return PackDifference.between(PACKS.get(one), PACKS.get(other)).stream()
                .filter(it -> it.kind() == kind && it.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<Line> differing(PackDifference difference) {
        return difference.lines().stream().filter(Line::differs).toList();
    }

    @Test
    void a_figure_and_what_is_left_out_of_it_are_told_apart() {
        PackDifference amount = difference("NMG-2022", "NMG-2025", Kind.THRESHOLDS, "simple-assessment-amount");
        assertThat(differing(amount)).containsExactly(
                new Line(Feature.VALUE, Optional.of(new PackValue.Figure(Compare.AT_MOST, 500000, Unit.YUAN)),
                        Optional.of(new PackValue.Figure(Compare.AT_MOST, 300000, Unit.YUAN))),
                new Line(Feature.EXCLUDES, Optional.empty(), Optional.of(new PackValue.Words("生态环境损害调查费用"))),
                new Line(Feature.EXCLUDES, Optional.empty(), Optional.of(new PackValue.Words("鉴定评估费用"))));
        assertThat(amount.one().orElseThrow().article()).contains("第二十条");
        assertThat(amount.name()).isEqualTo("简易评估金额上限");
    }

    @Test
    void a_list_is_compared_item_by_item_whatever_the_numbers() {
        PackDifference situations = difference("NMG-2022", "NMG-2025", Kind.LISTS, "failure-situations");
        List<Line> lines = situations.lines();
        assertThat(texts(lines.stream().filter(line -> !line.differs()), Line::one))
                .containsExactly("义务人无故不到会，或者中途退出", "磋商期限已过，仍没有协议");
        assertThat(texts(lines.stream().filter(line -> line.other().isEmpty()), Line::one)).containsExactly(
                "义务人书面答复不同意磋商", "义务人没有在规定时间内书面答复", "一次磋商未成，经通知后义务人明确不再磋商或者逾期不答复",
                "磋商三次，双方仍没有协议", "终止磋商的其他情形");
        assertThat(texts(lines.stream().filter(line -> line.one().isEmpty()), Line::other)).containsExactly(
                "义务人明确拒绝磋商，或者没有在书面通知规定的时间内答复", "磋商会议开满 3 次，权利人一方认为难以达成一致",
                "除公告外的民事送达方式都用过，仍无法送达告知书", "义务人被羁押等，无法开展磋商", "权利人一方认为不成的其他情形");
        Line moved = lines.stream().filter(line -> !line.differs()).findFirst().orElseThrow();
        assertThat(moved.one()).contains(new PackValue.Item("3", "义务人无故不到会，或者中途退出"));
        assertThat(moved.other()).contains(new PackValue.Item("2", "义务人无故不到会，或者中途退出"));
    }

    @Test
    void an_article_stays_that_of_its_side_and_is_no_difference() {
        PackDifference situations = difference("NMG-2022", "NMG-2025", Kind.LISTS, "failure-situations");
        assertThat(situations.one().orElseThrow().article()).contains("第三十条");
        assertThat(situations.other().orElseThrow().article()).contains("第二十九条");
        assertThat(PackDifference.beside(OLD, NEW).stream().filter(it -> it.id().equals("step-1")).findFirst().orElseThrow()
                .differs()).isFalse();
    }

    @Test
    void who_must_be_notified_is_told_from_who_may_be() {
        PackDifference appraiser = difference("NMG-2022", "NMG-2025", Kind.ATTENDANCE, "appraiser");
        assertThat(differing(appraiser)).containsExactly(new Line(Feature.STRENGTH,
                Optional.of(new PackValue.Term("must")), Optional.of(new PackValue.Term("may"))));
    }

    @Test
    void the_length_of_a_period_is_compared_with_its_unit() {
        PackDifference check = difference("NX-2024", "GX-DRAFT", Kind.PERIODS, "preliminary-check");
        assertThat(differing(check)).contains(new Line(Feature.LENGTH,
                Optional.of(new PackValue.Length(30, DayUnit.NATURAL_DAY)),
                Optional.of(new PackValue.Length(5, DayUnit.WORKING_DAY))));
    }

    @Test
    void a_rule_that_only_one_has_differs() {
        assertThat(difference("NMG-2022", "NMG-2025", Kind.PERIODS, "next-meeting").other()).isEmpty();
        assertThat(difference("NMG-2022", "NMG-2025", Kind.PERIODS, "closure-report").one()).isEmpty();
        assertThat(difference("CN-2020", "GX-DRAFT", Kind.SCRIPT, "step-5").one()).isEmpty();
    }

    @Test
    void a_script_of_its_own_is_told_from_a_model_from_elsewhere() {
        PackDifference script = difference("NX-2024", "GX-DRAFT", Kind.SCRIPT, "script");
        assertThat(differing(script)).containsExactly(
                new Line(Feature.MODEL, Optional.of(new PackValue.Words("NMG-2025")), Optional.empty()),
                new Line(Feature.STEPS, Optional.empty(), Optional.of(new PackValue.Count(5))));
    }

    @Test
    void a_suspension_and_an_extension_that_one_has_not_are_told() {
        assertThat(Stream.of("NX-2024", "GX-DRAFT", "NMG-2025").flatMap(pack -> PackRules.of(PACKS.get(pack)).stream())
                .filter(rule -> !rule.values(Feature.EXTENSION).isEmpty() || !rule.values(Feature.SUSPENSION).isEmpty())
                .map(PackRule::id)).contains("investigation");
    }

    @Test
    void a_pack_does_not_differ_from_itself() {
        PACKS.all().forEach(pack -> {
            assertThat(PackDifference.between(pack, pack)).isEmpty();
            assertThat(PackDifference.beside(pack, pack)).hasSameSizeAs(PackRules.of(pack));
        });
    }

    @Test
    void comparing_the_other_way_round_finds_the_same_rules() {
        assertThat(PackDifference.between(NEW, OLD)).hasSameSizeAs(PackDifference.between(OLD, NEW))
                .allSatisfy(it -> assertThat(PackDifference.between(OLD, NEW))
                        .contains(new PackDifference(it.kind(), it.id(), it.other(), it.one())));
    }

    @Test
    void every_part_of_a_pack_is_compared() {
        assertThat(PackDifference.beside(OLD, NEW)).extracting(PackDifference::kind).contains(Kind.values())
                .isSorted();
        assertThat(PackDifference.beside(OLD, NEW)).doesNotHaveDuplicates();
    }

    private static List<String> texts(Stream<Line> lines, Function<Line, Optional<PackValue>> side) {
        return lines.filter(line -> line.feature() == Feature.ITEM)
                .map(line -> side.apply(line).map(value -> ((PackValue.Item) value).text()).orElseThrow()).toList();
    }
}
