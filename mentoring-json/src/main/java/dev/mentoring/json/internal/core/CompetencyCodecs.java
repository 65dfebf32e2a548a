package dev.mentoring.json.internal.core;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.competency.AssociationType;
import dev.mentoring.core.competency.Competency;
import dev.mentoring.core.competency.CompetencyAssociation;
import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.competency.Indicator;
import dev.mentoring.core.competency.LevelDescriptor;
import dev.mentoring.core.competency.ProficiencyLevel;
import dev.mentoring.core.competency.ProficiencyScale;
import dev.mentoring.json.internal.codec.CodeCodec;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.Collections;
import dev.mentoring.json.internal.codec.Header;
import dev.mentoring.json.internal.codec.Member;
import dev.mentoring.json.internal.codec.ObjectCodec;
import dev.mentoring.json.internal.codec.Scalars;
import dev.mentoring.json.internal.codec.StringCodec;
import java.util.function.Function;

/** The values of {@code dev.mentoring.core.competency}. */
public final class CompetencyCodecs {
    /** The id of a competency. */
    public static final StringCodec<CompetencyId> COMPETENCY_ID =
            Scalars.identifier(CompetencyId::of, CompetencyId::value);

    /** How competencies relate. */
    public static final CodeCodec<AssociationType> ASSOCIATION_TYPE = Scalars.labelled(AssociationType.class);

    /** One step of a scale. */
    public static final Codec<ProficiencyLevel> PROFICIENCY_LEVEL = proficiencyLevel();

    /** A scale, lowest level first. */
    public static final Codec<ProficiencyScale> PROFICIENCY_SCALE = proficiencyScale();

    /** A competency. */
    public static final Codec<Competency> COMPETENCY = competency();

    /** A statement about two competencies. */
    public static final Codec<CompetencyAssociation> ASSOCIATION = association();

    /** A sign by which a competency is recognised. */
    public static final Codec<Indicator> INDICATOR = indicator();

    /** A competency at a level. */
    public static final Codec<LevelDescriptor> LEVEL_DESCRIPTOR = levelDescriptor();

    /** A framework within another value. */
    public static final Codec<CompetencyFramework> FRAMEWORK;

    /** A framework as a document of its own. */
    public static final ObjectCodec<CompetencyFramework> FRAMEWORK_DOCUMENT;

    static {
        ObjectCodec.Builder<CompetencyFramework> framework = ObjectCodec.builder("CompetencyFramework");
        Function<Member.Values, CompetencyFramework> make = framework(framework);
        FRAMEWORK = framework.build(make);
        FRAMEWORK_DOCUMENT = framework.buildDocument(new Header("competency-framework", 1, 0), make);
    }

    private CompetencyCodecs() {}

    private static Codec<ProficiencyLevel> proficiencyLevel() {
        ObjectCodec.Builder<ProficiencyLevel> level = ObjectCodec.builder("ProficiencyLevel");
        var code = level.required("code", Scalars.IDENTIFIER, ProficiencyLevel::code);
        var label = level.required("label", TextCodecs.BILINGUAL_TEXT, ProficiencyLevel::label);
        var description = level.optional("description", TextCodecs.BILINGUAL_TEXT, ProficiencyLevel::description);
        return level.build(in -> new ProficiencyLevel(in.get(code), in.get(label), in.get(description)));
    }

    private static Codec<ProficiencyScale> proficiencyScale() {
        ObjectCodec.Builder<ProficiencyScale> scale = ObjectCodec.builder("ProficiencyScale");
        var levels = scale.required("levels", Collections.list(PROFICIENCY_LEVEL, 1), ProficiencyScale::levels);
        return scale.build(in -> new ProficiencyScale(in.get(levels)));
    }

    private static Codec<Competency> competency() {
        ObjectCodec.Builder<Competency> competency = ObjectCodec.builder("Competency");
        var id = competency.required("id", COMPETENCY_ID, Competency::id);
        var label = competency.required("label", TextCodecs.BILINGUAL_TEXT, Competency::label);
        var description = competency.optional("description", TextCodecs.BILINGUAL_TEXT, Competency::description);
        return competency.build(in -> new Competency(in.get(id), in.get(label), in.get(description)));
    }

