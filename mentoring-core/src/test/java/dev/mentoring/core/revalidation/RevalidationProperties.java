package dev.mentoring.core.revalidation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProposalId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.organisation.EvaluationKind;
import dev.mentoring.core.organisation.EvaluationLink;
import dev.mentoring.core.organisation.Organisation;
import dev.mentoring.core.organisation.ReportingKind;
import dev.mentoring.core.organisation.ReportingLine;
import dev.mentoring.core.organisation.Validity;
import dev.mentoring.core.participant.Exclusion;
import dev.mentoring.core.participant.ExclusionReason;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.core.relationship.Relationship;
import dev.mentoring.core.relationship.RelationshipCommand;
import dev.mentoring.core.relationship.RelationshipFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RevalidationProperties {
    private static final LocalDate DATE = LocalDate.of(2026, 6, 1);
    private static final Instant AT = DATE.atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final Instant EARLIER = AT.minusSeconds(86_400);
    private static final HardRules RULES = new HardRules(1, false);

    @Property(tries = 150)
    void a_pair_is_found_exactly_when_something_stands_between_the_two(
            @ForAll("pools") ParticipantPool pool, @ForAll("ties") List<LiveTie> ties) {
        List<Finding> findings = Revalidation.on(DATE, pool, RULES).findings(List.of(new Change.Reorganised()), ties);
        for (LiveTie tie : ties) {
            ParticipantId one = tie.parties().first().person();
            ParticipantId other = tie.parties().last().person();
            assertThat(has(findings, tie, FindingKind.REPORTING_LINE))
                    .isEqualTo(
                            pool.organisation().reportingLines().stream().anyMatch(line -> stands(line, one, other)));
            assertThat(has(findings, tie, FindingKind.EVALUATION))
                    .isEqualTo(pool.organisation().evaluationLinks().stream()
                            .anyMatch(link -> link.validity().holdsOn(DATE)
                                    && Set.of(link.evaluator(), link.evaluated())
                                            .equals(Set.of(one, other))));
            assertThat(has(findings, tie, FindingKind.EXCLUSION))
                    .isEqualTo(pool.exclusions().stream()
                            .anyMatch(exclusion -> exclusion.holdsOn(DATE)
                                    && Set.of(exclusion.first(), exclusion.second())
                                            .equals(Set.of(one, other))));
        }
    }

    @Property(tries = 150)
    void looking_at_one_person_finds_what_looking_at_everybody_finds_about_her(
            @ForAll("pools") ParticipantPool pool, @ForAll("ties") List<LiveTie> ties) {
        Revalidation check = Revalidation.on(DATE, pool, RULES);
        ParticipantId person = ParticipantId.of("P03");
        List<Finding> everything = check.findings(List.of(new Change.Reorganised()), ties);
        assertThat(check.findings(List.of(new Change.PositionChanged(person)), ties))
                .isEqualTo(everything.stream()
                        .filter(finding -> finding.persons().contains(person))
                        .toList());
    }

    @Property(tries = 150)
    void the_order_of_the_input_means_nothing(
            @ForAll("pools") ParticipantPool pool, @ForAll("ties") List<LiveTie> ties, @ForAll long seed) {
        List<LiveTie> shuffled = new ArrayList<>(ties);
        Collections.shuffle(shuffled, new Random(seed));
        Revalidation check = Revalidation.on(DATE, pool, RULES);
        assertThat(check.findings(List.of(new Change.Reorganised()), shuffled))
                .isEqualTo(check.findings(List.of(new Change.Reorganised()), ties));
    }

    @Property(tries = 150)
    void a_relationship_accepts_every_command_of_a_measure_and_needs_it_once(
            @ForAll("pools") ParticipantPool pool,
            @ForAll("ties") List<LiveTie> ties,
            @ForAll("changes") Set<Change> changes,
            @ForAll("policies") RevalidationPolicy policy) {
        Revalidation check = Revalidation.on(DATE, pool, RULES);
        List<LiveTie> live = new ArrayList<>();
        for (Measure measure : policy.measures(check.findings(changes, ties), AT)) {
            if (measure.tie() instanceof LiveTie.LiveRelationship tie) {
                Relationship after = applied(tie.relationship(), measure.commands());
                assertThat(after.state().isLive()).isEqualTo(measure.action() != RevalidationAction.END);
                if (after.state().isLive()) {
                    live.add(new LiveTie.LiveRelationship(after));
                }
            } else {
                assertThat(measure.commands()).isEmpty();
            }
        }
        assertThat(policy.measures(check.findings(changes, live), AT))
                .allSatisfy(measure -> assertThat(measure.commands()).isEmpty());
    }

    private static Relationship applied(Relationship relationship, List<RelationshipCommand> commands) {
        Relationship after = relationship;
        for (RelationshipCommand command : commands) {
            after = after.handle(command, new Occasion(AT, Actor.system()), RelationshipFacts.nothingYet(List.of()))
                    .orThrow();
        }
        return after;
    }

    private static boolean stands(ReportingLine line, ParticipantId one, ParticipantId other) {
        return line.validity().holdsOn(DATE)
                && line.kind() == ReportingKind.SOLID
                && Set.of(line.report(), line.manager()).equals(Set.of(one, other));
    }

    private static boolean has(List<Finding> findings, LiveTie tie, FindingKind kind) {
        return findings.stream().anyMatch(finding -> finding.tie().equals(tie) && finding.kind() == kind);
    }

    record Bond(ImmutableSortedSet<ParticipantId> pair, int kind, int when) {
        void addTo(Organisation.Builder organisation, ParticipantPool.Builder pool) {
            ParticipantId one = pair.first();
            ParticipantId other = pair.last();
            Validity validity = validity();
            switch (kind) {
                case 0 -> organisation.addReportingLine(new ReportingLine(one, other, ReportingKind.SOLID, validity));
                case 1 -> organisation.addReportingLine(new ReportingLine(other, one, ReportingKind.DOTTED, validity));
                case 2 ->
                    organisation.addEvaluationLink(
                            new EvaluationLink(other, one, EvaluationKind.PERFORMANCE_REVIEW, validity));
                default ->
                    pool.addExclusion(new Exclusion(
                            one, other, ExclusionReason.REQUESTED_AVOIDANCE, "participant", validity.until()));
            }
        }

        private Validity validity() {
            return switch (when) {
                case 0 -> Validity.from(DATE);
                case 1 -> Validity.until(DATE.minusDays(1));
                default -> Validity.always();
            };
        }
    }

    /** Six people, of whom some lost a role, and what stands between them. */
    @Provide
    Arbitrary<ParticipantPool> pools() {
        Arbitrary<Bond> bonds = Combinators.combine(
                        pairs(),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3))
                .as(Bond::new);
        return Combinators.combine(bonds.set().ofMaxSize(8), people().set().ofMaxSize(2))
                .as((between, mentees) -> {
                    Organisation.Builder organisation = Organisation.builder();
                    ParticipantPool.Builder pool = ParticipantPool.builder();
                    between.forEach(bond -> bond.addTo(organisation, pool));
                    mentees.forEach(mentee -> pool.addParticipant(
                            Participant.mentee(mentee.value()).build()));
                    return pool.organisation(organisation.build()).build();
                });
    }

    private static Arbitrary<ParticipantId> people() {
        return Arbitraries.of("P00", "P01", "P02", "P03", "P04", "P05").map(ParticipantId::of);
    }

    private static Arbitrary<ImmutableSortedSet<ParticipantId>> pairs() {
        return people().set().ofSize(2).map(ImmutableSortedSet::copyOf);
    }

    @Provide
    Arbitrary<Set<Change>> changes() {
        Arbitrary<Change> changes = Combinators.combine(
                        people(), Arbitraries.integers().between(0, 3))
                .as((person, kind) -> switch (kind) {
                    case 0 -> new Change.Left(person, DATE);
                    case 1 -> new Change.LongLeave(person, DATE, Optional.of(DATE.plusDays(40)));
                    case 2 -> new Change.LongLeave(person, DATE, Optional.empty());
                    default -> new Change.Reorganised();
                });
        return changes.set().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<RevalidationPolicy> policies() {
        return Combinators.combine(
                        Arbitraries.of(FindingKind.class).list().ofSize(5),
                        Arbitraries.of(RevalidationAction.class).list().ofSize(5))
                .as((kinds, actions) -> {
                    RevalidationPolicy policy = RevalidationPolicy.standard();
                    for (int i = 0; i < kinds.size(); i++) {
                        policy = kinds.get(i).allows(actions.get(i))
                                ? policy.with(kinds.get(i), actions.get(i))
                                : policy;
                    }
                    return policy;
                });
    }

    /** Pairs, proposed or begun; no two alike. */
    @Provide
    Arbitrary<List<LiveTie>> ties() {
        return Combinators.combine(
                        pairs().list().ofMaxSize(8),
                        Arbitraries.of(0, 1, 2).list().ofSize(8))
                .as((chosen, forms) -> {
                    List<LiveTie> ties = new ArrayList<>();
                    for (int i = 0; i < chosen.size(); i++) {
                        ties.add(tie(i, chosen.get(i).first(), chosen.get(i).last(), forms.get(i)));
                    }
                    return ties;
                });
    }

    private static LiveTie tie(int number, ParticipantId mentor, ParticipantId mentee, int form) {
        return switch (form) {
            case 0 -> new LiveTie.LiveProposal(ProposalId.of("q" + number), mentee, mentor, EARLIER);
            case 1 -> Examples.proposed("r" + number, mentor, mentee, EARLIER);
            default -> Examples.begun("r" + number, mentor, mentee, EARLIER);
        };
    }
}
