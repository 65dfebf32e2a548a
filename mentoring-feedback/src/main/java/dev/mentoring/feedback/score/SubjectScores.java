package dev.mentoring.feedback.score;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedMultiset;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.feedback.instrument.Answers;
import dev.mentoring.feedback.instrument.Fraction;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.reliability.ConfidenceInterval;
import dev.mentoring.feedback.reliability.Estimate;
import dev.mentoring.feedback.reliability.UndefinedReason;
import dev.mentoring.feedback.round.Assignment;
import dev.mentoring.feedback.round.MultiRaterMatrix;
import dev.mentoring.feedback.round.RaterGroup;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All scores of one person in one round: her own, and those of each group of others. Begin with {@link #of}.
 *
 * <p><strong>Raw, not for readers;</strong> see {@link GroupScore}. Who rated is not kept. Scores do not depend on the order of
 * the forms. Time grows with the forms about the person times the items. Immutable and thread-safe.
 */
public final class SubjectScores {
    private final ParticipantId subject;
    private final Instrument instrument;
    private final ImmutableList<Measure> measures;
    private final ImmutableMap<Measure, Fraction> self;
    private final ImmutableMap<Measure, ImmutableSortedMap<RaterGroup, GroupScore>> groups;

    private SubjectScores(
            ParticipantId subject,
            Instrument instrument,
            ImmutableMap<Measure, Fraction> self,
            ImmutableMap<Measure, ImmutableSortedMap<RaterGroup, GroupScore>> groups) {
        this.subject = subject;
        this.instrument = instrument;
        this.measures = groups.keySet().asList();
        this.self = self;
        this.groups = groups;
    }

    /**
     * {@return the scores of a person; without any form about her, everything is undefined}
     *
     * @param matrix the completed forms
     * @param subject the person
     */
    public static SubjectScores of(MultiRaterMatrix matrix, ParticipantId subject) {
        Instrument instrument = matrix.instrument();
        ImmutableMap.Builder<Measure, Fraction> self = ImmutableMap.builder();
        ImmutableMap.Builder<Measure, ImmutableSortedMap<RaterGroup, GroupScore>> groups = ImmutableMap.builder();
        for (Measure measure : Measure.of(instrument)) {
            Map<RaterGroup, ImmutableSortedMultiset.Builder<Fraction>> others = new TreeMap<>();
            for (Assignment assignment : matrix.assignments(subject)) {
                Answers form = matrix.form(assignment).orElseThrow();
                Optional<Fraction> score = measure.score(instrument, form);
                if (assignment.isSelf()) {
                    score.ifPresent(own -> self.put(measure, own));
                } else {
                    var group =
                            others.computeIfAbsent(assignment.group(), any -> ImmutableSortedMultiset.naturalOrder());
                    score.ifPresent(group::add);
                }
            }
            ImmutableSortedMap.Builder<RaterGroup, GroupScore> byGroup = ImmutableSortedMap.naturalOrder();
            others.forEach((group, scores) -> byGroup.put(group, new GroupScore(scores.build())));
            groups.put(measure, byGroup.buildOrThrow());
        }
        return new SubjectScores(subject, instrument, self.buildOrThrow(), groups.buildOrThrow());
    }

    /** {@return the person} */
    public ParticipantId subject() {
        return subject;
    }

    /** {@return the instrument that was answered} */
    public Instrument instrument() {
        return instrument;
    }

    /** {@return what is scored, subscales first} */
    public ImmutableList<Measure> measures() {
        return measures;
    }

    /**
     * {@return what the person says of herself; empty when she did not, or answered too few items}
     *
     * @param measure what is scored
     */
    public Optional<Fraction> self(Measure measure) {
        byGroup(measure);
        return Optional.ofNullable(self.get(measure));
    }

    /**
     * {@return what each group of others says; a group of which somebody answered is there, be it without a score. Self is not
     * among them}
     *
     * @param measure what is scored
     */
    public ImmutableSortedMap<RaterGroup, GroupScore> byGroup(Measure measure) {
        ImmutableSortedMap<RaterGroup, GroupScore> byGroup = groups.get(measure);
        checkArgument(byGroup != null, "%s is not scored by %s", measure, instrument.id());
        return byGroup;
    }

    /**
     * {@return what all others together say}
     *
     * @param measure what is scored
     * @param rule how groups become one score
     */
    public OthersScore others(Measure measure, OthersRule rule) {
        return OthersScore.of(byGroup(measure), rule);
    }

    /**
     * {@return how the person sees herself against others; undefined when either has no score}
     *
     * @param measure what is scored
     * @param rule how groups become one score
     * @param level the confidence of the interval, between 0 and 1
     */
    public Estimate<Gap> gap(Measure measure, OthersRule rule, double level) {
        ConfidenceInterval.checkLevel(level);
        return self(measure)
                .map(own -> Gap.between(own.doubleValue(), others(measure, rule), level))
                .orElseGet(() -> Estimate.undefined(UndefinedReason.NO_DATA));
    }

    /**
     * {@return how alike the profiles of the person and of others are, over the measures on which both have a score; undefined for
     * fewer than two of them}
     *
     * @param among the measures, of one range
     * @param rule how groups become one score
     */
    public Estimate<ProfileComparison> profile(Collection<Measure> among, OthersRule rule) {
        List<Measure> scored = among.stream()
                .filter(measure -> self(measure).isPresent()
                        && others(measure, rule).mean().isDefined())
                .toList();
        return ProfileComparison.between(
                scored.stream()
                        .mapToDouble(measure -> self(measure).orElseThrow().doubleValue())
                        .toArray(),
                scored.stream()
                        .mapToDouble(measure -> others(measure, rule).mean().orElseThrow())
                        .toArray());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SubjectScores scores
                && subject.equals(scores.subject)
                && instrument.equals(scores.instrument)
                && self.equals(scores.self)
                && groups.equals(scores.groups);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * subject.hashCode() + self.hashCode()) + groups.hashCode();
    }

    /** {@return about whom, and no score} */
    @Override
    public String toString() {
        return "SubjectScores[" + subject + ", " + instrument.id() + " " + instrument.version() + "]";
    }
}
