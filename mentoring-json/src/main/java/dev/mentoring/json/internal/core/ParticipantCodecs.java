package dev.mentoring.json.internal.core;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.organisation.Position;
import dev.mentoring.core.participant.Capacity;
import dev.mentoring.core.participant.DevelopmentGoal;
import dev.mentoring.core.participant.LanguageLevel;
import dev.mentoring.core.participant.LanguageSkill;
import dev.mentoring.core.participant.Need;
import dev.mentoring.core.participant.Offer;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.Priority;
import dev.mentoring.core.participant.Readiness;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.participant.ScaleAnswer;
import dev.mentoring.core.participant.SelfDescription;
import dev.mentoring.core.text.Term;
import dev.mentoring.json.internal.codec.CodeCodec;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.Collections;
import dev.mentoring.json.internal.codec.ObjectCodec;
import dev.mentoring.json.internal.codec.Scalars;
import dev.mentoring.json.internal.codec.StringCodec;
import java.util.function.Function;

/** A participant and the parts of the profile: values of {@code dev.mentoring.core.participant}. */
public final class ParticipantCodecs {
    /** The id of a person. */
    public static final StringCodec<ParticipantId> PARTICIPANT_ID =
            Scalars.identifier(ParticipantId::of, ParticipantId::value);

    /** What a person does. */
    public static final CodeCodec<Role> ROLE = Scalars.labelled(Role.class);

    /** How much something matters. */
    public static final CodeCodec<Priority> PRIORITY = Scalars.labelled(Priority.class);

    /** How well a language is spoken. */
    public static final CodeCodec<LanguageLevel> LANGUAGE_LEVEL = Scalars.labelled(LanguageLevel.class);

    /** How much mentoring a person can take on. */
    public static final Codec<Capacity> CAPACITY = capacity();

    /** What a mentee wants to learn. */
    public static final Codec<Need> NEED = need();

    /** What a mentor can pass on. */
    public static final Codec<Offer> OFFER = offer();

    /** Where a mentee wants to get to. */
    public static final Codec<DevelopmentGoal> DEVELOPMENT_GOAL = developmentGoal();

    /** A language that a person speaks. */
    public static final Codec<LanguageSkill> LANGUAGE_SKILL = languageSkill();

    /** How ready a person is. */
    public static final Codec<Readiness> READINESS = readiness();

    /** An answer on a scale. */
    public static final Codec<ScaleAnswer> SCALE_ANSWER = scaleAnswer();

    /** What a person says about herself. */
    public static final Codec<SelfDescription> SELF_DESCRIPTION = selfDescription();

    /** A person. */
    public static final Codec<Participant> PARTICIPANT = participant();

    private ParticipantCodecs() {}

    private static Codec<Integer> from(int least) {
        return Scalars.integer(least, Integer.MAX_VALUE);
    }

    private static Codec<Capacity> capacity() {
        ObjectCodec.Builder<Capacity> capacity = ObjectCodec.builder("Capacity");
        var relationships = capacity.required("relationships", from(0), Capacity::relationships);
        var running = capacity.defaulted("running", from(0), Capacity::running, 0);
        var hoursPerMonth = capacity.optionalInt("hoursPerMonth", from(0), Capacity::hoursPerMonth);
        return capacity.build(in -> new Capacity(in.get(relationships), in.get(running), in.get(hoursPerMonth)));
    }

    private static Codec<Need> need() {
        ObjectCodec.Builder<Need> need = ObjectCodec.builder("Need");
        var competency = need.required("competency", CompetencyCodecs.COMPETENCY_ID, Need::competency);
        var targetLevel = need.required("targetLevel", from(1), Need::targetLevel);
        var currentLevel = need.optionalInt("currentLevel", from(0), Need::currentLevel);
        var priority = need.required("priority", PRIORITY, Need::priority);
        return need.build(
                in -> new Need(in.get(competency), in.get(targetLevel), in.get(currentLevel), in.get(priority)));
    }

