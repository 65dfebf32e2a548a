package dev.mentoring.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dev.mentoring.architecture.offence.feedback.report.ShowsRawScores;
import dev.mentoring.architecture.offence.feedback.score.PublishesByItself;

/** That feedback reaches a reader through one door. */
final class FeedbackRules {
    static final ImmutableList<HouseRule> RULES = ImmutableList.of(
            HouseRule.of(FeedbackRules::reportsHoldNothingRaw, ShowsRawScores.class),
            HouseRule.of(FeedbackRules::onlyReportsPublish, PublishesByItself.class));

    private FeedbackRules() {}

    private static ArchRule reportsHoldNothingRaw(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".feedback.report..")
                .and()
                .areRecords()
                .and()
                .arePublic()
                .should()
                .dependOnClassesThat(raw(root))
                .because("what a report does not hold cannot be read from it by mistake");
    }

    private static ArchRule onlyReportsPublish(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(root + ".feedback.disclosure..", root + ".feedback.report..")
                .should()
                .dependOnClassesThat(resideInAPackage(root + ".feedback.disclosure..")
                        .and(named("(Cell|ReleasePlan|DisclosureReview|DisclosureOutcome)")))
                .because("answers become published numbers in one place, where it can be seen that none slips through");
    }

    private static DescribedPredicate<JavaClass> raw(String root) {
        return resideInAPackage(root + ".feedback.score..")
                .and(named("(GroupScore|OthersScore|SubjectScores|Gap|Trend|ProfileComparison|AgreementProfile)"))
                .or(resideInAPackage(root + ".feedback.round..").and(named("(FeedbackRound|MultiRaterMatrix)")))
                .or(resideInAPackage(root + ".feedback.instrument..").and(named("(Answers|ResponseValue.*)")));
    }

    private static DescribedPredicate<JavaClass> named(String names) {
        return DescribedPredicate.describe(
                "named " + names, type -> type.getName().matches(".*\\." + names));
    }
}
