package dev.mentoring.examples.benchmarks;

import dev.mentoring.core.availability.WeeklyAvailability;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.organisation.GradeScale;
import dev.mentoring.core.organisation.Organisation;
import dev.mentoring.core.organisation.Position;
import dev.mentoring.core.organisation.ReportingKind;
import dev.mentoring.core.organisation.ReportingLine;
import dev.mentoring.core.organisation.Validity;
import dev.mentoring.core.participant.Capacity;
import dev.mentoring.core.participant.DevelopmentGoal;
import dev.mentoring.core.participant.LanguageLevel;
import dev.mentoring.core.participant.LanguageSkill;
import dev.mentoring.core.participant.Need;
import dev.mentoring.core.participant.Offer;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.core.participant.Priority;
import dev.mentoring.core.participant.Readiness;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.participant.ScaleAnswer;
import dev.mentoring.core.text.Term;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;

/** A cohort with full profiles, the same for the same seed: several zones, sites, languages and missing answers. */
final class ProfiledCohort {
    private static final List<String> ZONES = List.of(
            "Europe/Paris", "Europe/London", "America/Montreal", "America/New_York", "Asia/Kolkata", "Asia/Singapore");
    private static final List<String> LANGUAGES = List.of("fr", "en", "es", "de", "hi");
    private static final int COMPETENCIES = 40;
    private static final int VALUES = 24;
    private static final int INTERESTS = 60;
    private static final int GOALS = 20;
    private static final int QUESTIONS = 8;

    private final SplittableRandom random;

    private ProfiledCohort(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A pool with as many people on each side, who all have a full profile but for a few missing answers. */
    static ParticipantPool of(int mentees, int mentors, long seed) {
        ProfiledCohort cohort = new ProfiledCohort(seed);
        ParticipantPool.Builder pool = ParticipantPool.builder();
        Organisation.Builder organisation = Organisation.builder();
        organisation.gradeScale(GradeScale.ofCodes(List.of("g1", "g2", "g3", "g4", "g5", "g6")));
        for (int i = 0; i < mentors; i++) {
            pool.addParticipant(cohort.person("mentor-" + i, Role.MENTOR));
        }
        for (int i = 0; i < mentees; i++) {
            pool.addParticipant(cohort.person("mentee-" + i, Role.MENTEE));
            organisation.addReportingLine(new ReportingLine(
                    ParticipantId.of("mentee-" + i),
                    ParticipantId.of("mentor-" + cohort.random.nextInt(mentors)),
                    ReportingKind.SOLID,
                    Validity.always()));
        }
        return pool.organisation(organisation.build()).build();
    }

    private Participant person(String id, Role role) {
        Participant.Builder person = role == Role.MENTOR ? Participant.mentor(id) : Participant.mentee(id);
        Set<String> competencies = some("competency", COMPETENCIES, 5);
        for (String competency : competencies) {
            if (role == Role.MENTEE) {
                person.addNeed(new Need(
                        CompetencyId.of(competency), 2 + random.nextInt(3), OptionalInt.of(1), any(Priority.values())));
            } else {
                person.addOffer(Offer.of(competency, 1 + random.nextInt(4), any(Priority.values())));
            }
        }
        for (String goal : some("goal", GOALS, 3)) {
            if (role == Role.MENTEE) {
                person.addDevelopmentGoal(DevelopmentGoal.of(goal, any(Priority.values())));
            } else {
                person.addSupportedGoal(Term.of(goal));
            }
        }
        some("value", VALUES, 4).forEach(value -> person.addPersonalValue(Term.of(value)));
        some("interest", INTERESTS, 5).forEach(interest -> person.addInterest(Term.of(interest)));
        for (int question = 0; question < QUESTIONS && random.nextInt(10) > 0; question++) {
            person.putWorkStyle(Term.of("question " + question), new ScaleAnswer(1 + random.nextInt(5), 1, 5));
        }
        for (String language : new LinkedHashSet<>(List.of("en", any(LANGUAGES.toArray(new String[0]))))) {
            person.addLanguage(new LanguageSkill(language, any(LanguageLevel.values())));
        }
        if (random.nextInt(20) > 0) {
            person.availability(hours());
        }
        if (role == Role.MENTOR) {
            person.mentorCapacity(Capacity.of(1 + random.nextInt(2)));
            person.readiness(new Readiness(
                    Optional.of(true),
                    Optional.of(true),
                    OptionalInt.of(1 + random.nextInt(4)),
                    OptionalInt.of(1 + random.nextInt(5))));
        }
        person.putAuditGroup("site", "site " + random.nextInt(8));
        return person.position(position()).build();
    }

    private Position position() {
        Position.Builder position = Position.builder();
        position.unit("unit " + random.nextInt(12))
                .team("team " + random.nextInt(20))
                .site("site " + random.nextInt(8))
                .grade("g" + (1 + random.nextInt(6)));
        return position.build();
    }

    private WeeklyAvailability hours() {
        int start = 8 + random.nextInt(6);
        EnumSet<DayOfWeek> days = EnumSet.of(DayOfWeek.TUESDAY);
        days.add(any(DayOfWeek.values()));
        days.add(any(DayOfWeek.values()));
        return WeeklyAvailability.daily(
                ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))),
                days,
                LocalTime.of(start, 15 * random.nextInt(4)),
                LocalTime.of(start + 3 + random.nextInt(4), 0));
    }

    private Set<String> some(String kind, int of, int most) {
        Set<String> chosen = new LinkedHashSet<>();
        int count = random.nextInt(most + 1);
        while (chosen.size() < count) {
            chosen.add(kind + " " + random.nextInt(of));
        }
        return chosen;
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
