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

/** Window and command line keep the rules of the house, and each rule is shown to fail where it is broken. */
class AppArchitectureTest {

    private static final String PRODUCT = "org.huansun";
    private static final String PLANTED = "org.huansun.architecture.planted";
    private static final JavaClasses PRODUCT_CLASSES =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(PRODUCT);
    private static final JavaClasses PLANTED_CLASSES = new ClassFileImporter().importPackages(PLANTED);

    private static final Map<String, Function<AppRules, ArchRule>> RULES = Map.of(
            "the command line knows no page", AppRules::theCommandLineKnowsNoPage,
            "the window knows no command line", AppRules::theWindowKnowsNoCommandLine,
            "pages do not know each other", AppRules::pagesDoNotKnowEachOther,
            "only the workbench knows the data model", AppRules::onlyTheWorkbenchKnowsTheDataModel,
            "nobody starts a thread", AppRules::nobodyStartsAThread);

    /** A rule, and the planted classes that break it, each by its own kind of violation. */
    record Planted(String rule, List<String> violators) {}

    static Stream<String> rules() {
        return RULES.keySet().stream();
    }

    static Stream<Planted> planted() {
        return Stream.of(
                new Planted("the command line knows no page", List.of("cli.OpensAPage", "cli.ReadsTheTexts")),
                new Planted("the window knows no command line", List.of("ui.workbench.RunsACommand")),
                new Planted("pages do not know each other", List.of("ui.today.KnowsCases", "ui.cases.KnowsTheWorkbench",
                        "ui.kit.KnowsToday", "ui.picture.KnowsToday", "ui.text.KnowsTheWorkbench",
                        "ui.today.card.KnowsCases")),
                new Planted("only the workbench knows the data model", List.of("ui.today.KnowsTheWorkspace",
                        "ui.kit.KnowsTheRules")),
                new Planted("nobody starts a thread", List.of("ui.today.StartsAThread", "cli.StartsAVirtualThread",
                        "ui.kit.IsAThread")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_product_keeps_the_rule(String rule) {
        RULES.get(rule).apply(new AppRules(PRODUCT)).check(PRODUCT_CLASSES);
    }

    @ParameterizedTest
    @MethodSource("planted")
    void the_rule_fails_where_it_is_broken_and_nowhere_else(Planted planted) {
        ArchRule rule = RULES.get(planted.rule()).apply(new AppRules(PLANTED));
        List<String> broken = rule.evaluate(PLANTED_CLASSES).getFailureReport().getDetails();

        for (String violator : planted.violators()) {
            assertThat(broken).as(violator).anyMatch(line -> line.contains(PLANTED + "." + violator));
        }
        assertThat(broken).allMatch(line -> planted.violators().stream()
                .anyMatch(violator -> line.contains(PLANTED + "." + violator)));
        assertThatThrownBy(() -> rule.check(PLANTED_CLASSES)).isInstanceOf(AssertionError.class);
    }

    @Test
    void every_rule_is_broken_somewhere() {
        assertThat(planted().map(Planted::rule)).containsExactlyInAnyOrderElementsOf(RULES.keySet());
    }

    @Test
    void the_product_was_looked_at() {
        assertThat(PRODUCT_CLASSES.contain("org.huansun.ui.workbench.Workbench")).isTrue();
        assertThat(PRODUCT_CLASSES.contain("org.huansun.ui.today.TodayView")).isTrue();
        assertThat(PRODUCT_CLASSES.contain("org.huansun.cli.Main")).isTrue();
        assertThat(PRODUCT_CLASSES.contain("org.huansun.architecture.AppRules")).isFalse();
    }
}
