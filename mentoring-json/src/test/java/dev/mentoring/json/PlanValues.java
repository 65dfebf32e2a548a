package dev.mentoring.json;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.core.availability.WeeklyAvailability;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.organisation.Position;
import dev.mentoring.core.participant.Capacity;
import dev.mentoring.core.participant.EarlierPairing;
import dev.mentoring.core.participant.LanguageLevel;
import dev.mentoring.core.participant.LanguageSkill;
import dev.mentoring.core.participant.Need;
import dev.mentoring.core.participant.Offer;
import dev.mentoring.core.participant.PairingOutcome;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.core.participant.Priority;
import dev.mentoring.matching.MatchRequest;
import dev.mentoring.matching.Matchmaker;
import dev.mentoring.matching.constraint.Constraints;
import dev.mentoring.matching.criterion.Criteria;
import dev.mentoring.matching.plan.MatchPlan;
import dev.mentoring.matching.policy.ConstraintSetting;
import dev.mentoring.matching.policy.MatchingPolicy;
import dev.mentoring.matching.policy.SideCombination;
import dev.mentoring.matching.policy.Strength;
import dev.mentoring.matching.policy.UnknownHandling;
import dev.mentoring.matching.policy.WeightedCriterion;
import dev.mentoring.matching.run.Pin;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random policies and requests, and the plans that come of them, so that plans are as they really are. */
final class PlanValues {
    private static final Map<Long, MatchPlan> PLANS = new ConcurrentHashMap<>();

    private final Random random;

    private PlanValues(long seed) {
        this.random = new Random(seed);
    }

    static Arbitrary<MatchingPolicy> policies() {
        return Arbitraries.longs().withoutEdgeCases().map(seed -> new PlanValues(seed).policy());
    }

    static Arbitrary<MatchRequest> requests() {
        return Arbitraries.longs().withoutEdgeCases().map(seed -> new PlanValues(seed).request());
    }

    /** {@return some plans, each of which is made once, because that takes a while} */
    static Arbitrary<MatchPlan> plans() {
        return Arbitraries.longs()
                .between(1, 40)
                .withoutEdgeCases()
                .map(seed -> PLANS.computeIfAbsent(seed, PlanValues::plan));
    }

    private static MatchPlan plan(long seed) {
        PlanValues values = new PlanValues(seed);
        String algorithm = values.random.nextBoolean() ? "optimal-assignment" : "deferred-acceptance";
        MatchingPolicy policy =
                MatchingPolicy.standard().withAlgorithm(algorithm).withSmallestGroup(1);
        return Matchmaker.of(policy).match(values.request());
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private MatchingPolicy policy() {
        MatchingPolicy.Builder policy = MatchingPolicy.builder();
        Criteria.discover()
                .byName()
                .values()
                .forEach(criterion -> policy.addCriteria(
                        new WeightedCriterion(criterion, random.nextInt(1001), random.nextBoolean())));
        Constraints.discover()
                .byName()
                .values()
                .forEach(constraint -> policy.addConstraints(new ConstraintSetting(
                        constraint,
                        constraint.confidential() ? Strength.HARD : oneOf(List.of(Strength.values())),
                        random.nextBoolean())));
        return policy.name("p" + random.nextInt(9))
                .version(1 + random.nextInt(9))
                .unknownHandling(oneOf(List.of(UnknownHandling.values())))
                .sideCombination(oneOf(List.of(SideCombination.values())))
                .menteeShare(random.nextInt(101))
                .addChoiceBonus(2_000, random.nextInt(2_001))
                .minimumScore(random.nextInt(10_001))
                .seed(random.nextLong())
                .algorithmOptions(
                        com.google.common.collect.ImmutableSortedMap.copyOf(ImmutableMap.of("objective", "most-pairs")))
                .build();
    }

    private MatchRequest request() {
        ParticipantPool.Builder pool = ParticipantPool.builder();
        int mentees = 1 + random.nextInt(6);
        int mentors = 1 + random.nextInt(4);
        for (int i = 0; i < mentees; i++) {
            pool.addParticipant(profile(Participant.mentee("r" + i))
                    .addNeed(Need.of("C" + random.nextInt(3), 2, Priority.HIGH))
                    .addChosenMentor(ParticipantId.of("h" + random.nextInt(mentors)))
                    .build());
        }
        for (int i = 0; i < mentors; i++) {
            pool.addParticipant(profile(Participant.mentor("h" + i))
                    .addOffer(Offer.of("C" + random.nextInt(3), 3, Priority.MEDIUM))
                    .mentorCapacity(Capacity.of(random.nextInt(3)))
                    .build());
        }
        pool.addEarlierPairing(new EarlierPairing(
                ParticipantId.of("r0"), ParticipantId.of("h0"), PairingOutcome.UNSUCCESSFUL, Optional.empty()));
        MatchRequest.Builder request = MatchRequest.builder();
        request.pool(pool.build()).date(LocalDate.of(2026, 3, 1 + random.nextInt(28)));
        if (random.nextBoolean()) {
            request.addPin(Pin.mustNotMatch("r0", "h0"));
        }
        return request.build();
    }

    private Participant.Builder profile(Participant.Builder person) {
        person.addLanguage(new LanguageSkill(oneOf(List.of("fr", "en")), LanguageLevel.C1));
        person.position(Position.builder()
                .team(oneOf(List.of("red", "blue", "green")))
                .site(oneOf(List.of("Lyon", "Oslo")))
                .build());
        person.putAuditGroup("site", oneOf(List.of("Lyon", "Oslo")));
        if (random.nextBoolean()) {
            person.availability(WeeklyAvailability.daily(
                    ZoneId.of("Europe/Paris"),
                    List.of(oneOf(List.of(DayOfWeek.values()))),
                    LocalTime.of(9, 0),
                    LocalTime.of(12, 0)));
        }
        return person;
    }
}
