package org.huansun.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The product keeps the rules of the house, and each rule is shown to fail where it is broken. */
class ArchitectureTest {

    private static final String PRODUCT = "org.huansun";
    private static final String PLANTED = "org.huansun.architecture.planted";
    private static final JavaClasses PRODUCT_CLASSES =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(PRODUCT);
    private static final JavaClasses PLANTED_CLASSES = new ClassFileImporter().importPackages(PLANTED);

    private static final Map<String, Function<Rules, ArchRule>> RULES = Map.of(
            "arrows run one way", Rules::arrowsRunOneWay,
            "packages run in no circle", Rules::packagesRunInNoCircle,
            "counting is pure", Rules::countingIsPure,
            "nothing knows the screen", Rules::nothingKnowsTheScreen,
            "names say what a class does", Rules::namesSayWhatAClassDoes,
            "nobody passes a flag", Rules::nobodyPassesAFlag,
            "nothing is null unless it says so", Rules::nothingIsNullUnlessItSaysSo);

    /** A rule, and the planted classes that break it, each by its own kind of violation. */
    record Planted(String rule, List<String> violators) {}

    static Stream<String> rules() {
        return RULES.keySet().stream();
    }

    static Stream<Planted> planted() {
        return Stream.of(
                new Planted("arrows run one way", List.of("time.KnowsRules", "rules.KnowsTheCaseFile",
                        "casefile.KnowsTheWorkspace", "workspace.KnowsSync", "seed.KnowsTime", "problem.KnowsSeed",
                        "documents.KnowsSync", "workspace.KnowsDocuments")),
                new Planted("packages run in no circle", List.of("casefile.KnowsItsPart", "casefile.part.KnowsTheWhole")),
                new Planted("counting is pure", List.of("casefile.ReadsAFile", "casefile.AsksTheClock",
                        "casefile.AsksForToday", "time.AsksForTheInstant", "time.OpensADatabase",
                        "casefile.ReadsAStream", "time.AsksTheSystem")),
                new Planted("nothing knows the screen", List.of("workspace.DrawsAButton", "documents.DrawsAButton")),
                new Planted("names say what a class does", List.of("workspace.DateUtils", "workspace.CaseHelper",
                        "workspace.CaseManager", "workspace.CaseService", "workspace.CaseImpl")),
                new Planted("nobody passes a flag", List.of("workspace.SavesWithAFlag", "workspace.IsMadeWithAFlag")),
                new Planted("nothing is null unless it says so", List.of("unmarked.StandsInAPackageWithoutAMark")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_product_keeps_the_rule(String rule) {
        RULES.get(rule).apply(new Rules(PRODUCT)).check(PRODUCT_CLASSES);
    }

    @ParameterizedTest
    @MethodSource("planted")
    void the_rule_fails_where_it_is_broken(Planted planted) {
        ArchRule rule = RULES.get(planted.rule()).apply(new Rules(PLANTED));

        for (String violator : planted.violators()) {
            String name = PLANTED + "." + violator;
            assertThatThrownBy(() -> rule.check(PLANTED_CLASSES)).as(violator)
                    .isInstanceOf(AssertionError.class).hasMessageContaining(name);
        }
    }

    @Test
    void every_rule_is_broken_somewhere() {
        assertThat(planted().map(Planted::rule)).containsExactlyInAnyOrderElementsOf(RULES.keySet());
    }

    /**
     * A record's own constructor takes what the record holds, and a flag that nobody else can pass is our own
     * affair.
     */
    @Test
    void a_record_that_holds_an_answer_and_a_private_flag_are_no_flags_passed() {
        assertThatThrownBy(() -> new Rules(PLANTED).nobodyPassesAFlag().check(PLANTED_CLASSES))
                .hasMessageNotContaining("HoldsAnAnswer").hasMessageNotContaining("KeepsAFlagToItself");
    }

    @Test
    void the_product_was_looked_at() {
        assertThat(PRODUCT_CLASSES.contain("org.huansun.casefile.DeadlineEngine")).isTrue();
        assertThat(PRODUCT_CLASSES.contain("org.huansun.documents.CasePapers")).isTrue();
        assertThat(PRODUCT_CLASSES.contain("org.huansun.architecture.Rules")).isFalse();
    }
}
