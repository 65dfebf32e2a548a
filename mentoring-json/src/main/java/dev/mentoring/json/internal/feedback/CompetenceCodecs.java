package dev.mentoring.json.internal.feedback;

import static dev.mentoring.json.internal.core.CompetencyCodecs.COMPETENCY_ID;
import static dev.mentoring.json.internal.core.ParticipantCodecs.PARTICIPANT_ID;
import static dev.mentoring.json.internal.feedback.IdentifierCodecs.ASSERTION_ID;
import static dev.mentoring.json.internal.feedback.IdentifierCodecs.EVIDENCE_ID;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.competency.FrameworkReference;
import dev.mentoring.core.organisation.Validity;
import dev.mentoring.core.participant.Role;
import dev.mentoring.feedback.competence.AssertionHistory;
import dev.mentoring.feedback.competence.CompetencyAssertion;
import dev.mentoring.feedback.development.DevelopmentPlan;
import dev.mentoring.feedback.development.DevelopmentStep;
import dev.mentoring.feedback.development.GrowthAdvice;
import dev.mentoring.feedback.development.LearningKind;
import dev.mentoring.feedback.development.RequiredProfile;
import dev.mentoring.feedback.development.Requirement;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.Collections;
import dev.mentoring.json.internal.codec.Header;
import dev.mentoring.json.internal.codec.Member;
import dev.mentoring.json.internal.codec.ObjectCodec;
import dev.mentoring.json.internal.codec.Scalars;
import dev.mentoring.json.internal.core.OrganisationCodecs;
import dev.mentoring.json.internal.core.TextCodecs;
import java.util.Optional;
import java.util.function.Function;

/** The values of {@code dev.mentoring.feedback.competence} and {@code dev.mentoring.feedback.development}. */
public final class CompetenceCodecs {
    private static final Codec<Integer> LEVEL = Scalars.integer(1, Integer.MAX_VALUE);

    /** A version of a framework. */
    public static final Codec<FrameworkReference> FRAMEWORK_REFERENCE = frameworkReference();

    /** A level that a role requires. */
    public static final Codec<Requirement> REQUIREMENT = requirement();

    /** What a role requires, as a document of its own. */
    public static final ObjectCodec<RequiredProfile> PROFILE_DOCUMENT = profile();

    /** What somebody holds a level to be. */
    public static final Codec<CompetencyAssertion> ASSERTION = assertion();

    /** Everything that was ever asserted, as a document of its own. */
    public static final ObjectCodec<AssertionHistory> HISTORY_DOCUMENT = history();

    /** How to get to the next level. */
    public static final Codec<GrowthAdvice> GROWTH_ADVICE = growthAdvice();

    /** A step of a plan. */
    public static final Codec<DevelopmentStep> DEVELOPMENT_STEP = developmentStep();

    /** A plan within another value. */
    public static final Codec<DevelopmentPlan> DEVELOPMENT_PLAN;

    /** A plan as a document of its own. */
    public static final ObjectCodec<DevelopmentPlan> DEVELOPMENT_PLAN_DOCUMENT;

    static {
        ObjectCodec.Builder<DevelopmentPlan> plan = ObjectCodec.builder("DevelopmentPlan");
        Function<Member.Values, DevelopmentPlan> make = developmentPlan(plan);
        DEVELOPMENT_PLAN = plan.build(make);
        DEVELOPMENT_PLAN_DOCUMENT = plan.buildDocument(new Header("development-plan", 1, 0), make);
    }

    private CompetenceCodecs() {}

    private static Codec<FrameworkReference> frameworkReference() {
        ObjectCodec.Builder<FrameworkReference> reference = ObjectCodec.builder("FrameworkReference");
        var id = reference.required("id", Scalars.IDENTIFIER, FrameworkReference::id);
        var version = reference.required("version", Scalars.IDENTIFIER, FrameworkReference::version);
        return reference.build(in -> new FrameworkReference(in.get(id), in.get(version)));
    }

    private static Codec<Requirement> requirement() {
        ObjectCodec.Builder<Requirement> requirement = ObjectCodec.builder("Requirement");
        var competency = requirement.required("competency", COMPETENCY_ID, Requirement::competency);
        var level = requirement.required("level", LEVEL, Requirement::level);
        var importance = requirement.defaulted(
                "importance", Scalars.integer(1, Requirement.GREATEST_IMPORTANCE), Requirement::importance, 1);
        return requirement.build(in -> new Requirement(in.get(competency), in.get(level), in.get(importance)));
    }

    private static ObjectCodec<RequiredProfile> profile() {
        ObjectCodec.Builder<RequiredProfile> profile = ObjectCodec.builder("RequiredProfile");
        var title = profile.required("title", TextCodecs.BILINGUAL_TEXT, RequiredProfile::title);
        var framework = profile.required("framework", FRAMEWORK_REFERENCE, RequiredProfile::framework);
        var requirements =
                profile.required("requirements", Collections.list(REQUIREMENT, 0), RequiredProfile::requirements);
        return profile.buildDocument(
                new Header("required-profile", 1, 0),
                in -> RequiredProfile.builder()
                        .title(in.get(title))
                        .framework(in.get(framework))
                        .addAllRequirements(in.get(requirements))
                        .build());
    }

