package dev.mentoring.json.internal.registry;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.availability.TimeWindow;
import dev.mentoring.core.availability.WeeklyAvailability;
import dev.mentoring.core.availability.WeeklyInterval;
import dev.mentoring.core.competency.AssociationType;
import dev.mentoring.core.competency.Competency;
import dev.mentoring.core.competency.CompetencyAssociation;
import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.competency.FrameworkReference;
import dev.mentoring.core.competency.Indicator;
import dev.mentoring.core.competency.LevelDescriptor;
import dev.mentoring.core.competency.ProficiencyLevel;
import dev.mentoring.core.competency.ProficiencyScale;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.organisation.EvaluationKind;
import dev.mentoring.core.organisation.EvaluationLink;
import dev.mentoring.core.organisation.Grade;
import dev.mentoring.core.organisation.GradeScale;
import dev.mentoring.core.organisation.Organisation;
import dev.mentoring.core.organisation.Position;
import dev.mentoring.core.organisation.ReportingKind;
import dev.mentoring.core.organisation.ReportingLine;
import dev.mentoring.core.organisation.Validity;
import dev.mentoring.core.participant.Capacity;
import dev.mentoring.core.participant.DevelopmentGoal;
import dev.mentoring.core.participant.EarlierPairing;
import dev.mentoring.core.participant.Exclusion;
import dev.mentoring.core.participant.ExclusionReason;
import dev.mentoring.core.participant.LanguageLevel;
import dev.mentoring.core.participant.LanguageSkill;
import dev.mentoring.core.participant.Need;
import dev.mentoring.core.participant.Offer;
import dev.mentoring.core.participant.PairingOutcome;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.core.participant.Priority;
import dev.mentoring.core.participant.Readiness;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.participant.ScaleAnswer;
import dev.mentoring.core.participant.SelfDescription;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.core.problem.Severity;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Term;
import dev.mentoring.core.text.TextLanguage;
import dev.mentoring.feedback.competence.AssertionHistory;
import dev.mentoring.feedback.competence.CompetencyAssertion;
import dev.mentoring.feedback.development.DevelopmentPlan;
import dev.mentoring.feedback.development.DevelopmentStep;
import dev.mentoring.feedback.development.GrowthAdvice;
import dev.mentoring.feedback.development.RequiredProfile;
import dev.mentoring.feedback.development.Requirement;
import dev.mentoring.feedback.disclosure.CommentSheet;
import dev.mentoring.feedback.disclosure.LedgerEntry;
import dev.mentoring.feedback.disclosure.Release;
import dev.mentoring.feedback.disclosure.ReleaseLedger;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.Item;
import dev.mentoring.feedback.instrument.ItemTexts;
import dev.mentoring.feedback.instrument.Licence;
import dev.mentoring.feedback.instrument.MissingPolicy;
import dev.mentoring.feedback.instrument.ResponseScale;
import dev.mentoring.feedback.instrument.ResponseValue;
import dev.mentoring.feedback.instrument.Subscale;
import dev.mentoring.feedback.instrument.VisibleWhen;
import dev.mentoring.feedback.report.CommentFinding;
import dev.mentoring.feedback.report.CompetencyFinding;
import dev.mentoring.feedback.report.FeedbackReport;
import dev.mentoring.feedback.report.MeasureFinding;
import dev.mentoring.feedback.report.ReadingRule;
import dev.mentoring.feedback.round.Assignment;
import dev.mentoring.feedback.round.MultiRaterMatrix;
import dev.mentoring.feedback.round.RoundPlan;
import dev.mentoring.feedback.score.Highlights;
import dev.mentoring.feedback.score.Measure;
import dev.mentoring.json.internal.codec.AlternativesCodec;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.DocumentCodec;
import dev.mentoring.json.internal.codec.Header;
import dev.mentoring.json.internal.core.AvailabilityCodecs;
import dev.mentoring.json.internal.core.CompetencyCodecs;
import dev.mentoring.json.internal.core.OrganisationCodecs;
import dev.mentoring.json.internal.core.ParticipantCodecs;
import dev.mentoring.json.internal.core.PoolCodecs;
import dev.mentoring.json.internal.core.ProblemCodecs;
import dev.mentoring.json.internal.core.RecordedCodecs;
import dev.mentoring.json.internal.core.TextCodecs;
import dev.mentoring.json.internal.feedback.CompetenceCodecs;
import dev.mentoring.json.internal.feedback.ConditionCodecs;
import dev.mentoring.json.internal.feedback.DisclosureCodecs;
import dev.mentoring.json.internal.feedback.InstrumentCodecs;
import dev.mentoring.json.internal.feedback.ReportCodecs;
import dev.mentoring.json.internal.feedback.RoundCodecs;
import dev.mentoring.json.internal.matching.CertificateCodecs;
import dev.mentoring.json.internal.matching.ExperimentCodecs;
import dev.mentoring.json.internal.matching.MarketCodecs;
import dev.mentoring.json.internal.matching.MatchingCodecs;
import dev.mentoring.json.internal.matching.OutcomeCodecs;
import dev.mentoring.json.internal.matching.PairCodecs;
import dev.mentoring.json.internal.matching.PeerMarketCodecs;
import dev.mentoring.json.internal.matching.PlanCodecs;
import dev.mentoring.json.internal.matching.PolicyCodecs;
import dev.mentoring.json.internal.matching.ProjectMarketCodecs;
import dev.mentoring.json.internal.matching.RequestCodecs;
import dev.mentoring.json.internal.matching.SummaryCodecs;
import dev.mentoring.json.internal.matching.UnmatchedCodecs;
import dev.mentoring.matching.MatchRequest;
import dev.mentoring.matching.algorithm.rotation.RotationDiagram;
import dev.mentoring.matching.certificate.Certificate;
import dev.mentoring.matching.certificate.Objective;
import dev.mentoring.matching.certificate.TieBreaking;
import dev.mentoring.matching.constraint.Verdict;
import dev.mentoring.matching.experiment.ExperimentManifest;
import dev.mentoring.matching.experiment.ExperimentSpecification;
import dev.mentoring.matching.experiment.InstanceSource;
import dev.mentoring.matching.experiment.Mechanism;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Couple;
import dev.mentoring.matching.market.JointChoice;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.market.ProjectMarket;
import dev.mentoring.matching.market.Side;
import dev.mentoring.matching.market.Topic;
import dev.mentoring.matching.outcome.DefiniteMatching;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.Matchings;
import dev.mentoring.matching.outcome.NoMatching;
import dev.mentoring.matching.outcome.PairProbability;
import dev.mentoring.matching.outcome.PeerGroup;
import dev.mentoring.matching.outcome.PeerMatching;
import dev.mentoring.matching.outcome.RandomMatching;
import dev.mentoring.matching.plan.Alternative;
import dev.mentoring.matching.plan.AlternativeReason;
import dev.mentoring.matching.plan.CompetencyBalance;
import dev.mentoring.matching.plan.Fact;
import dev.mentoring.matching.plan.GroupFigure;
import dev.mentoring.matching.plan.MatchPlan;
import dev.mentoring.matching.plan.MentorLoad;
import dev.mentoring.matching.plan.PlacePrice;
import dev.mentoring.matching.plan.PlanSummary;
import dev.mentoring.matching.plan.PlannedPair;
import dev.mentoring.matching.plan.Remedy;
import dev.mentoring.matching.plan.RuleCheck;
import dev.mentoring.matching.plan.RuleRemoval;
import dev.mentoring.matching.plan.ScorePart;
import dev.mentoring.matching.plan.Shortage;
import dev.mentoring.matching.plan.UnmatchedCause;
import dev.mentoring.matching.plan.UnmatchedParticipant;
import dev.mentoring.matching.policy.ConstraintSetting;
import dev.mentoring.matching.policy.MatchingPolicy;
import dev.mentoring.matching.policy.SideCombination;
import dev.mentoring.matching.policy.Strength;
import dev.mentoring.matching.policy.UnknownHandling;
import dev.mentoring.matching.policy.WeightedCriterion;
import dev.mentoring.matching.run.Pin;
import dev.mentoring.matching.run.PinKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Knows the description of every value that can stand in JSON. A new value is one line here. */
public final class Registry {
    private static final ImmutableMap<Class<?>, Described<?>> ALL = new Builder()
            // documents
            .value(CompetencyFramework.class, CompetencyCodecs.FRAMEWORK_DOCUMENT)
            .value(Market.class, MarketCodecs.MARKET_DOCUMENT)
            .value(DefiniteMatching.class, OutcomeCodecs.DEFINITE_MATCHING_DOCUMENT)
            .value(Matching.class, MatchingCodecs.MATCHING_DOCUMENT)
            .value(PeerMatching.class, OutcomeCodecs.PEER_MATCHING_DOCUMENT)
            .value(Matchings.class, OutcomeCodecs.MATCHINGS_DOCUMENT)
            .value(RotationDiagram.class, OutcomeCodecs.ROTATION_DIAGRAM_DOCUMENT)
            .value(NoMatching.class, OutcomeCodecs.NO_MATCHING_DOCUMENT)
            .value(RandomMatching.class, OutcomeCodecs.RANDOM_MATCHING_DOCUMENT)
            .value(MatchingPolicy.class, PolicyCodecs.POLICY_DOCUMENT)
            .value(MatchPlan.class, PlanCodecs.PLAN_DOCUMENT)
            .value(MatchRequest.class, RequestCodecs.REQUEST_DOCUMENT)
            .value(ParticipantPool.class, PoolCodecs.POOL_DOCUMENT)
            .value(ProjectMarket.class, ProjectMarketCodecs.PROJECT_MARKET_DOCUMENT)
            .value(PeerMarket.class, PeerMarketCodecs.PEER_MARKET_DOCUMENT)
            .value(ExperimentSpecification.class, ExperimentCodecs.EXPERIMENT_DOCUMENT)
            .value(ExperimentManifest.class, ExperimentCodecs.MANIFEST_DOCUMENT)
            .value(Instrument.class, InstrumentCodecs.INSTRUMENT_DOCUMENT)
            .value(ItemTexts.class, InstrumentCodecs.ITEM_TEXTS_DOCUMENT)
            .value(RoundPlan.class, RoundCodecs.ROUND_DOCUMENT)
            .value(MultiRaterMatrix.class, RoundCodecs.RESPONSES_DOCUMENT)
            .value(ReleaseLedger.class, DisclosureCodecs.LEDGER_DOCUMENT)
            .value(RequiredProfile.class, CompetenceCodecs.PROFILE_DOCUMENT)
            .value(AssertionHistory.class, CompetenceCodecs.HISTORY_DOCUMENT)
            .value(DevelopmentPlan.class, CompetenceCodecs.DEVELOPMENT_PLAN_DOCUMENT)
            .value(FeedbackReport.class, ReportCodecs.REPORT_DOCUMENT)
            // text and problem
            .value(BilingualText.class, TextCodecs.BILINGUAL_TEXT)
            .value(Term.class, TextCodecs.TERM)
            .value(TextLanguage.class, TextCodecs.TEXT_LANGUAGE)
            .value(Severity.class, ProblemCodecs.SEVERITY)
            .value(Place.class, ProblemCodecs.PLACE)
            .value(Place.Field.class, ProblemCodecs.FIELD)
            .value(Place.Pointer.class, ProblemCodecs.POINTER)
            .value(Place.Cell.class, ProblemCodecs.CELL)
            .value(Problem.class, ProblemCodecs.PROBLEM)
            .value(Problems.class, ProblemCodecs.PROBLEMS)
            // competency
            .value(CompetencyId.class, CompetencyCodecs.COMPETENCY_ID)
            .value(Competency.class, CompetencyCodecs.COMPETENCY)
            .value(CompetencyAssociation.class, CompetencyCodecs.ASSOCIATION)
            .value(AssociationType.class, CompetencyCodecs.ASSOCIATION_TYPE)
            .value(Indicator.class, CompetencyCodecs.INDICATOR)
            .value(LevelDescriptor.class, CompetencyCodecs.LEVEL_DESCRIPTOR)
            .value(ProficiencyLevel.class, CompetencyCodecs.PROFICIENCY_LEVEL)
            .value(ProficiencyScale.class, CompetencyCodecs.PROFICIENCY_SCALE)
            // availability
            .value(WeeklyInterval.class, AvailabilityCodecs.WEEKLY_INTERVAL)
            .value(WeeklyAvailability.class, AvailabilityCodecs.WEEKLY_AVAILABILITY)
            .value(TimeWindow.class, AvailabilityCodecs.TIME_WINDOW)
            // organisation
            .value(ReportingKind.class, OrganisationCodecs.REPORTING_KIND)
            .value(EvaluationKind.class, OrganisationCodecs.EVALUATION_KIND)
            .value(Grade.class, OrganisationCodecs.GRADE)
            .value(GradeScale.class, OrganisationCodecs.GRADE_SCALE)
            .value(Validity.class, OrganisationCodecs.VALIDITY)
            .value(ReportingLine.class, OrganisationCodecs.REPORTING_LINE)
            .value(EvaluationLink.class, OrganisationCodecs.EVALUATION_LINK)
            .value(Position.class, OrganisationCodecs.POSITION)
            .value(Organisation.class, OrganisationCodecs.ORGANISATION)
            // identity and participant
            .value(ParticipantId.class, ParticipantCodecs.PARTICIPANT_ID)
            .value(Role.class, ParticipantCodecs.ROLE)
            .value(Priority.class, ParticipantCodecs.PRIORITY)
            .value(LanguageLevel.class, ParticipantCodecs.LANGUAGE_LEVEL)
            .value(Capacity.class, ParticipantCodecs.CAPACITY)
            .value(Need.class, ParticipantCodecs.NEED)
            .value(Offer.class, ParticipantCodecs.OFFER)
            .value(DevelopmentGoal.class, ParticipantCodecs.DEVELOPMENT_GOAL)
            .value(LanguageSkill.class, ParticipantCodecs.LANGUAGE_SKILL)
            .value(Readiness.class, ParticipantCodecs.READINESS)
            .value(ScaleAnswer.class, ParticipantCodecs.SCALE_ANSWER)
            .value(SelfDescription.class, ParticipantCodecs.SELF_DESCRIPTION)
            .value(Participant.class, ParticipantCodecs.PARTICIPANT)
            .value(ExclusionReason.class, PoolCodecs.EXCLUSION_REASON)
            .value(PairingOutcome.class, PoolCodecs.PAIRING_OUTCOME)
            .value(Exclusion.class, PoolCodecs.EXCLUSION)
            .value(EarlierPairing.class, PoolCodecs.EARLIER_PAIRING)
            // market
            .value(Guarantee.class, MarketCodecs.GUARANTEE)
            .value(MarketFeature.class, MarketCodecs.MARKET_FEATURE)
            .value(Objective.class, MarketCodecs.OBJECTIVE)
            .value(Side.class, MarketCodecs.SIDE)
            .value(TieBreaking.class, MarketCodecs.TIE_BREAKING)
            .value(Agent.class, MarketCodecs.AGENT)
            .value(Couple.class, MarketCodecs.COUPLE)
            .value(JointChoice.class, MarketCodecs.JOINT_CHOICE)
            .value(Topic.class, ProjectMarketCodecs.TOPIC)
            .value(Pair.class, PairCodecs.PAIR)
            .value(PeerGroup.class, PairCodecs.PEER_GROUP)
            .value(PairProbability.class, PairCodecs.PAIR_PROBABILITY)
            .value(Certificate.class, CertificateCodecs.CERTIFICATE)
            .certificates()
            // policy and pins
            .value(Strength.class, PolicyCodecs.STRENGTH)
            .value(UnknownHandling.class, PolicyCodecs.UNKNOWN_HANDLING)
            .value(SideCombination.class, PolicyCodecs.SIDE_COMBINATION)
            .value(WeightedCriterion.class, PolicyCodecs.WEIGHTED_CRITERION)
            .value(ConstraintSetting.class, PolicyCodecs.CONSTRAINT_SETTING)
            .value(PinKind.class, RequestCodecs.PIN_KIND)
            .value(Pin.class, RequestCodecs.PIN)
            // experiment
            .value(InstanceSource.class, ExperimentCodecs.INSTANCE_SOURCE)
            .value(InstanceSource.Generated.class, ExperimentCodecs.GENERATED)
            .value(InstanceSource.Files.class, ExperimentCodecs.FILES)
            .value(Mechanism.class, ExperimentCodecs.MECHANISM)
            // plan
            .value(AlternativeReason.class, PlanCodecs.ALTERNATIVE_REASON)
            .value(Verdict.class, PlanCodecs.VERDICT)
            .value(ScorePart.class, PlanCodecs.SCORE_PART)
            .value(Fact.class, PlanCodecs.FACT)
            .value(RuleCheck.class, PlanCodecs.RULE_CHECK)
            .value(Alternative.class, PlanCodecs.ALTERNATIVE)
            .value(PlannedPair.class, PlanCodecs.PLANNED_PAIR)
            .value(UnmatchedCause.class, UnmatchedCodecs.UNMATCHED_CAUSE)
            .value(RuleRemoval.class, UnmatchedCodecs.RULE_REMOVAL)
            .value(Shortage.class, UnmatchedCodecs.SHORTAGE)
            .value(Remedy.class, UnmatchedCodecs.REMEDY)
            .value(Remedy.RelaxedRule.class, UnmatchedCodecs.RELAXED_RULE)
            .value(Remedy.ExtraPlace.class, UnmatchedCodecs.EXTRA_PLACE)
            .value(Remedy.RelaxRules.class, UnmatchedCodecs.RELAX_RULES)
            .value(UnmatchedParticipant.class, UnmatchedCodecs.UNMATCHED_PARTICIPANT)
            .value(PlacePrice.class, SummaryCodecs.PLACE_PRICE)
            .value(MentorLoad.class, SummaryCodecs.MENTOR_LOAD)
            .value(CompetencyBalance.class, SummaryCodecs.COMPETENCY_BALANCE)
            .value(GroupFigure.Figures.class, SummaryCodecs.FIGURES)
            .value(GroupFigure.class, SummaryCodecs.GROUP_FIGURE)
            .value(PlanSummary.class, SummaryCodecs.PLAN_SUMMARY)
            // events, and what is kept beside them
            .records()
            // feedback
            .value(Item.class, InstrumentCodecs.ITEM)
            .value(Subscale.class, InstrumentCodecs.SUBSCALE)
            .value(ResponseScale.class, InstrumentCodecs.RESPONSE_SCALE)
            .value(Licence.class, InstrumentCodecs.LICENCE)
            .value(MissingPolicy.class, InstrumentCodecs.MISSING_POLICY)
            .value(VisibleWhen.class, ConditionCodecs.VISIBLE_WHEN)
            .value(Assignment.class, RoundCodecs.ASSIGNMENT)
            .value(ResponseValue.class, RoundCodecs.RESPONSE)
            .values(RoundCodecs.EVENTS.all())
            .value(Release.class, DisclosureCodecs.RELEASE)
            .value(LedgerEntry.class, DisclosureCodecs.LEDGER_ENTRY)
            .value(CommentSheet.class, DisclosureCodecs.COMMENT_SHEET)
            .value(FrameworkReference.class, CompetenceCodecs.FRAMEWORK_REFERENCE)
            .value(Requirement.class, CompetenceCodecs.REQUIREMENT)
            .value(CompetencyAssertion.class, CompetenceCodecs.ASSERTION)
            .value(GrowthAdvice.class, CompetenceCodecs.GROWTH_ADVICE)
            .value(DevelopmentStep.class, CompetenceCodecs.DEVELOPMENT_STEP)
            .value(Measure.class, ReportCodecs.MEASURE)
            .value(Highlights.class, ReportCodecs.HIGHLIGHTS)
            .value(ReadingRule.class, ReportCodecs.READING_RULE)
            .value(MeasureFinding.class, ReportCodecs.MEASURE_FINDING)
            .value(CommentFinding.class, ReportCodecs.COMMENT_FINDING)
            .value(CompetencyFinding.class, ReportCodecs.COMPETENCY_FINDING)
            .build();

