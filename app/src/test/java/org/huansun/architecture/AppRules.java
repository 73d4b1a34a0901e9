package org.huansun.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of the house for the window and the command line, for the packages under a root: the product's own, or a
 * copy of its package names in which each rule is broken.
 */
final class AppRules {

    private static final List<String> DATA_MODEL = List.of("problem", "seed", "time", "rules", "casefile", "workspace",
            "documents", "sync");
    /** What every page may know. */
    private static final Set<String> COMMON = Set.of("kit", "text");
    /** Where pages are put together; it may know all of them. */
    private static final String WORKBENCH = "workbench";
    private static final Set<String> NO_PAGES = Set.of("kit", "text", WORKBENCH, "picture");

    private final String root;

    AppRules(String root) {
        this.root = root;
    }

    private String ui(String name) {
        return root + ".ui." + name + "..";
    }

    /** The command line opens the window by its entry points, turns the pages in its frame, and knows none of them. */
    ArchRule theCommandLineKnowsNoPage() {
        return noClasses().that().resideInAPackage(root + ".cli..").should().dependOnClassesThat(
                resideInAPackage(root + ".ui..").and(DescribedPredicate.not(
                        resideInAnyPackage(ui(WORKBENCH), ui("picture"), ui("kit"), ui("shell"))))
                                .as("pages of the window"));
    }

    ArchRule theWindowKnowsNoCommandLine() {
        return noClasses().that().resideInAPackage(root + ".ui..").should()
                .dependOnClassesThat().resideInAPackage(root + ".cli..");
    }

    /** A page knows the kit, the texts and itself; the kit, the texts and the pictures know no page. */
    ArchRule pagesDoNotKnowEachOther() {
        return ArchRuleDefinition.classes().that().resideInAPackage(root + ".ui..")
                .should(new ArchCondition<>("know no page but their own, unless they put pages together") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        String own = partOf(type).orElse("");
                        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                            String known = partOf(dependency.getTargetClass()).orElse(own);
                            boolean allowed = own.equals(WORKBENCH) || known.equals(own)
                                    || (NO_PAGES.contains(own) ? NO_PAGES.contains(known) && !known.equals(WORKBENCH)
                                            : COMMON.contains(known));
                            events.add(new SimpleConditionEvent(dependency, allowed, dependency.getDescription()));
                        }
                    }
                });
    }

    /** The part of the window that a class belongs to: the first name below {@code ui}. */
    private Optional<String> partOf(JavaClass type) {
        String ui = root + ".ui.";
        String name = type.getPackageName() + ".";
        return name.startsWith(ui) ? Optional.of(name.substring(ui.length(), name.indexOf('.', ui.length())))
                : Optional.empty();
    }

    ArchRule onlyTheWorkbenchKnowsTheDataModel() {
        String[] dataModel = DATA_MODEL.stream().map(name -> root + "." + name + "..").toArray(String[]::new);
        return noClasses().that(resideInAPackage(root + ".ui..")
                        .and(DescribedPredicate.not(resideInAPackage(ui(WORKBENCH)))).as("parts of the window"))
                .should().dependOnClassesThat().resideInAnyPackage(dataModel);
    }

    /** Work in the background goes through an executor, which may name its threads by a factory. */
    ArchRule nobodyStartsAThread() {
        return noClasses().that().resideInAnyPackage(root + ".ui..", root + ".cli..")
                .should().callConstructorWhere(DescribedPredicate.describe("makes a thread", call ->
                        call.getTargetOwner().isAssignableTo(Thread.class)))
                .orShould().callMethodWhere(DescribedPredicate.describe("makes a thread", AppRules::makesAThread))
                .orShould().beAssignableTo(Thread.class);
    }

    private static boolean makesAThread(JavaCall<?> call) {
        return call.getTargetOwner().isAssignableTo(Thread.class) && call.getName().equals("startVirtualThread")
                || call.getTargetOwner().isAssignableTo(Thread.Builder.class)
                && Set.of("start", "unstarted").contains(call.getName());
    }
}