    private static Codec<Offer> offer() {
        ObjectCodec.Builder<Offer> offer = ObjectCodec.builder("Offer");
        var competency = offer.required("competency", CompetencyCodecs.COMPETENCY_ID, Offer::competency);
        var level = offer.required("level", from(1), Offer::level);
        var priority = offer.required("priority", PRIORITY, Offer::priority);
        return offer.build(in -> new Offer(in.get(competency), in.get(level), in.get(priority)));
    }

    private static Codec<DevelopmentGoal> developmentGoal() {
        ObjectCodec.Builder<DevelopmentGoal> developmentGoal = ObjectCodec.builder("DevelopmentGoal");
        var goal = developmentGoal.required("goal", TextCodecs.TERM, DevelopmentGoal::goal);
        var priority = developmentGoal.required("priority", PRIORITY, DevelopmentGoal::priority);
        return developmentGoal.build(in -> new DevelopmentGoal(in.get(goal), in.get(priority)));
    }

    private static Codec<LanguageSkill> languageSkill() {
        ObjectCodec.Builder<LanguageSkill> skill = ObjectCodec.builder("LanguageSkill");
        StringCodec<String> tag =
                StringCodec.of("language", "^[a-z]{2,3}(-[a-z0-9]{2,8})*$", Function.identity(), Function.identity());
        var language = skill.required("language", tag, LanguageSkill::language);
        var level = skill.required("level", LANGUAGE_LEVEL, LanguageSkill::level);
        return skill.build(in -> new LanguageSkill(in.get(language), in.get(level)));
    }

    private static Codec<Readiness> readiness() {
        ObjectCodec.Builder<Readiness> readiness = ObjectCodec.builder("Readiness");
        var trained = readiness.optional("trained", Scalars.BOOLEAN, Readiness::trained);
        var consented = readiness.optional("consented", Scalars.BOOLEAN, Readiness::consented);
        var mentoringLevel = readiness.optionalInt("mentoringLevel", Scalars.integer(1, 4), Readiness::mentoringLevel);
        var commitment = readiness.optionalInt("commitment", Scalars.integer(1, 5), Readiness::commitment);
        return readiness.build(
                in -> new Readiness(in.get(trained), in.get(consented), in.get(mentoringLevel), in.get(commitment)));
    }

    private static Codec<ScaleAnswer> scaleAnswer() {
        ObjectCodec.Builder<ScaleAnswer> answer = ObjectCodec.builder("ScaleAnswer");
        Codec<Integer> any = Scalars.integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
        var value = answer.required("value", any, ScaleAnswer::value);
        var lowest = answer.required("lowest", any, ScaleAnswer::lowest);
        var highest = answer.required("highest", any, ScaleAnswer::highest);
        return answer.build(in -> new ScaleAnswer(in.get(value), in.get(lowest), in.get(highest)));
    }

    private static Codec<ImmutableSet<Term>> terms() {
        return Collections.set(TextCodecs.TERM, naturalOrder());
    }

    private static Codec<SelfDescription> selfDescription() {
        ObjectCodec.Builder<SelfDescription> description = ObjectCodec.builder("SelfDescription");
        // A value cannot exist without consent, so a document must state it.
        var consent = description.required("consent", Scalars.BOOLEAN, any -> true);
        var characteristics =
                description.defaulted("characteristics", terms(), SelfDescription::characteristics, ImmutableSet.of());
        var wished = description.defaulted("wished", terms(), SelfDescription::wished, ImmutableSet.of());
        return description.build(
                in -> SelfDescription.withConsent(in.get(characteristics), in.get(wished), in.get(consent)));
    }

