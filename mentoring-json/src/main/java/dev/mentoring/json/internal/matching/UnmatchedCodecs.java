package dev.mentoring.json.internal.matching;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.json.internal.codec.AlternativesCodec;
import dev.mentoring.json.internal.codec.CodeCodec;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.Collections;
import dev.mentoring.json.internal.codec.ObjectCodec;
import dev.mentoring.json.internal.codec.Scalars;
import dev.mentoring.json.internal.core.ParticipantCodecs;
import dev.mentoring.json.internal.core.TextCodecs;
import dev.mentoring.matching.plan.Remedy;
import dev.mentoring.matching.plan.RuleRemoval;
import dev.mentoring.matching.plan.Shortage;
import dev.mentoring.matching.plan.UnmatchedCause;
import dev.mentoring.matching.plan.UnmatchedParticipant;

/** Why somebody has no partner, and what would help: values of {@code dev.mentoring.matching.plan}. */
public final class UnmatchedCodecs {
    /** Why somebody has no partner. */
    public static final CodeCodec<UnmatchedCause> UNMATCHED_CAUSE = Scalars.labelled(UnmatchedCause.class);

    /** How many. */
    static final Codec<Integer> COUNT = Scalars.integer(0, Integer.MAX_VALUE);

    /** Ids in an order that means something. */
    static final Codec<ImmutableList<ParticipantId>> IDS = Collections.list(ParticipantCodecs.PARTICIPANT_ID, 0);

    /** How many partners a rule took. */
    public static final Codec<RuleRemoval> RULE_REMOVAL = ruleRemoval();

    /** Mentees who cannot all be placed. */
    public static final Codec<Shortage> SHORTAGE = shortage();

    /** A rule that would give way. */
    public static final Codec<Remedy.RelaxedRule> RELAXED_RULE = relaxedRule();

    /** One more place. */
    public static final Codec<Remedy.ExtraPlace> EXTRA_PLACE = extraPlace();

    /** Rules that would give way. */
    public static final Codec<Remedy.RelaxRules> RELAX_RULES = relaxRules();

    /** What would help. */
    public static final Codec<Remedy> REMEDY = AlternativesCodec.<Remedy>builder("Remedy", "kind")
            .add("extra-place", Remedy.ExtraPlace.class, EXTRA_PLACE)
            .add("relax-rules", Remedy.RelaxRules.class, RELAX_RULES)
            .build();

    /** Somebody without a partner. */
    public static final Codec<UnmatchedParticipant> UNMATCHED_PARTICIPANT = unmatchedParticipant();

    private UnmatchedCodecs() {}

    private static Codec<RuleRemoval> ruleRemoval() {
        ObjectCodec.Builder<RuleRemoval> removal = ObjectCodec.builder("RuleRemoval");
        var reasonCode = removal.required("reasonCode", Scalars.STRING, RuleRemoval::reasonCode);
        var reason = removal.required("reason", TextCodecs.BILINGUAL_TEXT, RuleRemoval::reason);
        var relaxable = removal.required("relaxable", Scalars.BOOLEAN, RuleRemoval::relaxable);
        var partners = removal.required("partners", COUNT, RuleRemoval::partners);
        var aloneOf = removal.required("aloneOf", COUNT, RuleRemoval::aloneOf);
        return removal.build(in -> new RuleRemoval(
                in.get(reasonCode), in.get(reason), in.get(relaxable), in.get(partners), in.get(aloneOf)));
    }

    private static Codec<Shortage> shortage() {
        ObjectCodec.Builder<Shortage> shortage = ObjectCodec.builder("Shortage");
        var mentees = shortage.required("mentees", IDS, Shortage::mentees);
        var mentors = shortage.required("mentors", IDS, Shortage::mentors);
        var wanted = shortage.required("wanted", COUNT, Shortage::wanted);
        var places = shortage.required("places", COUNT, Shortage::places);
        return shortage.build(in -> new Shortage(in.get(mentees), in.get(mentors), in.get(wanted), in.get(places)));
    }

    private static Codec<Remedy.RelaxedRule> relaxedRule() {
        ObjectCodec.Builder<Remedy.RelaxedRule> rule = ObjectCodec.builder("RelaxedRule");
        var name = rule.required("name", Scalars.STRING, Remedy.RelaxedRule::name);
        var label = rule.required("label", TextCodecs.BILINGUAL_TEXT, Remedy.RelaxedRule::label);
        return rule.build(in -> new Remedy.RelaxedRule(in.get(name), in.get(label)));
    }

    private static Codec<Remedy.ExtraPlace> extraPlace() {
        ObjectCodec.Builder<Remedy.ExtraPlace> remedy = ObjectCodec.alternative("ExtraPlace", "kind", "extra-place");
        var mentor = remedy.required("mentor", ParticipantCodecs.PARTICIPANT_ID, Remedy.ExtraPlace::mentor);
        return remedy.build(in -> new Remedy.ExtraPlace(in.get(mentor)));
    }

    private static Codec<Remedy.RelaxRules> relaxRules() {
        ObjectCodec.Builder<Remedy.RelaxRules> remedy = ObjectCodec.alternative("RelaxRules", "kind", "relax-rules");
        var mentee = remedy.required("mentee", ParticipantCodecs.PARTICIPANT_ID, Remedy.RelaxRules::mentee);
        var rules = remedy.required("rules", Collections.list(RELAXED_RULE, 0), Remedy.RelaxRules::rules);
        var mentors = remedy.required("mentors", IDS, Remedy.RelaxRules::mentors);
        return remedy.build(in -> new Remedy.RelaxRules(in.get(mentee), in.get(rules), in.get(mentors)));
    }

    private static Codec<UnmatchedParticipant> unmatchedParticipant() {
        ObjectCodec.Builder<UnmatchedParticipant> person = ObjectCodec.builder("UnmatchedParticipant");
        var id = person.required("id", ParticipantCodecs.PARTICIPANT_ID, UnmatchedParticipant::id);
        var role = person.required("role", ParticipantCodecs.ROLE, UnmatchedParticipant::role);
        var cause = person.required("cause", UNMATCHED_CAUSE, UnmatchedParticipant::cause);
        var possible = person.required("possible", COUNT, UnmatchedParticipant::possible);
        var acceptable = person.required("acceptable", COUNT, UnmatchedParticipant::acceptable);
        var removals = person.required("removals", Collections.list(RULE_REMOVAL, 0), UnmatchedParticipant::removals);
        var shortage = person.optional("shortage", SHORTAGE, UnmatchedParticipant::shortage);
        var remedies = person.required("remedies", Collections.list(REMEDY, 0), UnmatchedParticipant::remedies);
        return person.build(in -> new UnmatchedParticipant(
                in.get(id),
                in.get(role),
                in.get(cause),
                in.get(possible),
                in.get(acceptable),
                in.get(removals),
                in.get(shortage),
                in.get(remedies)));
    }
}
