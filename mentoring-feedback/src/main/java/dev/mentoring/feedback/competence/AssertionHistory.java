package dev.mentoring.feedback.competence;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.competency.FrameworkMapping;
import dev.mentoring.core.competency.FrameworkReference;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Everything that was ever asserted, in the order of time. It only grows: there is no way to change or to remove an
 * assertion, and a correction is one more record. Immutable and thread-safe.
 *
 * <p>Begin with {@link #empty()} and {@link #append}; {@link #of} reads a history that was kept elsewhere. Every question
 * and every append takes time that grows with the history, so that many assertions are best appended together.
 */
public final class AssertionHistory {
    private static final AssertionHistory EMPTY = new AssertionHistory(ImmutableList.of());
    private static final Comparator<CompetencyAssertion> ORDER =
            Comparator.comparing(CompetencyAssertion::assertedAt).thenComparing(CompetencyAssertion::id);

    private final ImmutableMap<AssertionId, CompetencyAssertion> assertions;
    private final ImmutableSet<AssertionId> superseded;

    /** Takes checked assertions, in order. */
    private AssertionHistory(ImmutableList<CompetencyAssertion> sorted) {
        ImmutableMap.Builder<AssertionId, CompetencyAssertion> byId = ImmutableMap.builder();
        sorted.forEach(assertion -> byId.put(assertion.id(), assertion));
        this.assertions = byId.buildOrThrow();
        this.superseded = sorted.stream()
                .flatMap(assertion -> assertion.supersedes().stream())
                .collect(toImmutableSet());
    }

    /** {@return a history without assertions} */
    public static AssertionHistory empty() {
        return EMPTY;
    }

    /**
     * {@return the history of these assertions}
     *
     * @param assertions all assertions, in any order
     * @throws InvalidInputException with everything that cannot be: ids that occur twice; assertions that supersede one that
     *     is unknown, of another person, framework or competency, made later, or superseded already; circles
     */
    public static AssertionHistory of(Collection<CompetencyAssertion> assertions) {
        ImmutableList<CompetencyAssertion> sorted = ImmutableList.sortedCopyOf(ORDER, assertions);
        new HistoryCheck(sorted).errors().throwIfErrors();
        return new AssertionHistory(sorted);
    }

    /**
     * {@return this history and some more; this one stays as it is}
     *
     * @param more the new assertions, in any order
     * @throws InvalidInputException with everything that cannot be; see {@link #of}
     */
    public AssertionHistory append(Collection<CompetencyAssertion> more) {
        return of(ImmutableList.copyOf(Iterables.concat(assertions.values(), more)));
    }

    /**
     * {@return this history and some more; this one stays as it is}
     *
     * @param more the new assertions, in any order
     * @throws InvalidInputException with everything that cannot be; see {@link #of}
     */
    public AssertionHistory append(CompetencyAssertion... more) {
        return append(Arrays.asList(more));
    }

    /** {@return every assertion, superseded or not, by moment and id} */
    public ImmutableList<CompetencyAssertion> all() {
        return assertions.values().asList();
    }

    /**
     * {@return the assertion with an id, if the history has it}
     *
     * @param id the id
     */
    public Optional<CompetencyAssertion> assertion(AssertionId id) {
        return Optional.ofNullable(assertions.get(id));
    }

    /**
     * {@return whether a later assertion corrects or withdraws this one}
     *
     * @param id the id of the assertion
     */
    public boolean isSuperseded(AssertionId id) {
        return superseded.contains(id);
    }

    /**
     * {@return the history as it was known at a moment: what was asserted up to then}
     *
     * @param moment the moment
     */
    public AssertionHistory asOf(Instant moment) {
        return new AssertionHistory(all().stream()
                .filter(assertion -> !assertion.assertedAt().isAfter(moment))
                .collect(toImmutableList()));
    }

    /**
     * {@return the assertions that hold on a date, by moment and id: made by then, valid then, with a level, and not
     * superseded by one that was made by then}
     *
     * @param subject about whom
     * @param framework the version of the framework
     * @param competency the competency
     * @param date the date; days are those of UTC
     */
    public ImmutableList<CompetencyAssertion> inForce(
            ParticipantId subject, FrameworkReference framework, CompetencyId competency, LocalDate date) {
        return inForce(subject, framework, date)
                .filter(assertion -> assertion.competency().equals(competency))
                .collect(toImmutableList());
    }

    private Stream<CompetencyAssertion> inForce(ParticipantId subject, FrameworkReference framework, LocalDate date) {
        ImmutableSet<AssertionId> takenBack = all().stream()
                .filter(assertion -> !assertion.assertedOn().isAfter(date))
                .flatMap(assertion -> assertion.supersedes().stream())
                .collect(toImmutableSet());
        return all().stream()
                .filter(assertion -> assertion.subject().equals(subject)
                        && assertion.framework().equals(framework)
                        && !assertion.isWithdrawal()
                        && !assertion.assertedOn().isAfter(date)
                        && assertion.validity().holdsOn(date)
                        && !takenBack.contains(assertion.id()));
    }

    /**
     * {@return the level of every competency of which a level is held on a date; the others are unknown, and absent}
     *
     * @param subject about whom
     * @param framework the version of the framework
     * @param rule how several assertions become one level
     * @param date the date; days are those of UTC
     */
    public ImmutableSortedMap<CompetencyId, RolledUpLevel> levels(
            ParticipantId subject, FrameworkReference framework, RollUpRule rule, LocalDate date) {
        ImmutableSortedMap.Builder<CompetencyId, RolledUpLevel> levels = ImmutableSortedMap.naturalOrder();
        inForce(subject, framework, date)
                .collect(toImmutableListMultimap(CompetencyAssertion::competency, assertion -> assertion))
                .asMap()
                .forEach((competency, held) -> levels.put(competency, RolledUpLevel.of(rule, held, date)));
        return levels.buildOrThrow();
    }

    /**
     * {@return everything that was asserted in a version of a framework and does not fit it: competencies that it lacks,
     * levels off its scale}
     *
     * @param framework the framework
     */
    public Problems check(CompetencyFramework framework) {
        Problems.Builder found = Problems.builder();
        for (CompetencyAssertion assertion : all()) {
            if (assertion.framework().equals(framework.reference())) {
                Place place = Place.field("assertion", assertion.id().value(), "");
                OptionalInt level = assertion.level();
                if (framework.competency(assertion.competency()).isEmpty()) {
                    found.error(
                            CompetenceTexts.CATALOGUE,
                            "competency-unknown",
                            place,
                            assertion.competency(),
                            framework.id());
                } else if (level.isPresent() && !framework.scale().has(level.getAsInt())) {
                    found.error(
                            CompetenceTexts.CATALOGUE,
                            "level-off-scale",
                            place,
                            level.getAsInt(),
                            framework.scale().size(),
                            assertion.competency());
                }
            }
        }
        return found.build();
    }

    /** Gives an assertion that is carried over to another version of a framework its own id. */
    @FunctionalInterface
    public interface CarriedOverNaming {
        /**
         * {@return the id; distinct for each combination}
         *
         * @param original the assertion that is carried over
         * @param successor the competency of the other version
         */
        AssertionId name(CompetencyAssertion original, CompetencyId successor);
    }

    /**
     * {@return new assertions that say in another version of a framework what holds of a person on a date; to be appended by
     * who answers for the reading}
     *
     * <p>Evidence, validity and weight are kept; nothing is superseded, as the originals stay true in their own version. A
     * competency without successor is not carried over.
     *
     * @param mapping how one version is read in the other
     * @param subject about whom
     * @param assertedBy who answers for the reading
     * @param assertedAt when it is made
     * @param naming gives ids to the new assertions
     */
    public ImmutableList<CompetencyAssertion> carriedOver(
            FrameworkMapping mapping,
            ParticipantId subject,
            ParticipantId assertedBy,
            Instant assertedAt,
            CarriedOverNaming naming) {
        LocalDate date = assertedAt.atOffset(ZoneOffset.UTC).toLocalDate();
        ImmutableList.Builder<CompetencyAssertion> carried = ImmutableList.builder();
        inForce(subject, mapping.origin(), date).forEach(original -> {
            checkArgument(
                    !original.assertedAt().isAfter(assertedAt), "%s was made after %s", original.id(), assertedAt);
            for (CompetencyId successor : mapping.successors().get(original.competency())) {
                carried.add(original.withId(naming.name(original, successor))
                        .withFramework(mapping.destination())
                        .withCompetency(successor)
                        .withLevel(mapping.levels().map(original.level().orElseThrow()))
                        .withAssertedBy(assertedBy)
                        .withAssertedAt(assertedAt)
                        .withSupersedes(Optional.empty()));
            }
        });
        return carried.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AssertionHistory history && assertions.equals(history.assertions);
    }

    @Override
    public int hashCode() {
        return assertions.hashCode();
    }

    @Override
    public String toString() {
        return "AssertionHistory[" + assertions.size() + " assertions]";
    }
}