    private static Codec<Participant> participant() {
        ObjectCodec.Builder<Participant> person = ObjectCodec.builder("Participant");
        Codec<ImmutableList<ParticipantId>> ranked = Collections.list(PARTICIPANT_ID, 0);
        var id = person.required("id", PARTICIPANT_ID, Participant::id);
        var roles = person.required("roles", Collections.set(ROLE, naturalOrder()), Participant::roles);
        var mentorCapacity = person.defaulted("mentorCapacity", CAPACITY, Participant::mentorCapacity, Capacity.of(1));
        var menteeCapacity = person.defaulted("menteeCapacity", CAPACITY, Participant::menteeCapacity, Capacity.of(1));
        var needs = person.defaulted(
                "needs", Collections.set(NEED, comparing(Need::competency)), Participant::needs, ImmutableSet.of());
        var offers = person.defaulted(
                "offers", Collections.set(OFFER, comparing(Offer::competency)), Participant::offers, ImmutableSet.of());
        var developmentGoals = person.defaulted(
                "developmentGoals",
                Collections.set(DEVELOPMENT_GOAL, comparing(DevelopmentGoal::goal)),
                Participant::developmentGoals,
                ImmutableSet.of());
        var supportedGoals =
                person.defaulted("supportedGoals", terms(), Participant::supportedGoals, ImmutableSet.of());
        var interests = person.defaulted("interests", terms(), Participant::interests, ImmutableSet.of());
        var languages = person.defaulted(
                "languages",
                Collections.set(LANGUAGE_SKILL, comparing(LanguageSkill::language)),
                Participant::languages,
                ImmutableSet.of());
        var availability =
                person.optional("availability", AvailabilityCodecs.WEEKLY_AVAILABILITY, Participant::availability);
        var position = person.defaulted(
                "position",
                OrganisationCodecs.POSITION,
                Participant::position,
                Position.builder().build());
        var readiness = person.defaulted("readiness", READINESS, Participant::readiness, Readiness.unknown());
        var personalValues =
                person.defaulted("personalValues", terms(), Participant::personalValues, ImmutableSet.of());
        var workStyle = person.defaulted(
                "workStyle", Collections.map(TextCodecs.TERM, SCALE_ANSWER), Participant::workStyle, ImmutableMap.of());
        var experiences = person.defaulted("experiences", terms(), Participant::experiences, ImmutableSet.of());
        var selfDescription = person.optional("selfDescription", SELF_DESCRIPTION, Participant::selfDescription);
        var chosenMentors = person.defaulted("chosenMentors", ranked, Participant::chosenMentors, ImmutableList.of());
        var chosenMentees = person.defaulted("chosenMentees", ranked, Participant::chosenMentees, ImmutableList.of());
        var vetoes = person.defaulted(
                "vetoes", Collections.set(PARTICIPANT_ID, naturalOrder()), Participant::vetoes, ImmutableSet.of());
        var runsWaited = person.defaulted("runsWaited", from(0), Participant::runsWaited, 0);
        var auditGroups = person.defaulted(
                "auditGroups",
                Collections.map(Scalars.IDENTIFIER, Scalars.IDENTIFIER),
                Participant::auditGroups,
                ImmutableMap.of());
        return person.build(in -> Participant.builder()
                .id(in.get(id))
                .addAllRoles(in.get(roles))
                .mentorCapacity(in.get(mentorCapacity))
                .menteeCapacity(in.get(menteeCapacity))
                .addAllNeeds(in.get(needs))
                .addAllOffers(in.get(offers))
                .addAllDevelopmentGoals(in.get(developmentGoals))
                .addAllSupportedGoals(in.get(supportedGoals))
                .addAllInterests(in.get(interests))
                .addAllLanguages(in.get(languages))
                .availability(in.get(availability))
                .position(in.get(position))
                .readiness(in.get(readiness))
                .addAllPersonalValues(in.get(personalValues))
                .putAllWorkStyle(in.get(workStyle))
                .addAllExperiences(in.get(experiences))
                .selfDescription(in.get(selfDescription))
                .addAllChosenMentors(in.get(chosenMentors))
                .addAllChosenMentees(in.get(chosenMentees))
                .addAllVetoes(in.get(vetoes))
                .runsWaited(in.get(runsWaited))
                .putAllAuditGroups(in.get(auditGroups))
                .build());
    }
}
