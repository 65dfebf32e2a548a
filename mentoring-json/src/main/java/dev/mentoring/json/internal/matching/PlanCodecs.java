package dev.mentoring.json.internal.matching;

import static dev.mentoring.json.internal.matching.SummaryCodecs.LONG_NUMBER;
import static dev.mentoring.json.internal.matching.SummaryCodecs.NUMBER;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.json.internal.codec.CodeCodec;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.Collections;
import dev.mentoring.json.internal.codec.Header;
import dev.mentoring.json.internal.codec.ObjectCodec;
import dev.mentoring.json.internal.codec.Scalars;
import dev.mentoring.json.internal.core.ParticipantCodecs;
import dev.mentoring.json.internal.core.ProblemCodecs;
import dev.mentoring.json.internal.core.TextCodecs;
import dev.mentoring.matching.constraint.Verdict;
import dev.mentoring.matching.plan.Alternative;
import dev.mentoring.matching.plan.AlternativeReason;
import dev.mentoring.matching.plan.Fact;
import dev.mentoring.matching.plan.MatchPlan;
import dev.mentoring.matching.plan.PlannedPair;
import dev.mentoring.matching.plan.RuleCheck;
import dev.mentoring.matching.plan.ScorePart;
import java.util.Optional;
import java.util.OptionalLong;

/** A plan and its pairs: values of {@code dev.mentoring.matching.plan}. */
public final class PlanCodecs {
    /** Why an alternative lost. */
    public static final CodeCodec<AlternativeReason> ALTERNATIVE_REASON = Scalars.labelled(AlternativeReason.class);

    /** What a constraint says. */
    public static final CodeCodec<Verdict> VERDICT = Scalars.labelled(Verdict.class);

    /** What adds to a score. */
    public static final Codec<ScorePart> SCORE_PART = scorePart();

    /** A fact behind a score. */
    public static final Codec<Fact> FACT = fact();

    /** A rule that was checked. */
    public static final Codec<RuleCheck> RULE_CHECK = ruleCheck();

    /** Another mentor. */
    public static final Codec<Alternative> ALTERNATIVE = alternative();

    /** A pair and why. */
    public static final Codec<PlannedPair> PLANNED_PAIR = plannedPair();

    /** A plan as a document. */
    public static final ObjectCodec<MatchPlan> PLAN_DOCUMENT = plan();

    private PlanCodecs() {}

    private static Codec<ScorePart> scorePart() {
        ObjectCodec.Builder<ScorePart> part = ObjectCodec.builder("ScorePart");
        var name = part.required("name", Scalars.STRING, ScorePart::name);
        var label = part.required("label", TextCodecs.BILINGUAL_TEXT, ScorePart::label);
        var side = part.required("side", ParticipantCodecs.ROLE, ScorePart::side);
        var gain = part.optionalInt("gain", NUMBER, ScorePart::gain);
        var weight = part.required("weight", NUMBER, ScorePart::weight);
        var points = part.required("points", NUMBER, ScorePart::points);
        return part.build(in ->
                new ScorePart(in.get(name), in.get(label), in.get(side), in.get(gain), in.get(weight), in.get(points)));
    }

    private static Codec<Fact> fact() {
        ObjectCodec.Builder<Fact> fact = ObjectCodec.builder("Fact");
        var criterion = fact.required("criterion", Scalars.STRING, Fact::criterion);
        var text = fact.required("text", TextCodecs.BILINGUAL_TEXT, Fact::text);
        return fact.build(in -> new Fact(in.get(criterion), in.get(text)));
    }

    private static Codec<RuleCheck> ruleCheck() {
        ObjectCodec.Builder<RuleCheck> check = ObjectCodec.builder("RuleCheck");
        var name = check.required("name", Scalars.STRING, RuleCheck::name);
        var label = check.required("label", TextCodecs.BILINGUAL_TEXT, RuleCheck::label);
        var verdict = check.required("verdict", VERDICT, RuleCheck::verdict);
        return check.build(in -> new RuleCheck(in.get(name), in.get(label), in.get(verdict)));
    }

    private static Codec<Alternative> alternative() {
        ObjectCodec.Builder<Alternative> alternative = ObjectCodec.builder("Alternative");
        var mentor = alternative.required("mentor", ParticipantCodecs.PARTICIPANT_ID, Alternative::mentor);
        var score = alternative.required("score", NUMBER, Alternative::score);
        var reason = alternative.required("reason", ALTERNATIVE_REASON, Alternative::reason);
        var loss = alternative.optional("loss", LONG_NUMBER, one -> boxed(one.loss()));
        var heldBy = alternative.required("heldBy", UnmatchedCodecs.IDS, Alternative::heldBy);
        return alternative.build(in ->
                new Alternative(in.get(mentor), in.get(score), in.get(reason), unboxed(in.get(loss)), in.get(heldBy)));
    }

