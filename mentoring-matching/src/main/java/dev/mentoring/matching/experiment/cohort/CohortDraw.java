package dev.mentoring.matching.experiment.cohort;

import com.google.common.collect.ImmutableList;
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
import dev.mentoring.core.participant.ScaleAnswer;
import dev.mentoring.core.text.Term;
import dev.mentoring.matching.experiment.generator.ParameterValues;
import dev.mentoring.matching.experiment.generator.SeededStream;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Draws the people of one cohort; not thread-safe. */
final class CohortDraw {
    static final ImmutableList<String> ZONES = ImmutableList.of(
            "Europe/Paris", "Europe/London", "America/Montreal", "America/New_York", "Asia/Kolkata", "Asia/Singapore");

    private static final ImmutableList<String> LANGUAGES = ImmutableList.of("en", "fr", "de", "es", "hi");
    private static final ImmutableList<String> GRADES = ImmutableList.of("g1", "g2", "g3", "g4", "g5", "g6");
    private static final ImmutableList<String> QUESTIONS = ImmutableList.of("autonomy", "pace", "directness");
    private static final int TERMS_OF_A_UNIT = 8;
    private static final int TEAMS_OF_A_UNIT = 3;

    private final ParameterValues values;
    private final SeededStream stream;
    private final int units;
    private final double homophily;
    private final double missing;
    private final int[] menteeUnits;
    private final int[] mentorUnits;

    CohortDraw(ParameterValues values, long seed) {
        this.values = values;
        this.stream = new SeededStream(seed);
        this.units = values.wholeNumber("units");
        this.homophily = values.decimal("homophily");
        this.missing = values.decimal("missing-share");
        int mentees = values.wholeNumber("mentees");
        int mentors = values.wholeNumber("mentors") == 0 ? mentees : values.wholeNumber("mentors");
        this.menteeUnits =
                IntStream.range(0, mentees).map(i -> stream.below(units)).toArray();
        this.mentorUnits =
                IntStream.range(0, mentors).map(i -> stream.below(units)).toArray();
    }

    ParticipantPool pool() {
        ParticipantPool.Builder pool = ParticipantPool.builder();
        Organisation.Builder organisation = Organisation.builder().gradeScale(GradeScale.ofCodes(GRADES));
        for (int mentor = 0; mentor < mentorUnits.length; mentor++) {
            pool.addParticipant(mentor(mentor));
        }
        for (int mentee = 0; mentee < menteeUnits.length; mentee++) {
            pool.addParticipant(mentee(mentee));
            if (stream.happens(values.decimal("managed-share"))) {
                organisation.addReportingLine(new ReportingLine(
                        ParticipantId.of(menteeId(mentee)),
                        ParticipantId.of(mentorId(stream.below(mentorUnits.length))),
                        ReportingKind.SOLID,
                        Validity.always()));
            }
        }
        return pool.organisation(organisation.build()).build();
    }

    private static String menteeId(int mentee) {
        return "mentee-" + (mentee + 1);
    }

    private static String mentorId(int mentor) {
        return "mentor-" + (mentor + 1);
    }

    private Participant mentee(int mentee) {
        Participant.Builder person = Participant.mentee(menteeId(mentee));
        for (int competency : competencies(values.wholeNumber("most-needs"), true)) {
            int current = 1 + stream.below(3);
            person.addNeed(new Need(
                    CompetencyId.of("competency-" + (competency + 1)),
                    current + 1,
                    answered() ? OptionalInt.of(current) : OptionalInt.empty(),
                    oneOf(Priority.values())));
        }
        describe(person, menteeUnits[mentee], 3);
        terms("goal", menteeUnits[mentee], 2)
                .forEach(goal -> person.addDevelopmentGoal(DevelopmentGoal.of(goal, oneOf(Priority.values()))));
        for (int mentor : wishes(menteeUnits[mentee])) {
            person.addChosenMentor(ParticipantId.of(mentorId(mentor)));
        }
        return person.readiness(Readiness.complete()).build();
    }

    private Participant mentor(int mentor) {
        Participant.Builder person = Participant.mentor(mentorId(mentor));
        for (int competency : competencies(values.wholeNumber("most-offers"), false)) {
            person.addOffer(Offer.of("competency-" + (competency + 1), 2 + stream.below(3), oneOf(Priority.values())));
        }
        describe(person, mentorUnits[mentor], 6);
        terms("goal", mentorUnits[mentor], 4).forEach(goal -> person.addSupportedGoal(Term.of(goal)));
        person.mentorCapacity(Capacity.of(1 + stream.below(values.wholeNumber("most-mentees-each"))));
        return person.readiness(new Readiness(Optional.of(true), Optional.of(true), maybeUpTo(4), maybeUpTo(5)))
                .build();
    }

