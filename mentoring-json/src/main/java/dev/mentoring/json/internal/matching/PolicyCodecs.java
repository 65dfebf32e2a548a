package dev.mentoring.json.internal.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.problem.Place;
import dev.mentoring.json.internal.codec.CodeCodec;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.Collections;
import dev.mentoring.json.internal.codec.Header;
import dev.mentoring.json.internal.codec.ObjectCodec;
import dev.mentoring.json.internal.codec.Scalars;
import dev.mentoring.json.internal.codec.StringCodec;
import dev.mentoring.matching.constraint.Constraint;
import dev.mentoring.matching.constraint.Constraints;
import dev.mentoring.matching.criterion.Criteria;
import dev.mentoring.matching.criterion.Criterion;
import dev.mentoring.matching.policy.ConstraintSetting;
import dev.mentoring.matching.policy.MatchingPolicy;
import dev.mentoring.matching.policy.SideCombination;
import dev.mentoring.matching.policy.Strength;
import dev.mentoring.matching.policy.UnknownHandling;
import dev.mentoring.matching.policy.WeightedCriterion;
import dev.mentoring.matching.rule.Rule;
import dev.mentoring.matching.rule.Rules;
import java.util.Optional;

/** What a programme decided: the values of {@code dev.mentoring.matching.policy}. */
public final class PolicyCodecs {
    /** How a constraint binds. */
    public static final CodeCodec<Strength> STRENGTH = Scalars.labelled(Strength.class);

    /** How unknown answers count. */
    public static final CodeCodec<UnknownHandling> UNKNOWN_HANDLING = Scalars.labelled(UnknownHandling.class);

    /** How both sides become one. */
    public static final CodeCodec<SideCombination> SIDE_COMBINATION = Scalars.labelled(SideCombination.class);

    /** A criterion by its name, with its default parameters. */
    static final StringCodec<Criterion> CRITERION = named("criterion", Criteria.discover());

    /** A constraint by its name, with its default parameters. */
    static final StringCodec<Constraint> CONSTRAINT = named("constraint", Constraints.discover());

    /** Texts by name. */
    static final Codec<ImmutableMap<String, String>> PARAMETERS = Collections.map(Scalars.STRING, Scalars.STRING);

    /** A criterion and its weight. */
    public static final Codec<WeightedCriterion> WEIGHTED_CRITERION = weightedCriterion();

    /** A constraint and how much it binds. */
    public static final Codec<ConstraintSetting> CONSTRAINT_SETTING = constraintSetting();

    /** A policy as a document. */
    public static final ObjectCodec<MatchingPolicy> POLICY_DOCUMENT = policy();

    private PolicyCodecs() {}

    /** What the class path adds is read as well, so a schema cannot list the names. */
    private static <R extends Rule> StringCodec<R> named(String kind, Rules<R> known) {
        return StringCodec.of(
                kind,
                "^[a-z0-9]+(-[a-z0-9]+)*$",
                name -> known.named(name).orElseThrow(IllegalArgumentException::new),
                Rule::name);
    }

    private static Codec<WeightedCriterion> weightedCriterion() {
        ObjectCodec.Builder<WeightedCriterion> weighted = ObjectCodec.builder("WeightedCriterion");
        var criterion = weighted.required("criterion", CRITERION, WeightedCriterion::criterion);
        var parameters =
                weighted.defaulted("parameters", PARAMETERS, one -> parametersOf(one.criterion()), ImmutableMap.of());
        var weight = weighted.required(
                "weight", Scalars.integer(0, WeightedCriterion.GREATEST_WEIGHT), WeightedCriterion::weight);
        var enabled = weighted.defaulted("enabled", Scalars.BOOLEAN, WeightedCriterion::enabled, true);
        weighted.locating((place, in) -> parameter(place));
        return weighted.build(in ->
                new WeightedCriterion(in.get(criterion).with(in.get(parameters)), in.get(weight), in.get(enabled)));
    }

    private static Codec<ConstraintSetting> constraintSetting() {
        ObjectCodec.Builder<ConstraintSetting> setting = ObjectCodec.builder("ConstraintSetting");
        var constraint = setting.required("constraint", CONSTRAINT, ConstraintSetting::constraint);
        var parameters =
                setting.defaulted("parameters", PARAMETERS, one -> parametersOf(one.constraint()), ImmutableMap.of());
        var strength = setting.required("strength", STRENGTH, ConstraintSetting::strength);
        var unknownForbids =
                setting.defaulted("unknownForbids", Scalars.BOOLEAN, ConstraintSetting::unknownForbids, false);
        setting.locating((place, in) -> parameter(place));
        return setting.build(in -> new ConstraintSetting(
                in.get(constraint).with(in.get(parameters)), in.get(strength), in.get(unknownForbids)));
    }

