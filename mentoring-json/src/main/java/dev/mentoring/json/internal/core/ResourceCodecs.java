package dev.mentoring.json.internal.core;

import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.identity.ResourceId;
import dev.mentoring.core.organisation.Validity;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.resource.LevelRange;
import dev.mentoring.core.resource.Resource;
import dev.mentoring.core.resource.ResourceKind;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.Collections;
import dev.mentoring.json.internal.codec.ObjectCodec;
import dev.mentoring.json.internal.codec.Scalars;

/** The values of {@code dev.mentoring.core.resource}. */
final class ResourceCodecs {
    /** Something that helps with a competency. */
    static final Codec<Resource> RESOURCE = resource();

    private ResourceCodecs() {}

    private static Codec<LevelRange> levelRange() {
        ObjectCodec.Builder<LevelRange> range = ObjectCodec.builder("LevelRange");
        var from = range.required("from", Scalars.integer(1, Integer.MAX_VALUE), LevelRange::from);
        var to = range.required("to", Scalars.integer(1, Integer.MAX_VALUE), LevelRange::to);
        return range.build(in -> new LevelRange(in.get(from), in.get(to)));
    }

    private static Codec<Resource> resource() {
        ObjectCodec.Builder<Resource> resource = ObjectCodec.builder("Resource");
        var id = resource.required("id", Scalars.identifier(ResourceId::of, ResourceId::value), Resource::id);
        var kind = resource.required("kind", Scalars.labelled(ResourceKind.class), Resource::kind);
        var title = resource.required("title", TextCodecs.BILINGUAL_TEXT, Resource::title);
        var languages = resource.required("languages", Collections.sortedSet(Scalars.STRING, 1), Resource::languages);
        var audience = resource.defaulted(
                "audience",
                Collections.set(Scalars.labelled(Role.class), naturalOrder()),
                Resource::audience,
                ImmutableSet.of());
        var competencies = resource.defaulted(
                "competencies",
                Collections.map(CompetencyCodecs.COMPETENCY_ID, levelRange()),
                Resource::competencies,
                ImmutableMap.of());
        var availability = resource.defaulted(
                "availability", OrganisationCodecs.VALIDITY, Resource::availability, Validity.always());
        return resource.build(in -> Resource.builder()
                .id(in.get(id))
                .kind(in.get(kind))
                .title(in.get(title))
                .languages(in.get(languages))
                .addAllAudience(in.get(audience))
                .putAllCompetencies(in.get(competencies))
                .availability(in.get(availability))
                .build());
    }
}
