package dev.mentoring.json.registry;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.mentoring.core.availability.TimeWindow;
import dev.mentoring.core.availability.WeeklyAvailability;
import dev.mentoring.core.availability.WeeklyInterval;
import dev.mentoring.core.competency.AssociationType;
import dev.mentoring.core.competency.Competency;
import dev.mentoring.core.competency.CompetencyAssociation;
import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.core.competency.CompetencyId;
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
import dev.mentoring.json.codec.AlternativesCodec;
import dev.mentoring.json.codec.Codec;
import dev.mentoring.json.codec.Header;
import dev.mentoring.json.codec.ObjectCodec;
import dev.mentoring.json.core.AvailabilityCodecs;
import dev.mentoring.json.core.CompetencyCodecs;
import dev.mentoring.json.core.OrganisationCodecs;
import dev.mentoring.json.core.ParticipantCodecs;
import dev.mentoring.json.core.PoolCodecs;
import dev.mentoring.json.core.ProblemCodecs;
import dev.mentoring.json.core.TextCodecs;
import dev.mentoring.json.matching.MarketCodecs;
import dev.mentoring.json.matching.MatchingCodecs;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Certificate;
import dev.mentoring.matching.market.Guarantee;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketFeature;
import dev.mentoring.matching.market.Matching;
import dev.mentoring.matching.market.Objective;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.Side;
import dev.mentoring.matching.market.TieBreaking;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Knows the description of every value that can stand in JSON. A new value is one line here. */
public final class Registry {
    private static final ImmutableMap<Class<?>, Described<?>> ALL = new Builder()
            // documents
            .value(CompetencyFramework.class, CompetencyCodecs.FRAMEWORK_DOCUMENT)
            .value(Market.class, MarketCodecs.MARKET_DOCUMENT)
            .value(Matching.class, MatchingCodecs.MATCHING_DOCUMENT)
            .value(ParticipantPool.class, PoolCodecs.POOL_DOCUMENT)
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
            .value(Pair.class, MatchingCodecs.PAIR)
            .value(Certificate.class, MatchingCodecs.CERTIFICATE)
            .value(Certificate.NoBlockingPair.class, MatchingCodecs.NO_BLOCKING_PAIR)
            .value(Certificate.DualPrices.class, MatchingCodecs.DUAL_PRICES)
            .value(Certificate.HallViolator.class, MatchingCodecs.HALL_VIOLATOR)
            .build();

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
        return described.codec() instanceof ObjectCodec<T> object
                ? object.header().map(header -> new Document<>(header, described.type(), object))
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
    public record Document<T>(Header header, Class<T> type, ObjectCodec<T> codec) {
        private void addTo(AlternativesCodec.Builder<Object> any) {
            any.add(header.type(), type, codec);
        }
    }

    private static final class Builder {
        private final ImmutableMap.Builder<Class<?>, Described<?>> all = ImmutableMap.builder();

        <T> Builder value(Class<T> type, Codec<T> codec) {
            all.put(type, new Described<>(type, codec));
            return this;
        }

        ImmutableMap<Class<?>, Described<?>> build() {
            return all.buildOrThrow();
        }
    }
}
