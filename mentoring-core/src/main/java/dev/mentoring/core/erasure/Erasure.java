package dev.mentoring.core.erasure;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Replaces people by pseudonyms in event logs and other records: {@code Erasure.of(Set.of(person), pseudonymiser).erase(log)}.
 *
 * <p>Every {@link ParticipantId} of an erased person becomes the same pseudonym everywhere. What was said in confidence is
 * dropped from every aggregate whose events name an erased person, and from every other record that does, by whomever it was
 * written: it may be about her. Numbers, dates, states and the order of records stay. Nothing else changes, so that counts and
 * transitions still agree, and a second erasure does nothing.
 *
 * <p>Hand over all records in which the person may stand, at once. What says something about her but stands in an aggregate
 * that does not name her (a private note in a meeting’s log, say) is named by {@link #withConfidencesOf}. Aggregates are not
 * records: fold the erased log anew.
 *
 * <p>Time and memory grow with the records. Immutable and thread-safe.
 */
public final class Erasure {
    private final @Nullable ImmutableSet<ParticipantId> people;
    private final Pseudonymiser pseudonymiser;
    private final ImmutableSet<String> aggregates;
    private final ImmutableSet<String> acceptedTexts;

    private Erasure(
            @Nullable ImmutableSet<ParticipantId> people,
            Pseudonymiser pseudonymiser,
            ImmutableSet<String> aggregates,
            ImmutableSet<String> acceptedTexts) {
        this.people = people;
        this.pseudonymiser = requireNonNull(pseudonymiser);
        this.aggregates = aggregates;
        this.acceptedTexts = acceptedTexts;
    }

    /**
     * {@return the erasure of some people}
     *
     * @param people who is to disappear
     * @param pseudonymiser gives their pseudonyms
     */
    public static Erasure of(Collection<ParticipantId> people, Pseudonymiser pseudonymiser) {
        return new Erasure(ImmutableSet.copyOf(people), pseudonymiser, ImmutableSet.of(), ImmutableSet.of());
    }

    /**
     * {@return the erasure of everybody, as for research: no id and nothing said in confidence is left}
     *
     * @param pseudonymiser gives their pseudonyms
     */
    public static Erasure ofEverybody(Pseudonymiser pseudonymiser) {
        return new Erasure(null, pseudonymiser, ImmutableSet.of(), ImmutableSet.of());
    }

    /**
     * {@return the same erasure, which also drops what was said in confidence in further aggregates}
     *
     * @param keys the keys of the aggregates, as their events name them
     */
    public Erasure withConfidencesOf(Collection<String> keys) {
        return new Erasure(people, pseudonymiser, union(aggregates, keys), acceptedTexts);
    }

    /**
     * {@return the same erasure, which leaves texts alone that hold the id of an erased person by chance, as somebody has seen:
     * {@code meeting-17} when 17 is a person too}
     *
     * @param texts the texts and other ids, as they stand in the records
     */
    public Erasure acceptingTexts(Collection<String> texts) {
        return new Erasure(people, pseudonymiser, aggregates, union(acceptedTexts, texts));
    }

    private static ImmutableSet<String> union(ImmutableSet<String> some, Collection<String> others) {
        return ImmutableSet.<String>builder().addAll(some).addAll(others).build();
    }

    /**
     * {@return the records without the people}
     *
     * @param records events as they are recorded, or any other records; their components are records, enums, texts, numbers,
     *     dates, confidences and Guava’s immutable lists, sets and maps of such
     * @param <R> the records
     * @throws InvalidInputException with the place of every value of a type that cannot be gone through, of every text or
     *     other id that holds the id of an erased person as a word of its own, and of every record whose class refuses the
     *     pseudonyms; and when two people have the same pseudonym
     */
    public <R> Erased<R> erase(Iterable<? extends R> records) {
        Survey survey = new Survey(people);
        RecordWalk surveying = new RecordWalk(survey, Problems.builder());
        int number = 0;
        for (R record : records) {
            survey.begin(record, number);
            surveying.rewrite(record, name(record, number++));
        }
        Problems.Builder problems = Problems.builder();
        Rewriting rewriting = new Rewriting(pseudonyms(survey, problems), acceptedTexts, problems);
        RecordWalk walk = new RecordWalk(rewriting, problems);
        ImmutableList.Builder<R> erased = ImmutableList.builder();
        long changed = 0;
        number = 0;
        for (R record : records) {
            rewriting.begin(people == null || survey.concerns(record, number) || isNamed(record));
            Object after = walk.rewrite(record, name(record, number++));
            changed += RecordWalk.isSame(record, after) ? 0 : 1;
            @SuppressWarnings("unchecked") // a record is rewritten as a record of its own class
            R rewritten = (R) after;
            erased.add(rewritten);
        }
        problems.build().throwIfErrors();
        return new Erased<>(
                erased.build(), rewriting.report(number, changed, survey.found().size()));
    }

    private boolean isNamed(Object record) {
        return record instanceof Recorded<?, ?> recorded && aggregates.contains(recorded.aggregate());
    }

    private Map<ParticipantId, ParticipantId> pseudonyms(Survey survey, Problems.Builder problems) {
        Map<ParticipantId, ParticipantId> pseudonyms = new HashMap<>();
        Map<ParticipantId, ParticipantId> owners = new HashMap<>();
        for (ParticipantId person : ImmutableSortedSet.copyOf(people == null ? survey.found() : people)) {
            ParticipantId pseudonym = pseudonymiser.pseudonymOf(person);
            ParticipantId owner = owners.putIfAbsent(pseudonym, person);
            if (owner != null) {
                problems.error(
                        ErasureTexts.CATALOGUE, "pseudonym-shared", Place.field("erasure", "", ""), owner, person);
            }
            pseudonyms.put(person, pseudonym);
        }
        return pseudonyms;
    }

    private static String name(Object record, int number) {
        return record instanceof Recorded<?, ?> recorded
                ? recorded.aggregate() + " " + recorded.sequence()
                : String.valueOf(number);
    }

    /** {@return whether everybody or how many people are erased, but not who} */
    @Override
    public String toString() {
        return "Erasure["
                + Optional.ofNullable(people)
                        .map(some -> "people: " + some.size())
                        .orElse("everybody") + "]";
    }
}
