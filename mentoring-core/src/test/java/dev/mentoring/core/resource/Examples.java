package dev.mentoring.core.resource;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.identity.ResourceId;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.text.BilingualText;
import java.time.LocalDate;

/** Sound values for the tests of this package. */
final class Examples {
    static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    static final CompetencyId LISTENING = CompetencyId.of("C3");
    static final CompetencyId QUESTIONS = CompetencyId.of("C5");

    private Examples() {}

    static Resource resource() {
        return course("r1", "fr", 1, 2);
    }

    static Recommendation recommendation() {
        return new Recommendation(
                resource(), ImmutableList.of(new Contribution(RecommendationReason.SERVES_A_GOAL, LISTENING, 2)));
    }

    static Resource course(String id, String language, int from, int to) {
        return offer(id, ResourceKind.TRAINING, language)
                .putCompetency(LISTENING, new LevelRange(from, to))
                .build();
    }

    static Resource.Builder offer(String id, ResourceKind kind, String language) {
        Resource.Builder resource = Resource.builder();
        resource.id(ResourceId.of(id))
                .kind(kind)
                .title(BilingualText.same(id))
                .languages(ImmutableSortedSet.of(language));
        return resource;
    }

    static Seeker seeker(String... languages) {
        return new Seeker(Role.MENTEE, ImmutableList.copyOf(languages), TODAY);
    }
}
