package dev.mentoring.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.mentoring.architecture.PublicSurface.ANY_CALLER_CAN_NAME;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dev.mentoring.architecture.offence.core.KnowsJackson;
import dev.mentoring.architecture.offence.core.KnowsMatching;
import dev.mentoring.architecture.offence.core.cycle.one.First;
import dev.mentoring.architecture.offence.core.cycle.two.Second;
import dev.mentoring.architecture.offence.core.shape.HoldsAnArray;
import dev.mentoring.architecture.offence.core.shape.InheritsGeneratedTypes;
import dev.mentoring.architecture.offence.core.shape.MuteChoice;
import dev.mentoring.architecture.offence.core.shape.OpenToAll;
import dev.mentoring.architecture.offence.core.shape.ShowsGeneratedTypes;
import dev.mentoring.architecture.offence.core.shape.ShowsInternalTypes;
import dev.mentoring.architecture.offence.feedback.KnowsCoreInternals;
import dev.mentoring.architecture.offence.feedback.KnowsMentors;
import dev.mentoring.architecture.offence.matching.KnowsFeedback;
import dev.mentoring.architecture.offence.matching.KnowsJson;
import dev.mentoring.architecture.offence.matching.algorithm.family.KnowsVerifier;
import dev.mentoring.architecture.offence.matching.verify.KnowsAlgorithm;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.core.text.TextLanguage;

/** What depends on what, and what a caller gets to see. {@link ForbiddenCalls} has the rest. */
final class HouseRules {
    private static final ImmutableList<Class<?>> ENUMS_WITHOUT_LABEL = ImmutableList.of(TextLanguage.class);

    static final ImmutableList<HouseRule> RULES = ImmutableList.of(
            HouseRule.of(
                    HouseRules::modulesDependDownwards,
                    KnowsMatching.class,
                    KnowsMentors.class,
                    KnowsFeedback.class,
                    KnowsJson.class),
            HouseRule.of(HouseRules::packagesHaveNoCycles, First.class, Second.class),
            HouseRule.of(HouseRules::verifierSharesNothingWithAlgorithms, KnowsAlgorithm.class),
            HouseRule.of(HouseRules::algorithmsDoNotVerifyThemselves, KnowsVerifier.class),
            HouseRule.of(HouseRules::internalsStayInTheirModule, KnowsCoreInternals.class),
            HouseRule.of(HouseRules::jacksonStaysInJson, KnowsJackson.class),
            HouseRule.of(HouseRules::noInternalTypeIsShown, ShowsInternalTypes.class),
            HouseRule.of(HouseRules::noGeneratedTypeIsShown, ShowsGeneratedTypes.class, InheritsGeneratedTypes.class),
            HouseRule.of(HouseRules::publicClassesAreClosed, OpenToAll.class),
            HouseRule.of(HouseRules::publicRecordsHoldNoArray, HoldsAnArray.class),
            HouseRule.of(HouseRules::publicEnumsHaveLabels, MuteChoice.class));

    private HouseRules() {}

    private static ArchRule modulesDependDownwards(String root) {
        return layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(root + "..")
                .withOptionalLayers(true)
                .layer("core")
                .definedBy(root + ".core..")
                .layer("matching")
                .definedBy(root + ".matching..")
                .layer("feedback")
                .definedBy(root + ".feedback..")
                .layer("json")
                .definedBy(root + ".json..")
                .whereLayer("json")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("matching")
                .mayOnlyBeAccessedByLayers("json")
                .whereLayer("feedback")
                .mayOnlyBeAccessedByLayers("json")
                .as("modules depend downwards: json on matching and feedback, both on core, neither on the other")
                .because("whoever embeds one module gets no other than those below it");
    }

    private static ArchRule packagesHaveNoCycles(String root) {
        return slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("a package that needs its own dependents cannot be understood alone");
    }

    private static ArchRule verifierSharesNothingWithAlgorithms(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".matching.verify..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".matching.algorithm.*..")
                .because("a verifier that shares code with an algorithm shares its mistakes");
    }

    private static ArchRule algorithmsDoNotVerifyThemselves(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".matching.algorithm..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".matching.verify..")
                .because("an algorithm whose answer was shaped by the verifier is not verified by it");
    }

    private static ArchRule internalsStayInTheirModule(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(PublicSurface.reachOnlyTheInternalsOfTheirModule(root))
                .because("an internal package may change in any release");
    }

    private static ArchRule jacksonStaysInJson(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".json..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson..")
                .because("the domain knows no wire format, and embedders bring their own Jackson");
    }

    private static ArchRule noInternalTypeIsShown(String root) {
        return classes()
                .that(ANY_CALLER_CAN_NAME)
                .and(not(internal(root)))
                .should(PublicSurface.showNone(internal(root), true))
                .because("a caller on the module path cannot name a type of a package that is not exported");
    }

    private static ArchRule noGeneratedTypeIsShown(String root) {
        return classes()
                .that(ANY_CALLER_CAN_NAME)
                .should(PublicSurface.showNone(generated(root), false))
                .because("who generates our values is our business, and may change");
    }

    private static ArchRule publicClassesAreClosed(String root) {
        return classes()
                .that(ANY_CALLER_CAN_NAME)
                .and()
                .resideInAPackage(root + "..")
                .should(PublicSurface.BE_CLOSED)
                .because("a class that anybody may extend can never change again");
    }

    private static ArchRule publicRecordsHoldNoArray(String root) {
        return classes()
                .that(ANY_CALLER_CAN_NAME)
                .and()
                .resideInAPackage(root + "..")
                .and()
                .areRecords()
                .should(PublicSurface.HOLD_NO_ARRAY)
                .because("whoever gets at an array can change it, and everything public is immutable");
    }

    private static ArchRule publicEnumsHaveLabels(String root) {
        return classes()
                .that(ANY_CALLER_CAN_NAME)
                .and()
                .areEnums()
                .and(not(internal(root)))
                .and()
                .doNotBelongToAnyOf(ENUMS_WITHOUT_LABEL.toArray(Class<?>[]::new))
                .should()
                .implement(Labelled.class)
                .because("a person will read it, in French or in English");
    }

    private static DescribedPredicate<JavaClass> internal(String root) {
        return resideInAPackage(root + "..internal..").as("internal");
    }

    private static DescribedPredicate<JavaClass> generated(String root) {
        return resideInAPackage(root + "..")
                .and(DescribedPredicate.describe(
                        "generated", type -> type.getName().matches(".*[.$](Immutable|With)[A-Z]\\w*(\\$.*)?")))
                .as("generated by Immutables");
    }
}
