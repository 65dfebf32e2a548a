package dev.mentoring.feedback.round;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.feedback.instrument.Answers;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.ResponseValue;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who said what about whom on which item: subject × rater × item, sparse. A {@link FeedbackRound} makes one of its
 * completed forms once it is released; researchers make one of data of their own.
 *
 * <p><strong>Not for readers.</strong> It holds what people said in confidence, with their ids. Only aggregates that have
 * passed disclosure control may leave it; {@link #toString()} tells sizes alone. Immutable and thread-safe; everything is
 * in the order of subjects and raters.
 */
public final class MultiRaterMatrix {
    private final Instrument instrument;
    private final ImmutableSortedMap<Assignment, Answers> forms;
    private final ImmutableSetMultimap<ParticipantId, Assignment> bySubject;

    private MultiRaterMatrix(Instrument instrument, ImmutableSortedMap<Assignment, Answers> forms) {
        this.instrument = instrument;
        this.forms = forms;
        ImmutableSetMultimap.Builder<ParticipantId, Assignment> subjects = ImmutableSetMultimap.builder();
        forms.keySet().forEach(assignment -> subjects.put(assignment.subject(), assignment));
        this.bySubject = subjects.build();
    }

    /**
     * {@return the matrix of completed forms}
     *
     * @param instrument the instrument that all of them answer
     * @param forms the completed form of each assignment, in any order
     * @throws IllegalArgumentException when a form answers another instrument or version, or somebody answers twice about
     *     the same person
     */
    public static MultiRaterMatrix of(Instrument instrument, Map<Assignment, Answers> forms) {
        ImmutableSortedMap<Assignment, Answers> sorted = ImmutableSortedMap.copyOf(forms, Comparator.naturalOrder());
        sorted.forEach((assignment, answers) -> checkArgument(
                answers.areTo(instrument),
                "%s answered %s %s instead of %s %s",
                assignment,
                answers.instrument(),
                answers.version(),
                instrument.id(),
                instrument.version()));
        checkArgument(isOneFormPerPair(sorted.keySet()), "somebody answers twice about the same person");
        return new MultiRaterMatrix(instrument, sorted);
    }

    private static boolean isOneFormPerPair(Collection<Assignment> assignments) {
        record Pair(ParticipantId rater, ParticipantId subject) {}

        Set<Pair> pairs = new HashSet<>();
        return assignments.stream()
                .allMatch(assignment -> pairs.add(new Pair(assignment.rater(), assignment.subject())));
    }

    /** {@return the instrument that was answered} */
    public Instrument instrument() {
        return instrument;
    }

    /** {@return the completed form of each assignment, in the order of subjects and raters} */
    public ImmutableSortedMap<Assignment, Answers> forms() {
        return forms;
    }

    /** {@return about whom there is at least one form, in the order of ids} */
    public ImmutableSet<ParticipantId> subjects() {
        return bySubject.keySet();
    }

    /**
     * {@return the assignments about a person that have a form, in the order of raters; none when there is no form}
     *
     * @param subject about whom
     */
    public ImmutableSet<Assignment> assignments(ParticipantId subject) {
        return bySubject.get(subject);
    }

    /**
     * {@return the assignments of one group about a person that have a form, in the order of raters}
     *
     * @param subject about whom
     * @param group as what
     */
    public ImmutableList<Assignment> assignments(ParticipantId subject, RaterGroup group) {
        return assignments(subject).stream()
                .filter(assignment -> assignment.group().equals(group))
                .collect(toImmutableList());
    }

    /**
     * {@return the completed form of an assignment, if there is one}
     *
     * @param assignment the assignment
     */
    public Optional<Answers> form(Assignment assignment) {
        return Optional.ofNullable(forms.get(assignment));
    }

    /**
     * {@return one cell: the response of an assignment to an item; empty when there is no form, or the item was not
     * shown}
     *
     * @param assignment the assignment
     * @param item the id of the item
     */
    public Optional<ResponseValue> response(Assignment assignment, ItemId item) {
        return form(assignment).flatMap(answers -> answers.response(item));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MultiRaterMatrix matrix
                && instrument.equals(matrix.instrument)
                && forms.equals(matrix.forms);
    }

    @Override
    public int hashCode() {
        return 31 * instrument.hashCode() + forms.hashCode();
    }

    @Override
    public String toString() {
        return "MultiRaterMatrix[" + instrument.id() + " " + instrument.version() + ", "
                + subjects().size() + " subjects, " + forms.size() + " forms]";
    }
}