    /** What mentees and mentors have alike; grades go from the lowest of the role up to three more. */
    private void describe(Participant.Builder person, int unit, int highestGrade) {
        Position.Builder position = Position.builder();
        position.unit("unit-" + (unit + 1))
                .team("team-" + (unit * TEAMS_OF_A_UNIT + stream.below(TEAMS_OF_A_UNIT) + 1));
        int zone = stream.below(values.wholeNumber("time-zones"));
        position.site("site-" + (zone + 1));
        position.grade(GRADES.get(highestGrade - 1 - stream.below(3)));
        person.position(position.build());
        person.putAuditGroup("unit", "unit-" + (unit + 1));
        terms("interest", unit, 3).forEach(interest -> person.addInterest(Term.of(interest)));
        terms("value", unit, 3).forEach(value -> person.addPersonalValue(Term.of(value)));
        for (String question : QUESTIONS) {
            if (answered()) {
                person.putWorkStyle(Term.of(question), new ScaleAnswer(1 + stream.below(5), 1, 5));
            }
        }
        if (answered()) {
            Set<String> spoken = new LinkedHashSet<>(List.of("en", LANGUAGES.get(stream.below(LANGUAGES.size()))));
            spoken.forEach(language -> person.addLanguage(new LanguageSkill(language, oneOf(LanguageLevel.values()))));
        }
        if (answered()) {
            person.availability(hours(ZoneId.of(ZONES.get(zone))));
        }
    }

    /** Distinct competencies, drawn one after the other in proportion to how much they are needed, or offered. */
    private int[] competencies(int most, boolean needed) {
        int all = values.wholeNumber("competencies");
        double scarcity = values.decimal("scarcity");
        double[] weights = new double[all];
        for (int k = 0; k < all; k++) {
            double rising = all == 1 ? 1 : 1 + (scarcity - 1) * k / (all - 1);
            weights[k] = needed ? rising : scarcity + 1 - rising;
        }
        return IntStream.range(0, 1 + stream.below(StrictMath.min(most, all)))
                .map(i -> weighted(weights))
                .toArray();
    }

    /** Draws by weight and takes what was drawn away. */
    private int weighted(double[] weights) {
        double left = stream.uniform() * Arrays.stream(weights).reduce(0, Double::sum);
        int drawn = -1;
        for (int k = 0; k < weights.length && (drawn < 0 || left >= 0); k++) {
            if (weights[k] > 0) {
                drawn = k;
                left -= weights[k];
            }
        }
        weights[drawn] = 0;
        return drawn;
    }

    /** Distinct terms of a kind, unless the answer is missing. */
    private Set<String> terms(String kind, int unit, int most) {
        Set<String> terms = new LinkedHashSet<>();
        if (answered()) {
            int count = 1 + stream.below(most);
            while (terms.size() < count) {
                int from = stream.happens(homophily) ? unit : stream.below(units);
                terms.add(kind + " " + (from * TERMS_OF_A_UNIT + stream.below(TERMS_OF_A_UNIT) + 1));
            }
        }
        return terms;
    }

    private Set<Integer> wishes(int unit) {
        int count = StrictMath.min(stream.below(values.wholeNumber("most-wishes") + 1), mentorUnits.length);
        int[] near = IntStream.range(0, mentorUnits.length)
                .filter(mentor -> mentorUnits[mentor] == unit)
                .toArray();
        Set<Integer> wishes = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            wishes.add(
                    near.length > 0 && stream.happens(homophily)
                            ? near[stream.below(near.length)]
                            : stream.below(mentorUnits.length));
        }
        return wishes;
    }

    private WeeklyAvailability hours(ZoneId zone) {
        Set<DayOfWeek> days = new TreeSet<>();
        for (int i = 0; i < 3; i++) {
            days.add(DayOfWeek.of(1 + stream.below(5)));
        }
        int start = 8 + stream.below(7);
        return WeeklyAvailability.daily(
                zone, days, LocalTime.of(start, 0), LocalTime.of(start + 2 + stream.below(4), 0));
    }

    private OptionalInt maybeUpTo(int most) {
        return answered() ? OptionalInt.of(1 + stream.below(most)) : OptionalInt.empty();
    }

    private boolean answered() {
        return !stream.happens(missing);
    }

    private <T> T oneOf(T[] all) {
        return all[stream.below(all.length)];
    }
}