    private static ImmutableMap<String, String> parametersOf(Rule rule) {
        return ImmutableMap.copyOf(rule.parameters());
    }

    private static Optional<String> parameter(Place.Field place) {
        return place.kind().equals("rule") ? Optional.of("/parameters/" + place.field()) : Optional.empty();
    }

    private static ObjectCodec<MatchingPolicy> policy() {
        MatchingPolicy absent = MatchingPolicy.builder().build();
        ObjectCodec.Builder<MatchingPolicy> policy = ObjectCodec.builder("MatchingPolicy");
        var name = policy.defaulted("name", Scalars.STRING, MatchingPolicy::name, absent.name());
        // “version” is the version of the document's form.
        var version = policy.defaulted(
                "policyVersion", Scalars.integer(1, Integer.MAX_VALUE), MatchingPolicy::version, absent.version());
        var criteria = policy.required("criteria", Collections.list(WEIGHTED_CRITERION, 0), MatchingPolicy::criteria);
        var constraints =
                policy.required("constraints", Collections.list(CONSTRAINT_SETTING, 0), MatchingPolicy::constraints);
        var unknownHandling = policy.defaulted(
                "unknownHandling", UNKNOWN_HANDLING, MatchingPolicy::unknownHandling, absent.unknownHandling());
        var sideCombination = policy.defaulted(
                "sideCombination", SIDE_COMBINATION, MatchingPolicy::sideCombination, absent.sideCombination());
        var menteeShare = policy.defaulted(
                "menteeShare", Scalars.integer(0, 100), MatchingPolicy::menteeShare, absent.menteeShare());
        var choiceBonus = policy.defaulted(
                "choiceBonus",
                Collections.list(Scalars.integer(0, 10_000), 0),
                MatchingPolicy::choiceBonus,
                ImmutableList.of());
        var minimumScore = policy.defaulted(
                "minimumScore", Scalars.integer(0, 10_000), MatchingPolicy::minimumScore, absent.minimumScore());
        var hoursPerRelationship = policy.defaulted(
                "hoursPerRelationship",
                Scalars.integer(1, 100),
                MatchingPolicy::hoursPerRelationship,
                absent.hoursPerRelationship());
        var availabilityWeeks = policy.defaulted(
                "availabilityWeeks",
                Scalars.integer(1, 104),
                MatchingPolicy::availabilityWeeks,
                absent.availabilityWeeks());
        var algorithm = policy.defaulted("algorithm", Scalars.STRING, MatchingPolicy::algorithm, absent.algorithm());
        var algorithmOptions = policy.defaulted(
                "algorithmOptions", PARAMETERS, one -> ImmutableMap.copyOf(one.algorithmOptions()), ImmutableMap.of());
        var seed = policy.defaulted(
                "seed", Scalars.longInteger(Long.MIN_VALUE, Long.MAX_VALUE), MatchingPolicy::seed, absent.seed());
        var alternatives = policy.defaulted(
                "alternatives", Scalars.integer(0, 20), MatchingPolicy::alternatives, absent.alternatives());
        var smallestGroup = policy.defaulted(
                "smallestGroup", Scalars.integer(1, 100), MatchingPolicy::smallestGroup, absent.smallestGroup());
        return policy.buildDocument(
                new Header("matching-policy", 1, 0),
                in -> MatchingPolicy.builder()
                        .name(in.get(name))
                        .version(in.get(version))
                        .addAllCriteria(in.get(criteria))
                        .addAllConstraints(in.get(constraints))
                        .unknownHandling(in.get(unknownHandling))
                        .sideCombination(in.get(sideCombination))
                        .menteeShare(in.get(menteeShare))
                        .addAllChoiceBonus(in.get(choiceBonus))
                        .minimumScore(in.get(minimumScore))
                        .hoursPerRelationship(in.get(hoursPerRelationship))
                        .availabilityWeeks(in.get(availabilityWeeks))
                        .algorithm(in.get(algorithm))
                        .algorithmOptions(ImmutableSortedMap.copyOf(in.get(algorithmOptions)))
                        .seed(in.get(seed))
                        .alternatives(in.get(alternatives))
                        .smallestGroup(in.get(smallestGroup))
                        .build());
    }
}
