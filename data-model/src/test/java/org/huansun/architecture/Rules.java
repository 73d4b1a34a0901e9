package org.huansun.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of the house that a test can hold, for the packages under a root: the product's own, or a copy of its
 * package names in which each rule is broken once.
 */
final class Rules {

    /** From what knows nothing to what knows all; each may know those before it. */
    private static final List<String> PACKAGES = List.of("problem", "seed", "time", "rules", "casefile", "workspace");
    /** Above the workspace, side by side: they don't know each other. */
    private static final List<String> ABOVE = List.of("documents", "sync");

    private final String root;

    Rules(String root) {
        this.root = root;
    }

    ArchRule arrowsRunOneWay() {
        List<String> all = new ArrayList<>(PACKAGES);
        all.addAll(ABOVE);
        var layers = layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String name : all) {
            layers = layers.layer(name).definedBy(root + "." + name + "..");
        }
        for (String name : all) {
            String[] above = all.subList(Math.min(all.indexOf(name) + 1, PACKAGES.size()), all.size())
                    .toArray(String[]::new);
            layers = ABOVE.contains(name) ? layers.whereLayer(name).mayNotBeAccessedByAnyLayer()
                    : layers.whereLayer(name).mayOnlyBeAccessedByLayers(above);
        }
        return layers;
    }

    /** Of generated table classes nobody is the author. */
    ArchRule packagesRunInNoCircle() {
        var generated = resideInAPackage(root + ".workspace.tables..");
        return slices().matching(root + ".(**)").should().beFreeOfCycles()
                .ignoreDependency(generated, generated);
    }

    ArchRule countingIsPure() {
        return noClasses().that().resideInAnyPackage(root + ".casefile..", root + ".time..")
                .should().dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..",
                        "java.net..", "java.sql..", "org.jooq..", "java.util.concurrent..")
                                .as("files, sockets, databases or threads"))
                .orShould().dependOnClassesThat().areAssignableTo(Clock.class)
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.util.Random")
                .orShould().callMethodWhere(DescribedPredicate.describe("asks what day or time it is",
                        Rules::asksTheTime));
    }

    private static boolean asksTheTime(JavaCall<?> call) {
        boolean now = call.getTargetOwner().getPackageName().equals("java.time") && call.getName().equals("now");
        boolean millis = call.getTargetOwner().getName().equals("java.lang.System")
                && List.of("currentTimeMillis", "nanoTime").contains(call.getName());
        return now || millis;
    }

    ArchRule nothingKnowsTheScreen() {
        return noClasses().that().resideInAPackage(root + "..")
                .should().dependOnClassesThat(resideInAnyPackage("javafx..", "java.awt..", "javax.swing..")
                        .as("the screen"));
    }

    ArchRule namesSayWhatAClassDoes() {
        return noClasses().that().resideInAPackage(root + "..")
                .should().haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Service|Impl)");
    }

    ArchRule nobodyPassesAFlag() {
        return codeUnits().that(DescribedPredicate.describe("others can call, constructors of records apart",
                this::isOffered))
                .should(haveNoFlag());
    }

    private boolean isOffered(JavaCodeUnit unit) {
        JavaClass owner = unit.getOwner();
        boolean generated = owner.getPackageName().contains(".tables");
        return resideInAPackage(root + "..").test(owner) && !generated
                && owner.getModifiers().contains(JavaModifier.PUBLIC)
                && unit.getModifiers().contains(JavaModifier.PUBLIC)
                && !(unit instanceof JavaConstructor && owner.isRecord());
    }

    private static ArchCondition<JavaCodeUnit> haveNoFlag() {
        return new ArchCondition<>("have no boolean parameter") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                boolean flag = unit.getRawParameterTypes().stream().anyMatch(type ->
                        type.isEquivalentTo(boolean.class));
                events.add(new SimpleConditionEvent(unit, !flag, unit.getFullName()));
            }
        };
    }

    ArchRule nothingIsNullUnlessItSaysSo() {
        return classes().that().resideInAPackage(root + "..").and().areTopLevelClasses()
                .and(DescribedPredicate.describe("are written by us",
                        owner -> !owner.getPackageName().contains(".tables")))
                .should(new ArchCondition<>("reside in a package that is @NullMarked") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                        events.add(new SimpleConditionEvent(type, marked, type.getName()));
                    }
                });
    }
}
