package dev.mentoring.core.resource;

import static dev.mentoring.core.resource.Examples.LISTENING;
import static dev.mentoring.core.resource.Examples.QUESTIONS;
import static dev.mentoring.core.resource.Examples.course;
import static dev.mentoring.core.resource.Examples.seeker;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.participant.Need;
import dev.mentoring.core.participant.Priority;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ResourceCatalogueProperties {
    @Property(tries = 200)
    void the_order_of_the_catalogue_and_of_the_gaps_changes_nothing(@ForAll long seed) {
        Random random = new Random(seed);
        List<Resource> resources = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int from = 1 + random.nextInt(4);
            resources.add(course("r" + i, random.nextBoolean() ? "fr" : "en", from, from + random.nextInt(2)));
        }
        List<Need> gaps = new ArrayList<>(List.of(
                new Need(LISTENING, 2 + random.nextInt(3), OptionalInt.of(random.nextInt(2)), Priority.LOW),
                new Need(QUESTIONS, 2, OptionalInt.empty(), Priority.HIGH)));
        ResourceCatalogue catalogue = new ResourceCatalogue(ImmutableList.copyOf(resources));
        List<Recommendation> before = catalogue.recommend(seeker("fr", "en"), gaps, List.of(LISTENING, QUESTIONS));
        Collections.shuffle(resources, random);
        Collections.reverse(gaps);
        ResourceCatalogue shuffled = new ResourceCatalogue(ImmutableList.copyOf(resources));
        assertThat(shuffled.recommend(seeker("fr", "en"), gaps, List.of(QUESTIONS, LISTENING)))
                .isEqualTo(before)
                .isSortedAccordingTo((one, other) -> Integer.compare(other.points(), one.points()));
    }

    /** Counts level by level what {@link LevelRange#levelsTowards} computes. */
    @Property(tries = 300)
    void levels_towards_a_target_are_those_that_one_would_count(@ForAll("levels") List<Integer> levels) {
        LevelRange range = new LevelRange(levels.get(0), levels.get(0) + levels.get(1));
        int current = levels.get(2) - 1;
        int target = current + levels.get(3);
        int counted = 0;
        for (int level = current + 1; level <= target; level++) {
            counted += level >= range.from() && level <= range.to() ? 1 : 0;
        }
        assertThat(range.levelsTowards(current, target)).isEqualTo(counted);
    }

    @Provide
    Arbitrary<List<Integer>> levels() {
        return Arbitraries.integers().between(1, 6).list().ofSize(4);
    }
}
