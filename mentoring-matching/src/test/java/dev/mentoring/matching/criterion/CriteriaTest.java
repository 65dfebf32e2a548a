package dev.mentoring.matching.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.core.availability.WeeklyAvailability;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.organisation.Position;
import dev.mentoring.core.participant.Capacity;
import dev.mentoring.core.participant.DevelopmentGoal;
import dev.mentoring.core.participant.LanguageLevel;
import dev.mentoring.core.participant.LanguageSkill;
import dev.mentoring.core.participant.Need;
import dev.mentoring.core.participant.Offer;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.Priority;
import dev.mentoring.core.participant.Readiness;
import dev.mentoring.core.participant.ScaleAnswer;
import dev.mentoring.core.participant.SelfDescription;
import dev.mentoring.core.text.Term;
import dev.mentoring.matching.testkit.CriterionCheck;
import dev.mentoring.matching.testkit.PairGain;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CriteriaTest {
    private static Participant.Builder ada() {
        return Participant.mentee("ada");
    }

    private static Participant.Builder max() {
        return Participant.mentor("max");
    }

    private static PairGain gain(Criterion criterion, Participant.Builder mentee, Participant.Builder mentor) {
        return CriterionCheck.of(criterion)
                .in(mentee.build(), mentor.build())
                .keepsItsPromises()
                .pair("ada", "max");
    }

    private static Need need(String competency, int current, int target, Priority priority) {
        return new Need(CompetencyId.of(competency), target, OptionalInt.of(current), priority);
    }

    @Test
    void nobody_gains_where_nothing_is_known() {
        for (Criterion criterion : Criteria.discover().byName().values()) {
            if (!List.of("mentor-readiness", "embedders-own").contains(criterion.name())) {
                gain(criterion, ada(), max()).isUnknown().tellsNothing();
            }
        }
    }

    @Test
    void a_need_counts_by_the_share_of_the_way_that_the_mentor_has_gone() {
        Participant.Builder mentee = ada().addNeeds(need("a", 1, 4, Priority.HIGH), need("b", 0, 2, Priority.LOW));
        Participant.Builder mentor = max().addOffers(
                        Offer.of("a", 3, Priority.HIGH),
                        Offer.of("b", 4, Priority.LOW),
                        Offer.of("z", 4, Priority.MEDIUM));

        gain(new NeedsCoverage(), mentee, mentor)
                .menteeGains((3 * 6_666 + 10_000) / 4)
                .mentorGains(4 * 10_000 / 6)
                .tells("a: level 4 wanted, level 3 offered");
    }

    @Test
    void a_mentor_who_is_no_further_covers_nothing() {
        gain(
                        new NeedsCoverage(),
                        ada().addNeeds(need("a", 2, 4, Priority.HIGH)),
                        max().addOffers(Offer.of("a", 2, Priority.HIGH)))
                .bothGain(0)
                .tellsNothing();
    }

    @Test
    void levels_may_be_large() {
        gain(
                        new NeedsCoverage(),
                        ada().addNeeds(need("a", 0, 2_000_000_000, Priority.HIGH)),
                        max().addOffers(Offer.of("a", 1_000_000_000, Priority.HIGH)))
                .menteeGains(5_000);
    }

    @Test
    void an_unknown_level_is_one_below_the_target() {
        gain(
                        new NeedsCoverage(),
                        ada().addNeeds(Need.of("a", 3, Priority.HIGH)),
                        max().addOffers(Offer.of("a", 2, Priority.HIGH)))
                .menteeGains(0);
    }

    @Test
    void deep_similarity_is_the_mean_of_what_both_answered() {
        Term open = Term.of("works in the open");
        gain(
                        new DeepSimilarity(),
                        ada().addPersonalValues(Term.of("autonomy"), Term.of("fun"))
                                .putWorkStyle(open, new ScaleAnswer(5, 1, 5))
                                .addExperiences(Term.of("moved abroad")),
                        max().addPersonalValues(Term.of("Autonomy"), Term.of("order"))
                                .putWorkStyle(open, new ScaleAnswer(4, 1, 5)))
                .bothGain((3_333 + 7_500) / 2)
                .tells("both hold dear: autonomy");
    }

    @Test
    void work_style_is_the_mean_closeness_over_the_questions_that_both_answered() {
        Term open = Term.of("works in the open");
        Term pace = Term.of("pace");
        Term depth = Term.of("depth");
        CriterionCheck scene = CriterionCheck.of(new DeepSimilarity())
                .in(
                        ada().putWorkStyle(open, new ScaleAnswer(1, 1, 5))
                                .putWorkStyle(pace, new ScaleAnswer(5, 1, 5))
                                .build(),
                        Participant.mentee("bea")
                                .putWorkStyle(pace, new ScaleAnswer(2, 1, 5))
                                .putWorkStyle(depth, new ScaleAnswer(1, 1, 5))
                                .build(),
                        max().putWorkStyle(open, new ScaleAnswer(1, 1, 5))
                                .putWorkStyle(pace, new ScaleAnswer(3, 1, 5))
                                .build(),
                        Participant.mentor("nora")
                                .putWorkStyle(open, new ScaleAnswer(5, 1, 5))
                                .putWorkStyle(depth, new ScaleAnswer(5, 1, 5))
                                .build())
                .keepsItsPromises();
        scene.pair("ada", "max").bothGain((10_000 + 5_000) / 2);
        scene.pair("ada", "nora").bothGain(0);
        scene.pair("bea", "max").bothGain(7_500);
        scene.pair("bea", "nora").bothGain(0);
    }

    @Test
    void goals_weigh_by_priority_for_the_mentee_and_count_for_the_mentor() {
        gain(
                        new GoalCompatibility(),
                        ada().addDevelopmentGoals(
                                        DevelopmentGoal.of("lead a team", Priority.HIGH),
                                        DevelopmentGoal.of("write", Priority.LOW)),
                        max().addSupportedGoals(Term.of("lead a team"), Term.of("speak"), Term.of("plan")))
                .menteeGains(7_500)
                .mentorGains(3_333)
                .tells("goal supported: lead a team");
        gain(new GoalCompatibility(), ada().addInterests(Term.of("ai")), max().addInterests(Term.of("retail")))
                .bothGain(0)
                .tellsNothing();
    }

    private static WeeklyAvailability mondays(String zone, int from, int to) {
        return WeeklyAvailability.daily(
                ZoneId.of(zone), List.of(DayOfWeek.MONDAY), LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    @Test
    void hours_and_language_make_meeting_easy() {
        gain(
                        new InteractionFeasibility(4),
                        ada().availability(mondays("Europe/Paris", 14, 18))
                                .addLanguages(new LanguageSkill("fr", LanguageLevel.NATIVE)),
                        max().availability(mondays("Europe/London", 12, 15))
                                .addLanguages(new LanguageSkill("fr-ca", LanguageLevel.B2)))
                .bothGain((5_000 + 4 * 10_000 / 7) / 2)
                .tells("hours in common in an average week: 2 h 0 min")
                .tells("common language fr, B2, upper intermediate");
        gain(
                        new InteractionFeasibility(1),
                        ada().availability(mondays("UTC", 8, 18)),
                        max().availability(mondays("UTC", 8, 18)))
                .bothGain(10_000);
    }

    @Test
    void a_ready_mentor_is_a_gain_for_the_mentee_and_room_left_one_for_the_mentor() {
        Readiness ready = new Readiness(Optional.of(true), Optional.empty(), OptionalInt.of(2), OptionalInt.of(4));
        gain(
                        new MentorReadiness(),
                        ada(),
                        max().readiness(ready).mentorCapacity(new Capacity(4, 3, OptionalInt.empty())))
                .menteeGains((10_000 + 5_000 + 7_500) / 3)
                .mentorGains(2_500)
                .tells("mentor trained")
                .tells("declared commitment 4 of 5");
        gain(
                        new MentorReadiness(),
                        ada(),
                        max().readiness(new Readiness(
                                Optional.of(false), Optional.empty(), OptionalInt.empty(), OptionalInt.of(1))))
                .menteeGains(0)
                .mentorGains(10_000);
        gain(new MentorReadiness(), ada(), max().mentorCapacity(Capacity.of(0))).isUnknown();
    }

    private static Position at(String unit, String site) {
        Position.Builder position = Position.builder();
        return position.unit(unit).site(site).build();
    }

    @Test
    void distance_is_wanted_or_not() {
        Participant.Builder mentee = ada().position(at("sales", "Lyon"));
        gain(new OrganisationalDistance(), mentee, max().position(at("legal", "Lyon")))
                .bothGain(5_000);
        gain(new OrganisationalDistance(), ada().position(at("sales", "Lyon")), max().position(at("legal", "Nice")))
                .bothGain(10_000);
        gain(
                        new OrganisationalDistance(false),
                        ada().position(at("sales", "Lyon")),
                        max().position(at("sales", "Lyon")))
                .bothGain(10_000);
    }

    @Test
    void a_wish_is_honoured_only_where_both_consented_and_nothing_is_told() {
        SelfDescription wish = SelfDescription.withConsent(List.of(), List.of(Term.of("first in family")), true);
        SelfDescription self = SelfDescription.withConsent(List.of(Term.of("first in family")), List.of(), true);
        SelfDescription other = SelfDescription.withConsent(List.of(Term.of("parent")), List.of(), true);

        gain(new StatedWish(), ada().selfDescription(wish), max().selfDescription(self))
                .menteeGains(10_000)
                .mentorGainIsUnknown()
                .tellsNothing();
        gain(new StatedWish(), ada().selfDescription(wish), max().selfDescription(other))
                .menteeGains(0);
        gain(new StatedWish(), ada().selfDescription(self), max().selfDescription(self))
                .isUnknown();
    }

    @Test
    void the_criteria_of_the_library_and_of_the_embedder_are_found() {
        assertThat(Criteria.discover().byName().keySet())
                .contains("needs-coverage", "deep-similarity", "embedders-own");
    }
}