    private static Codec<CompetencyAssociation> association() {
        ObjectCodec.Builder<CompetencyAssociation> association = ObjectCodec.builder("CompetencyAssociation");
        var origin = association.required("origin", COMPETENCY_ID, CompetencyAssociation::origin);
        var type = association.required("type", ASSOCIATION_TYPE, CompetencyAssociation::type);
        var destination = association.required("destination", COMPETENCY_ID, CompetencyAssociation::destination);
        return association.build(in -> new CompetencyAssociation(in.get(origin), in.get(type), in.get(destination)));
    }

    private static Codec<Indicator> indicator() {
        ObjectCodec.Builder<Indicator> indicator = ObjectCodec.builder("Indicator");
        var id = indicator.required("id", Scalars.IDENTIFIER, Indicator::id);
        var competency = indicator.required("competency", COMPETENCY_ID, Indicator::competency);
        var statement = indicator.required("statement", TextCodecs.BILINGUAL_TEXT, Indicator::statement);
        return indicator.build(in -> new Indicator(in.get(id), in.get(competency), in.get(statement)));
    }

    private static Codec<LevelDescriptor> levelDescriptor() {
        ObjectCodec.Builder<LevelDescriptor> descriptor = ObjectCodec.builder("LevelDescriptor");
        var competency = descriptor.required("competency", COMPETENCY_ID, LevelDescriptor::competency);
        var level = descriptor.required("level", Scalars.integer(1, Integer.MAX_VALUE), LevelDescriptor::level);
        var statement = descriptor.required("statement", TextCodecs.BILINGUAL_TEXT, LevelDescriptor::statement);
        return descriptor.build(in -> new LevelDescriptor(in.get(competency), in.get(level), in.get(statement)));
    }

    private static Function<Member.Values, CompetencyFramework> framework(
            ObjectCodec.Builder<CompetencyFramework> framework) {
        var id = framework.required("id", Scalars.IDENTIFIER, CompetencyFramework::id);
        // “version” is the version of the document's form.
        var version = framework.defaulted("frameworkVersion", Scalars.IDENTIFIER, CompetencyFramework::version, "1.0");
        var title = framework.required("title", TextCodecs.BILINGUAL_TEXT, CompetencyFramework::title);
        var scale = framework.defaulted(
                "scale", PROFICIENCY_SCALE, CompetencyFramework::scale, ProficiencyScale.ofMentoring());
        var competencies = framework.defaulted(
                "competencies",
                Collections.set(COMPETENCY, comparing(Competency::id)),
                CompetencyFramework::competencies,
                ImmutableSet.of());
        var associations = framework.defaulted(
                "associations",
                Collections.set(
                        ASSOCIATION,
                        comparing(CompetencyAssociation::origin)
                                .thenComparing(CompetencyAssociation::type)
                                .thenComparing(CompetencyAssociation::destination)),
                CompetencyFramework::associations,
                ImmutableSet.of());
        var indicators = framework.defaulted(
                "indicators",
                Collections.set(INDICATOR, comparing(Indicator::id)),
                CompetencyFramework::indicators,
                ImmutableSet.of());
        var levelDescriptors = framework.defaulted(
                "levelDescriptors",
                Collections.set(
                        LEVEL_DESCRIPTOR,
                        comparing(LevelDescriptor::competency).thenComparingInt(LevelDescriptor::level)),
                CompetencyFramework::levelDescriptors,
                ImmutableSet.of());
        return in -> CompetencyFramework.builder()
                .id(in.get(id))
                .version(in.get(version))
                .title(in.get(title))
                .scale(in.get(scale))
                .addAllCompetencies(in.get(competencies))
                .addAllAssociations(in.get(associations))
                .addAllIndicators(in.get(indicators))
                .addAllLevelDescriptors(in.get(levelDescriptors))
                .build();
    }
}