    /** What shares its type of document with another value. */
    private static final ImmutableSet<Class<?>> SHAPES = ImmutableSet.of(Matching.class, PeerMatching.class);

    private static final ImmutableList<Document<?>> DOCUMENTS = documentsOf(ALL.values());
    private static final Codec<Object> ANY_DOCUMENT = anyOf(DOCUMENTS);

    private Registry() {}

    private static ImmutableList<Document<?>> documentsOf(Collection<Described<?>> all) {
        return all.stream()
                .flatMap(described -> asDocument(described).stream())
                .sorted(Comparator.comparing(document -> document.header().type()))
                .collect(toImmutableList());
    }

    private static <T> Optional<Document<?>> asDocument(Described<T> described) {
        // A matching of either shape stands in the registry for both.
        return described.codec() instanceof DocumentCodec<T> codec && !SHAPES.contains(described.type())
                ? codec.header().map(header -> new Document<>(header, described.type(), codec))
                : Optional.empty();
    }

    private static Codec<Object> anyOf(Collection<Document<?>> documents) {
        AlternativesCodec.Builder<Object> any = AlternativesCodec.builder("Document", Header.TYPE);
        documents.forEach(document -> document.addTo(any));
        return any.build();
    }

    /** {@return everything that is described, in a fixed order} */
    public static ImmutableList<Described<?>> all() {
        return ALL.values().asList();
    }