    private static Optional<Long> boxed(OptionalLong value) {
        return value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty();
    }

    private static OptionalLong unboxed(Optional<Long> value) {
        return value.map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    private static Codec<PlannedPair> plannedPair() {
        ObjectCodec.Builder<PlannedPair> pair = ObjectCodec.builder("PlannedPair");
        var mentee = pair.required("mentee", ParticipantCodecs.PARTICIPANT_ID, PlannedPair::mentee);
        var mentor = pair.required("mentor", ParticipantCodecs.PARTICIPANT_ID, PlannedPair::mentor);
        var pinned = pair.required("pinned", Scalars.BOOLEAN, PlannedPair::pinned);
        var score = pair.required("score", NUMBER, PlannedPair::score);
        var menteeScore = pair.required("menteeScore", NUMBER, PlannedPair::menteeScore);
        var mentorScore = pair.required("mentorScore", NUMBER, PlannedPair::mentorScore);
        var coverage = pair.required("coverage", NUMBER, PlannedPair::coverage);
        var parts = pair.required("parts", Collections.list(SCORE_PART, 0), PlannedPair::parts);
        var facts = pair.required("facts", Collections.list(FACT, 0), PlannedPair::facts);
        var checks = pair.required("checks", Collections.list(RULE_CHECK, 0), PlannedPair::checks);
        var alternatives = pair.required("alternatives", Collections.list(ALTERNATIVE, 0), PlannedPair::alternatives);
        return pair.build(in -> PlannedPair.builder()
                .mentee(in.get(mentee))
                .mentor(in.get(mentor))
                .pinned(in.get(pinned))
                .score(in.get(score))
                .menteeScore(in.get(menteeScore))
                .mentorScore(in.get(mentorScore))
                .coverage(in.get(coverage))
                .addAllParts(in.get(parts))
                .addAllFacts(in.get(facts))
                .addAllChecks(in.get(checks))
                .addAllAlternatives(in.get(alternatives))
                .build());
    }

    private static ObjectCodec<MatchPlan> plan() {
        ObjectCodec.Builder<MatchPlan> plan = ObjectCodec.builder("MatchPlan");
        var policyName = plan.required("policyName", Scalars.STRING, MatchPlan::policyName);
        var policyVersion = plan.required("policyVersion", NUMBER, MatchPlan::policyVersion);
        var policyHash = plan.required("policyHash", Scalars.STRING, MatchPlan::policyHash);
        var inputHash = plan.required("inputHash", Scalars.STRING, MatchPlan::inputHash);
        var date = plan.required("date", Scalars.DATE, MatchPlan::date);
        var algorithm = plan.required("algorithm", Scalars.STRING, MatchPlan::algorithm);
        var algorithmOptions = plan.defaulted(
                "algorithmOptions",
                PolicyCodecs.PARAMETERS,
                one -> ImmutableMap.copyOf(one.algorithmOptions()),
                ImmutableMap.of());
        var seed = plan.required("seed", LONG_NUMBER, MatchPlan::seed);
        var summary = plan.required("summary", SummaryCodecs.PLAN_SUMMARY, MatchPlan::summary);
        var pairs = plan.required("pairs", Collections.list(PLANNED_PAIR, 0), MatchPlan::pairs);
        var unmatchedMentees = plan.required(
                "unmatchedMentees",
                Collections.list(UnmatchedCodecs.UNMATCHED_PARTICIPANT, 0),
                MatchPlan::unmatchedMentees);
        var unmatchedMentors = plan.required(
                "unmatchedMentors",
                Collections.list(UnmatchedCodecs.UNMATCHED_PARTICIPANT, 0),
                MatchPlan::unmatchedMentors);
        var shortages = plan.required("shortages", Collections.list(UnmatchedCodecs.SHORTAGE, 0), MatchPlan::shortages);
        var matching = plan.required("matching", MatchingCodecs.MATCHING, MatchPlan::matching);
        var warnings = plan.defaulted("warnings", ProblemCodecs.PROBLEMS, MatchPlan::warnings, Problems.none());
        return plan.buildDocument(
                new Header("matching-plan", 1, 0),
                in -> MatchPlan.builder()
                        .policyName(in.get(policyName))
                        .policyVersion(in.get(policyVersion))
                        .policyHash(in.get(policyHash))
                        .inputHash(in.get(inputHash))
                        .date(in.get(date))
                        .algorithm(in.get(algorithm))
                        .algorithmOptions(ImmutableSortedMap.copyOf(in.get(algorithmOptions)))
                        .seed(in.get(seed))
                        .summary(in.get(summary))
                        .addAllPairs(in.get(pairs))
                        .addAllUnmatchedMentees(in.get(unmatchedMentees))
                        .addAllUnmatchedMentors(in.get(unmatchedMentors))
                        .addAllShortages(in.get(shortages))
                        .matching(in.get(matching))
                        .warnings(in.get(warnings))
                        .build());
    }
}
