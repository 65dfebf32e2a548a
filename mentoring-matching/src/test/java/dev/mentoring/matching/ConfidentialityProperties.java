package dev.mentoring.matching;

import static dev.mentoring.matching.MatchingArbitraries.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.participant.Exclusion;
import dev.mentoring.core.participant.ExclusionReason;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.core.participant.SelfDescription;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.core.text.Term;
import dev.mentoring.matching.constraint.Reason;
import dev.mentoring.matching.criterion.StatedWish;
import dev.mentoring.matching.plan.GroupFigure;
import dev.mentoring.matching.plan.MatchPlan;
import dev.mentoring.matching.policy.MatchingPolicy;
import dev.mentoring.matching.policy.WeightedCriterion;
import dev.mentoring.matching.run.Pin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What nobody may learn from a plan. */
class ConfidentialityProperties {
    private static final ParticipantId MENTEE = ParticipantId.of("mentee-0");
    private static final ParticipantId MENTOR = ParticipantId.of("mentor-0");
    private static final int SMALLEST = MatchingPolicy.standard().smallestGroup();

    @Provide
    Arbitrary<ParticipantPool> pools() {
        return MatchingArbitraries.pools()
                .filter(pool -> pool.participant(MENTEE).isPresent()
                        && pool.participant(MENTOR).isPresent())
                .map(pool -> vetoing(vetoing(pool, MENTEE, Set.of()), MENTOR, Set.of()));
    }

    private static ParticipantPool vetoing(ParticipantPool pool, ParticipantId who, Set<ParticipantId> whom) {
        Participant person = pool.participant(who).orElseThrow();
        return MatchingArbitraries.with(
                pool, person.withVetoes(whom).withChosenMentees(List.of()).withChosenMentors(List.of()));
    }

    private static ParticipantPool excluding(ParticipantPool pool, ExclusionReason reason) {
        List<Exclusion> exclusions = new ArrayList<>(pool.exclusions());
        exclusions.add(new Exclusion(MENTEE, MENTOR, reason, "somebody", Optional.empty()));
        return pool.withExclusions(exclusions);
    }

    /** What people see of a plan; the hash of the input is for whoever runs the programme. */
    private static MatchPlan told(ParticipantPool pool, String algorithm, Pin... pins) {
        return Matchmaker.of(MatchingPolicy.standard().withAlgorithm(algorithm))
                .match(request(pool, pins))
                .withInputHash("")
                .withWarnings(Problems.none());
    }

    @Property(tries = 100)
    void nobody_can_tell_who_or_what_keeps_two_people_apart(
            @ForAll("pools") ParticipantPool pool, @ForAll("algorithms") String algorithm) {
        MatchPlan vetoed = told(vetoing(pool, MENTEE, Set.of(MENTOR)), algorithm);

        assertThat(told(vetoing(pool, MENTOR, Set.of(MENTEE)), algorithm)).isEqualTo(vetoed);
        for (ExclusionReason reason : ExclusionReason.values()) {
            assertThat(told(excluding(pool, reason), algorithm)).isEqualTo(vetoed);
        }
        assertThat(told(pool, algorithm, Pin.mustNotMatch("mentee-0", "mentor-0")))
                .isEqualTo(vetoed);
        assertThat(told(
                        excluding(vetoing(pool, MENTOR, Set.of(MENTEE)), ExclusionReason.LEGAL),
                        algorithm,
                        Pin.mustNotMatch("mentee-0", "mentor-0")))
                .isEqualTo(vetoed);
        assertThat(vetoed.toString()).doesNotContain("veto", "said no", "dit non", "avoidance");
    }

    @Provide
    Arbitrary<String> algorithms() {
        return Arbitraries.of("optimal-assignment", "deferred-acceptance");
    }

    @Property(tries = 50)
    void a_pin_against_a_veto_is_refused_like_one_against_an_exclusion(@ForAll("pools") ParticipantPool pool) {
        List<ParticipantPool> variants = List.of(
                vetoing(pool, MENTOR, Set.of(MENTEE)),
                excluding(pool, ExclusionReason.DISCIPLINARY),
                excluding(vetoing(pool, MENTEE, Set.of(MENTOR)), ExclusionReason.LEGAL));
        List<String> messages = variants.stream()
                .map(ConfidentialityProperties::refusal)
                .distinct()
                .toList();

        assertThat(messages)
                .singleElement()
                .asString()
                .contains(Reason.EXCLUSION.sentence().english());
    }

