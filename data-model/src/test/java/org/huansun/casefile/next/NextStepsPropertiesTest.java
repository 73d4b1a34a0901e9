package org.huansun.casefile.next;

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
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Finding;
import org.huansun.casefile.OddCases;
import org.huansun.casefile.OddCases.OddCase;
import org.huansun.casefile.Shipped;
import org.huansun.casefile.Wording;
import org.huansun.casefile.finding.Findings;
import org.huansun.rules.EntryTypesFile;

/** What holds of next steps and findings for every case, likely or not. */
class NextStepsPropertiesTest {

    private static final NextStepWording STEPS = new NextStepWording(EntryTypesFile.load());
    private static final Wording FINDINGS = new Wording();

    @Provide
    Arbitrary<OddCase> cases() {
        return OddCases.any();
    }

    @Property(tries = 2000)
    void every_step_has_a_sentence_an_article_of_its_pack_and_an_id_of_its_own(@ForAll("cases") OddCase odd) {
        List<NextStep> steps = NextSteps.of(odd.onDay());

        assertThat(steps).allSatisfy(step -> {
            assertThat(Shipped.pack(odd.pack()).article(step.article())).as(step.article()).isPresent();
            assertThat(STEPS.sentence(step)).isNotBlank().doesNotContain("{");
            assertThat(STEPS.promptness(step.promptness())).doesNotContain("{");
        });
        assertThat(steps).extracting(NextStep::id).doesNotHaveDuplicates();
    }

    @Property(tries = 2000)
    void every_finding_has_a_sentence_and_an_article_of_its_pack(@ForAll("cases") OddCase odd) {
        assertThat(Findings.of(odd.onDay())).allSatisfy(finding -> {
            assertThat(FINDINGS.sentence(finding)).isNotEqualTo(finding.code()).doesNotContain("{0}", "{1}", "{2}");
            assertThat(finding.article().stream().allMatch(article -> Shipped.pack(odd.pack()).article(article).isPresent())).isTrue();
            assertThat(finding.about().stream().allMatch(id -> odd.facts().stream().anyMatch(fact -> fact.id().equals(id)))).isTrue();
        });
    }

    @Property(tries = 1000)
    void nothing_depends_on_the_order_in_which_days_were_recorded(@ForAll("cases") OddCase odd, @ForAll int seed) {
        List<Fact> shuffled = new ArrayList<>(odd.facts());
        shuffled.sort(Comparator.comparing(fact -> new Random(seed ^ fact.on().toEpochDay()).nextInt()));

        assertThat(told(odd.with(shuffled).onDay())).isEqualTo(told(odd.onDay()));
    }

    @Property(tries = 1000)
    void nothing_depends_on_what_is_dated_after_the_day(@ForAll("cases") OddCase odd, @ForAll("cases") OddCase later) {
        List<Fact> more = new ArrayList<>(odd.facts());
        for (Fact fact : later.facts()) {
            LocalDate on = odd.asOf().plusDays(1 + fact.on().getDayOfMonth());
            more.add(Fact.of("later-" + fact.id(), fact.type(), on, Optional.empty(), fact.attributes()));
        }

        assertThat(told(odd.with(more).onDay())).isEqualTo(told(odd.onDay()));
    }

    /** Corrections that fit nowhere are told in the order of recording. */
    private static List<Object> told(CaseOnDay state) {
        List<Object> told = new ArrayList<>();
        NextSteps.of(state).forEach(step -> told.add(
                List.of(step.id(), step.leave(), step.article(), step.entry(), step.due(), STEPS.sentence(step))));
        Findings.of(state).stream().filter(NextStepsPropertiesTest::isOfTheCase).forEach(told::add);
        return told;
    }

    private static boolean isOfTheCase(Finding finding) {
        return !finding.code().startsWith("supersedes") && !finding.code().startsWith("withdraws");
    }
}