    /** {@return the documents, by the names of their types} */
    public static ImmutableList<Document<?>> documents() {
        return DOCUMENTS;
    }

    /** {@return the description of any document, told apart by its type} */
    public static Codec<Object> anyDocument() {
        return ANY_DOCUMENT;
    }

    /**
     * {@return the description of a type}
     *
     * @param type the type as it is declared
     * @param <T> the type
     * @throws IllegalArgumentException when it is not described
     */
    @SuppressWarnings("unchecked") // the builder puts each description under the type that it describes
    public static <T> Described<T> of(Class<T> type) {
        Described<?> described = ALL.get(type);
        checkArgument(described != null, "%s is not described in JSON", type);
        return (Described<T>) described;
    }

    /**
     * {@return the description of a value, which may be of a hidden class below the described one}
     *
     * @param value the value
     * @throws IllegalArgumentException when it is not described
     */
    @SuppressWarnings("unchecked") // a description of a class fits the instances of its subclasses
    public static Described<Object> ofValue(Object value) {
        Class<?> type = value.getClass();
        while (type.getSuperclass() != null && !ALL.containsKey(type)) {
            type = type.getSuperclass();
        }
        checkArgument(ALL.containsKey(type), "%s is not described in JSON", value.getClass());
        return (Described<Object>) of(type);
    }