    private static String refusal(ParticipantPool pool) {
        try {
            told(pool, "optimal-assignment", Pin.mustMatch("mentee-0", "mentor-0"));
            return "not refused";
        } catch (InvalidInputException e) {
            return e.getMessage();
        }
    }

    @Example
    void a_self_description_is_told_nowhere() {
        SelfDescription self = SelfDescription.withConsent(
                List.of(Term.of("first in family")), List.of(Term.of("first in family")), true);
        ParticipantPool.Builder pool = ParticipantPool.builder();
        pool.addParticipants(
                Participant.mentee("mentee-0").selfDescription(self).build(),
                Participant.mentor("mentor-0").selfDescription(self).build());
        MatchingPolicy policy = MatchingPolicy.standard().withCriteria(WeightedCriterion.of(new StatedWish(), 10));

        assertThat(Matchmaker.of(policy).match(request(pool.build())).toString())
                .doesNotContain("family");
    }

    /** Mentees by site and region, as pairs of small numbers. */
    @Provide
    Arbitrary<List<List<Integer>>> places() {
        Arbitrary<Integer> site = Arbitraries.integers().between(0, 5);
        Arbitrary<Integer> region = Arbitraries.integers().between(0, 2);
        return Combinators.combine(site, region)
                .as(List::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Property(tries = 150)
    void no_small_group_is_shown_or_left_over_by_subtraction(@ForAll("places") List<List<Integer>> mentees) {
        ParticipantPool.Builder pool = ParticipantPool.builder();
        for (int i = 0; i < mentees.size(); i++) {
            // A site belongs to a region but for those who are generated into another one.
            int region = mentees.get(i).get(1) == 0
                    ? mentees.get(i).get(1)
                    : mentees.get(i).get(0) / 2;
            pool.addParticipants(Participant.mentee("m" + i)
                    .putAuditGroup("site", "s" + mentees.get(i).get(0))
                    .putAuditGroup("region", "r" + region)
                    .build());
        }
        ParticipantPool built = pool.build();
        List<GroupFigure> figures =
                Matchmaker.standard().match(request(built)).summary().groups();

        for (String attribute : List.of("site", "region")) {
            Set<ParticipantId> left = everybody(built);
            shown(figures, attribute).forEach(group -> left.removeAll(members(built, group)));
            boolean nothingShown = shown(figures, attribute).findAny().isEmpty();
            assertThat(left.size()).matches(size -> nothingShown || size == 0 || size >= SMALLEST);
        }
        for (String attribute : List.of("site", "region")) {
            shown(figures, attribute).forEach(whole -> checkParts(built, figures, attribute, whole));
        }
    }

    private static void checkParts(
            ParticipantPool pool, List<GroupFigure> figures, String attribute, GroupFigure whole) {
        Set<ParticipantId> left = members(pool, whole);
        assertThat(left).hasSizeGreaterThanOrEqualTo(SMALLEST);
        assertThat(whole.figures().orElseThrow().mentees()).isEqualTo(left.size());
        shown(figures, attribute.equals("site") ? "region" : "site")
                .map(part -> members(pool, part))
                .filter(Set.copyOf(left)::containsAll)
                .forEach(left::removeAll);
        assertThat(left.size()).matches(size -> size == 0 || size >= SMALLEST);
    }

    private static Stream<GroupFigure> shown(List<GroupFigure> figures, String attribute) {
        return figures.stream()
                .filter(group ->
                        group.attribute().equals(attribute) && group.figures().isPresent());
    }

    private static Set<ParticipantId> everybody(ParticipantPool pool) {
        return new TreeSet<>(pool.byId().keySet());
    }

    private static Set<ParticipantId> members(ParticipantPool pool, GroupFigure group) {
        Set<ParticipantId> members = everybody(pool);
        members.removeIf(id -> !pool.participant(id)
                .orElseThrow()
                .auditGroups()
                .getOrDefault(group.attribute(), "")
                .equals(group.group()));
        return members;
    }
}
