package dev.mentoring.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dev.mentoring.architecture.offence.core.evaluation.CountsConfidences;
import dev.mentoring.architecture.offence.core.warning.ReadsConfidences;
import dev.mentoring.architecture.offence.feedback.HoldsTheVault;
import dev.mentoring.architecture.offence.json.ForgesTheKey;

/** That what was said in confidence is passed on unopened: only embedding software reads it. */
final class ConfidenceRules {
    static final ImmutableList<HouseRule> RULES = ImmutableList.of(
            HouseRule.of(ConfidenceRules::nobodyReads, ReadsConfidences.class),
            HouseRule.of(ConfidenceRules::onlyJsonStores, HoldsTheVault.class),
            HouseRule.of(ConfidenceRules::nobodyMakesAKey, ForgesTheKey.class),
            HouseRule.of(
                    ConfidenceRules::analyticsKnowsNoConfidences, CountsConfidences.class, ReadsConfidences.class));

    private static final String HOME = ".core.confidentiality..";

    private ConfidenceRules() {}

    private static ArchRule nobodyReads(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + HOME)
                .should()
                .dependOnClassesThat(confidential(root, "(Reader|Reading.*)"))
                .because("programme managers, analytics, warnings and logs are to have no path to what was said");
    }

    private static ArchRule onlyJsonStores(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + HOME, root + ".json..")
                .should()
                .dependOnClassesThat(confidential(root, "Vault"))
                .because("content is stored by one component, with a key that the embedding software gives it");
    }

    private static ArchRule nobodyMakesAKey(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .accessTargetWhere(targetOwner(confidential(root, "Vault")).and(target(name("forStorage"))))
                .because("only the embedding software may open the vault");
    }

    private static ArchRule analyticsKnowsNoConfidences(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".core.warning..", root + ".core.evaluation..", root + ".matching..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + HOME)
                .because("early warning, evaluation and matching go by metadata alone");
    }

    private static DescribedPredicate<JavaClass> confidential(String root, String names) {
        return resideInAPackage(root + HOME)
                .and(DescribedPredicate.describe(
                        "named " + names, type -> type.getName().matches(".*\\." + names)));
    }
}
