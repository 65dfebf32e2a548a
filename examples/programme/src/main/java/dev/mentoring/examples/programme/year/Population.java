package dev.mentoring.examples.programme.year;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.availability.WeeklyAvailability;
import dev.mentoring.core.identity.ParticipantId;
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
import dev.mentoring.core.text.Term;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** Invents the people of a programme: two languages, three sites on both sides of an ocean. The same seed gives the same people. */
final class Population {
    private static final List<String> SITES = List.of("Lyon", "London", "Montréal");
    private static final List<String> UNITS = List.of("Finance", "Research", "Operations", "Care");
    private static final List<String> GOALS = List.of("lead a team", "change field", "become an expert");
    private static final List<String> VALUES = List.of("curiosity", "fairness", "autonomy", "solidarity", "rigour");
    private static final int SKILLS = 14;
    private static final int LINE_MANAGERS = 12;
    /** Of a hundred people, how many are mentors. */
    private static final int MENTORS = 40;

    private final Random random;
    private final ParticipantPool.Builder pool = ParticipantPool.builder();
    private final Organisation.Builder organisation = Organisation.builder();

    private Population(long seed) {
        this.random = new Random(seed);
    }

    /** {@return as many invented people, the mentors first} */
    static ParticipantPool of(int people, long seed) {
        return new Population(seed).invent(people);
    }

    /** {@return where somebody’s clock shows} */
    static ZoneId zoneOf(Participant person) {
        return switch (person.position().site().orElse("")) {
            case "Montréal" -> ZoneId.of("America/Toronto");
            case "London" -> ZoneId.of("Europe/London");
            default -> Setting.ZONE;
        };
    }

    /** {@return whether somebody would rather stand by, and take over where a mentor is missing} */
    static boolean standsBy(ParticipantId mentor) {
        return mentor.value().endsWith("5");
    }

    private ParticipantPool invent(int people) {
        int mentors = Math.max(1, people * MENTORS / 100);
        for (int number = 1; number <= people; number++) {
            ParticipantId id = ParticipantId.of(String.format(Locale.ROOT, "P%03d", number));
            pool.addParticipants(number <= mentors ? mentor(id) : mentee(id));
            organisation.addReportingLines(new ReportingLine(id, manager(), ReportingKind.SOLID, Validity.always()));
        }
        return pool.organisation(organisation.build()).build();
    }

    private ParticipantId manager() {
        return ParticipantId.of(String.format(Locale.ROOT, "L%02d", 1 + random.nextInt(LINE_MANAGERS)));
    }

    private Participant mentor(ParticipantId id) {
        Participant.Builder person = common(id, Role.MENTOR);
        skills(5).forEach(skill -> person.addOffers(Offer.of(skill, 2 + random.nextInt(3), priority())));
        person.addSupportedGoals(Term.of(pick(GOALS)), Term.of("lead a team"));
        person.mentorCapacity(Capacity.of(random.nextInt(10) < 3 ? 2 : 1));
        person.readiness(new Readiness(
                Optional.of(true),
                Optional.of(true),
                OptionalInt.of(1 + random.nextInt(4)),
                OptionalInt.of(2 + random.nextInt(4))));
        return person.build();
    }

    private Participant mentee(ParticipantId id) {
        Participant.Builder person = common(id, Role.MENTEE);
        skills(3).forEach(skill -> person.addNeeds(Need.of(skill, 2 + random.nextInt(2), priority())));
        person.addDevelopmentGoals(DevelopmentGoal.of(pick(GOALS), priority()));
        person.readiness(Readiness.complete());
        return person.build();
    }

    private Participant.Builder common(ParticipantId id, Role role) {
        Participant.Builder person = Participant.builder();
        person.id(id).addRoles(role);
        String site = pick(SITES);
        String unit = random.nextInt(60) == 0 ? "Legal" : pick(UNITS);
        boolean french = !site.equals("London");
        person.position(Position.builder()
                .site(site)
                .unit(unit)
                .team("team " + random.nextInt(30))
                .build());
        person.putAuditGroup("site", site).putAuditGroup("unit", unit);
        person.addLanguages(new LanguageSkill(french ? "fr" : "en", LanguageLevel.NATIVE));
        if (random.nextInt(3) > 0) {
            person.addLanguages(new LanguageSkill(french ? "en" : "fr", LanguageLevel.B2));
        }
        person.putAuditGroup("language", french ? "français" : "English");
        person.addPersonalValues(Term.of(pick(VALUES)), Term.of(pick(VALUES)));
        person.availability(WeeklyAvailability.daily(
                site.equals("Montréal") ? ZoneId.of("America/Toronto") : Setting.ZONE,
                List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
                LocalTime.of(8, 0),
                LocalTime.of(18, 0)));
        return person;
    }

    private List<String> skills(int count) {
        return random.ints(0, SKILLS)
                .distinct()
                .limit(count)
                .mapToObj(skill -> "k" + skill)
                .toList();
    }

    private Priority priority() {
        return ImmutableList.copyOf(Priority.values()).get(random.nextInt(Priority.values().length));
    }

    private String pick(List<String> items) {
        return items.get(random.nextInt(items.size()));
    }
}