    /**
     * A type and its description.
     *
     * @param type the type
     * @param codec describes it
     * @param <T> the type
     */
    public record Described<T>(Class<T> type, Codec<T> codec) {}

    /**
     * A type of document and its description.
     *
     * @param header the name and version of the document
     * @param type the type
     * @param codec describes it
     * @param <T> the type
     */
    public record Document<T>(Header header, Class<T> type, DocumentCodec<T> codec) {
        private void addTo(AlternativesCodec.Builder<Object> any) {
            any.add(header.type(), type, codec);
        }
    }

    private static final class Builder {
        private final Map<Class<?>, Described<?>> all = new LinkedHashMap<>();

        <T> Builder value(Class<T> type, Codec<T> codec) {
            checkArgument(all.put(type, new Described<>(type, codec)) == null, "%s is described twice", type);
            return this;
        }

        Builder records() {
            RecordedCodecs.DOCUMENTS.forEach((type, codec) -> all.put(type, described(type, codec)));
            return values(RecordedCodecs.ALL);
        }

        Builder values(Map<Class<?>, Codec<?>> byRule) {
            byRule.forEach((type, codec) -> {
                Described<?> before = all.putIfAbsent(type, described(type, codec));
                checkArgument(
                        before == null || type.isEnum() || RecordedCodecs.DOCUMENTS.containsKey(type),
                        "%s is described twice",
                        type);
            });
            return this;
        }

        Builder certificates() {
            CertificateCodecs.KINDS.forEach((kind, codec) -> all.put(kind, described(kind, codec)));
            return this;
        }

        @SuppressWarnings("unchecked") // each codec stands under the class that it describes
        private static <T> Described<T> described(Class<T> type, Codec<?> codec) {
            return new Described<>(type, (Codec<T>) codec);
        }

        ImmutableMap<Class<?>, Described<?>> build() {
            return ImmutableMap.copyOf(all);
        }
    }
}
