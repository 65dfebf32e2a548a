package dev.mentoring.workbench.report;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.availability.WeeklyAvailability;
import dev.mentoring.core.competency.Competency;
import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.organisation.Position;
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
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Term;
import dev.mentoring.matching.MatchRequest;
import dev.mentoring.matching.Matchmaker;
import dev.mentoring.matching.plan.MatchPlan;
import dev.mentoring.matching.policy.MatchingPolicy;
import dev.mentoring.matching.run.Pin;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** An invented cohort of any size, with everything that a report may have to show. */
final class ReportSample {
    static final String HOSTILE_NAME = "<script>alert(\"A & B’s\")</script>";

    private static final List<String> FIRST = List.of(
            "Élodie", "Clément", "Abigail", "William", "Ngozi", "Mathis", "Priya", "Zoë", "François", "Harriet");
    private static final List<String> LAST = List.of(
            "Lœvenbruck", "Marsden", "Okafor", "Lacroix", "d’Aubigné", "Ferguson", "Bélanger", "Nguyen", "Carvalho");
    private static final List<String> SITES = List.of("Lyon", "London", "Montréal", "Pondichéry");
    private static final List<BilingualText> SKILLS = List.of(
            new BilingualText("Negotiation", "Négociation"),
            new BilingualText("Public speaking", "Prise de parole en public"),
            new BilingualText("Project management", "Gestion de projet"),
            new BilingualText("Data analysis", "Analyse de données"),
            new BilingualText("Team leadership", "Encadrement d’équipe"),
            new BilingualText("Financial acumen", "Culture financière"),
            new BilingualText("Career planning", "Projet professionnel"),
            new BilingualText("Conflict resolution", "Résolution de conflits"),
            new BilingualText("Research methods", "Méthodes de recherche"),
            new BilingualText("Change management", "Conduite du changement"),
            new BilingualText("Written communication", "Communication écrite"),
            new BilingualText("Stakeholder management", "Relations avec les parties prenantes"),
            new BilingualText("Software architecture", "Architecture logicielle"));
    private static final List<String> VALUES = List.of("curiosity", "fairness", "autonomy", "solidarity", "rigour");
    private static final List<String> GOALS = List.of("lead a team", "change field", "become an expert");

    private final Random random;
    private final ParticipantPool.Builder pool = ParticipantPool.builder();
    private final ImmutableMap.Builder<ParticipantId, String> names = ImmutableMap.builder();

    private ReportSample(long seed) {
        this.random = new Random(seed);
    }

    /**
     * What a report needs.
     *
     * @param plan the plan
     * @param policy the policy
     * @param people the people
     */
    record Input(MatchPlan plan, MatchingPolicy policy, People people) {
        HtmlReport report() {
            return HtmlReport.of(plan, policy, people);
        }
    }

    /** {@return the report input of a cohort with some places too few} */
    static Input of(int mentees, int mentors, long seed) {
        return new ReportSample(seed).write(mentees, mentors);
    }

    private Input write(int mentees, int mentors) {
        CompetencyFramework.Builder framework = CompetencyFramework.builder();
        framework.id("sample").title(BilingualText.same("Sample"));
        for (int i = 0; i < SKILLS.size(); i++) {
            framework.addCompetencies(Competency.of("k" + i, SKILLS.get(i)));
        }
        for (int i = 0; i < mentees; i++) {
            pool.addParticipants(mentee("A" + (1000 + i), mentors));
        }
        for (int i = 0; i < mentors; i++) {
            pool.addParticipants(mentor("B" + (1000 + i)));
        }
        ParticipantPool built = pool.framework(framework.build()).build();
        MatchRequest.Builder request = MatchRequest.builder();
        request.pool(built).date(LocalDate.of(2027, 1, 1)).addPins(Pin.mustMatch("A1000", "B1000"));
        return new Input(
                Matchmaker.standard().match(request.build()),
                MatchingPolicy.standard(),
                People.named(names.buildOrThrow()).withPositions(built));
    }

    private Participant mentee(String id, int mentors) {
        Participant.Builder person = Participant.mentee(id);
        name(id);
        common(person, id);
        ImmutableSet.Builder<Need> needs = ImmutableSet.builder();
        skills(3).forEach(skill -> needs.add(Need.of(skill, 2 + random.nextInt(3), priority())));
        person.addAllNeeds(needs.build());
        person.addDevelopmentGoals(DevelopmentGoal.of(pick(GOALS), priority()));
        if (random.nextInt(4) == 0) {
            person.addChosenMentors(ParticipantId.of("B" + (1001 + random.nextInt(mentors - 1))));
        } else if (random.nextInt(3) == 0) {
            person.addVetoes(ParticipantId.of("B" + (1001 + random.nextInt(mentors - 1))));
        }
        return person.build();
    }

    private Participant mentor(String id) {
        Participant.Builder person = Participant.mentor(id);
        name(id);
        common(person, id);
        ImmutableSet.Builder<Offer> offers = ImmutableSet.builder();
        skills(4).forEach(skill -> offers.add(Offer.of(skill, 1 + random.nextInt(4), priority())));
        person.addAllOffers(offers.build());
        person.addSupportedGoals(Term.of(pick(GOALS)));
        person.mentorCapacity(Capacity.of(1 + random.nextInt(2)));
        person.readiness(new Readiness(
                Optional.of(true),
                Optional.of(true),
                OptionalInt.of(1 + random.nextInt(4)),
                OptionalInt.of(2 + random.nextInt(4))));
        return person.build();
    }

    private void common(Participant.Builder person, String id) {
        String site = pick(SITES);
        person.position(Position.builder()
                .site(site)
                .unit(random.nextBoolean() ? "Finance" : "Research")
                .team("team " + random.nextInt(12))
                .build());
        person.putAuditGroup("site", site);
        person.putAuditGroup("contract", random.nextInt(12) == 0 ? "apprentice" : "permanent");
        person.addLanguages(new LanguageSkill(site.equals("London") ? "en" : "fr", LanguageLevel.NATIVE));
        if (random.nextInt(3) > 0) {
            person.addLanguages(new LanguageSkill(site.equals("London") ? "fr" : "en", LanguageLevel.B2));
        }
        if (random.nextInt(6) > 0 && !id.endsWith("7")) {
            person.addPersonalValues(Term.of(pick(VALUES)), Term.of(pick(VALUES)));
            int start = 8 + random.nextInt(8);
            person.availability(WeeklyAvailability.daily(
                    ZoneId.of("Europe/Paris"),
                    List.of(DayOfWeek.MONDAY, DayOfWeek.of(2 + random.nextInt(4))),
                    LocalTime.of(start, 0),
                    LocalTime.of(start + 3, 30)));
        }
    }

    private void name(String id) {
        String name = id.equals("A1001") ? HOSTILE_NAME : pick(FIRST) + " " + pick(LAST);
        names.put(ParticipantId.of(id), name);
    }

    private List<String> skills(int count) {
        return random.ints(0, SKILLS.size())
                .distinct()
                .limit(count)
                .mapToObj(skill -> "k" + skill)
                .toList();
    }

    private Priority priority() {
        return Priority.values()[random.nextInt(Priority.values().length)];
    }

    private <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