    private static Codec<CompetencyAssertion> assertion() {
        ObjectCodec.Builder<CompetencyAssertion> assertion = ObjectCodec.builder("CompetencyAssertion");
        var id = assertion.required("id", ASSERTION_ID, CompetencyAssertion::id);
        var subject = assertion.required("subject", PARTICIPANT_ID, CompetencyAssertion::subject);
        var framework = assertion.required("framework", FRAMEWORK_REFERENCE, CompetencyAssertion::framework);
        var competency = assertion.required("competency", COMPETENCY_ID, CompetencyAssertion::competency);
        var level = assertion.optionalInt("level", LEVEL, CompetencyAssertion::level);
        var evidence = assertion.defaulted(
                "evidence",
                Collections.set(EVIDENCE_ID, naturalOrder()),
                CompetencyAssertion::evidence,
                ImmutableSet.of());
        var assertedBy = assertion.required("assertedBy", PARTICIPANT_ID, CompetencyAssertion::assertedBy);
        var assertedAt = assertion.required("assertedAt", Scalars.INSTANT, CompetencyAssertion::assertedAt);
        var validity = assertion.defaulted(
                "validity", OrganisationCodecs.VALIDITY, CompetencyAssertion::validity, Validity.always());
        var weight = assertion.defaulted(
                "weight", Scalars.integer(1, CompetencyAssertion.GREATEST_WEIGHT), CompetencyAssertion::weight, 1);
        var supersedes = assertion.optional("supersedes", ASSERTION_ID, CompetencyAssertion::supersedes);
        var note = assertion.optional("note", Scalars.STRING, CompetencyAssertion::note);
        return assertion.build(in -> CompetencyAssertion.builder()
                .id(in.get(id))
                .subject(in.get(subject))
                .framework(in.get(framework))
                .competency(in.get(competency))
                .level(in.get(level))
                .addAllEvidence(in.get(evidence))
                .assertedBy(in.get(assertedBy))
                .assertedAt(in.get(assertedAt))
                .validity(in.get(validity))
                .weight(in.get(weight))
                .supersedes(in.get(supersedes))
                .note(in.get(note))
                .build());
    }

    private static ObjectCodec<AssertionHistory> history() {
        ObjectCodec.Builder<AssertionHistory> history = ObjectCodec.builder("AssertionHistory");
        var assertions = history.required("assertions", Collections.list(ASSERTION, 0), AssertionHistory::all);
        history.locating((place, in) -> {
            ImmutableList<CompetencyAssertion> all = in.get(assertions);
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).id().value().equals(place.id())) {
                    return Optional.of("/assertions/" + i);
                }
            }
            return Optional.empty();
        });
        return history.buildDocument(
                new Header("assertion-history", 1, 0), in -> AssertionHistory.of(in.get(assertions)));
    }

    private static Codec<GrowthAdvice> growthAdvice() {
        ObjectCodec.Builder<GrowthAdvice> advice = ObjectCodec.builder("GrowthAdvice");
        var practices =
                advice.required("practices", Collections.list(TextCodecs.BILINGUAL_TEXT, 1), GrowthAdvice::practices);
        var signs = advice.required("signs", Collections.list(TextCodecs.BILINGUAL_TEXT, 1), GrowthAdvice::signs);
        var questions =
                advice.required("questions", Collections.list(TextCodecs.BILINGUAL_TEXT, 1), GrowthAdvice::questions);
        var resources = advice.defaulted(
                "resources",
                Collections.set(Scalars.labelled(LearningKind.class), naturalOrder()),
                GrowthAdvice::resources,
                ImmutableSet.of());
        return advice.build(
                in -> new GrowthAdvice(in.get(practices), in.get(signs), in.get(questions), in.get(resources)));
    }

    private static Codec<DevelopmentStep> developmentStep() {
        ObjectCodec.Builder<DevelopmentStep> step = ObjectCodec.builder("DevelopmentStep");
        var competency = step.required("competency", COMPETENCY_ID, DevelopmentStep::competency);
        var from = step.required("from", LEVEL, DevelopmentStep::from);
        var required = step.required("required", LEVEL, DevelopmentStep::required);
        var advice = step.optional("advice", GROWTH_ADVICE, DevelopmentStep::advice);
        var reviewOn = step.required("reviewOn", Scalars.DATE, DevelopmentStep::reviewOn);
        return step.build(in -> new DevelopmentStep(
                in.get(competency), in.get(from), in.get(required), in.get(advice), in.get(reviewOn)));
    }

    private static Function<Member.Values, DevelopmentPlan> developmentPlan(ObjectCodec.Builder<DevelopmentPlan> plan) {
        var subject = plan.required("subject", PARTICIPANT_ID, DevelopmentPlan::subject);
        var role = plan.required("role", Scalars.labelled(Role.class), DevelopmentPlan::role);
        var framework = plan.required("framework", FRAMEWORK_REFERENCE, DevelopmentPlan::framework);
        var startsOn = plan.required("startsOn", Scalars.DATE, DevelopmentPlan::startsOn);
        var strengths = plan.required("strengths", Collections.list(COMPETENCY_ID, 0), DevelopmentPlan::strengths);
        var steps = plan.required("steps", Collections.list(DEVELOPMENT_STEP, 0), DevelopmentPlan::steps);
        var later = plan.required("later", Collections.list(COMPETENCY_ID, 0), DevelopmentPlan::later);
        var toFindOut = plan.required("toFindOut", Collections.list(COMPETENCY_ID, 0), DevelopmentPlan::toFindOut);
        return in -> new DevelopmentPlan(
                in.get(subject),
                in.get(role),
                in.get(framework),
                in.get(startsOn),
                in.get(strengths),
                in.get(steps),
                in.get(later),
                in.get(toFindOut));
    }
}
