package dev.mentoring.core.resource;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.identity.ResourceId;
import dev.mentoring.core.participant.Need;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What an organisation offers.
 *
 * <p>Answers depend on the resources and the question alone, not on the order in which they were listed. Immutable and
 * thread-safe.
 *
 * @param resources the resources; ids distinct
 */
public record ResourceCatalogue(ImmutableList<Resource> resources) {
    private static final int GOAL_POINTS = 2;

    /**
     * Checks that ids are distinct.
     *
     * @param resources the resources; ids distinct
     * @throws InvalidInputException with code {@code resource-twice}
     */
    public ResourceCatalogue {
        requireNonNull(resources);
        Problems.Builder problems = Problems.builder();
        Set<ResourceId> ids = new HashSet<>();
        resources.stream()
                .map(Resource::id)
                .filter(id -> !ids.add(id))
                .distinct()
                .sorted()
                .forEach(id -> problems.error(
                        ResourceTexts.CATALOGUE,
                        "resource-twice",
                        Place.field("resource-catalogue", "", "resources"),
                        id));
        problems.build().throwIfErrors();
    }

    /**
     * {@return what closes gaps or serves goals, the most points first, then the preferred language, then the id}
     *
     * <p>A gap gives, for each level that the resource leads up to, 1, 2 or 3 points by its priority; where the present level is
     * unknown, it gives the points of one level. A goal gives {@value #GOAL_POINTS} points for each competency that it names. Only
     * what is for this role, in a language of the person and available on the date is recommended.
     *
     * @param seeker who looks for it
     * @param gaps the competencies to grow in
     * @param goalCompetencies the competencies that current goals name
     */
    public ImmutableList<Recommendation> recommend(
            Seeker seeker, Collection<Need> gaps, Collection<CompetencyId> goalCompetencies) {
        ImmutableSet<CompetencyId> goals = goalCompetencies.stream().sorted().collect(toImmutableSet());
        ImmutableList<Need> ordered = gaps.stream()
                .sorted(Comparator.comparing(Need::competency).thenComparingInt(Need::targetLevel))
                .collect(toImmutableList());
        return resources.stream()
                .filter(resource -> isFor(resource, seeker)
                        && languageRank(resource, seeker) < seeker.languages().size())
                .map(resource -> recommendation(resource, ordered, goals))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Recommendation::points)
                        .reversed()
                        .thenComparingInt(one -> languageRank(one.resource(), seeker))
                        .thenComparing(one -> one.resource().id()))
                .collect(toImmutableList());
    }

    /**
     * {@return to whom to refer somebody}
     *
     * @param concern what it is about
     * @param seeker who is to be referred
     */
    public Referral refer(Concern concern, Seeker seeker) {
        ImmutableList<Resource> fitting = resources.stream()
                .filter(resource -> concern.kinds().contains(resource.kind()) && isFor(resource, seeker))
                .sorted(Comparator.comparingInt(
                                (Resource one) -> concern.kinds().indexOf(one.kind()))
                        .thenComparingInt(one -> languageRank(one, seeker))
                        .thenComparing(Resource::id))
                .collect(toImmutableList());
        ImmutableListMultimap<Boolean, Resource> spoken = Multimaps.index(
                fitting, one -> languageRank(one, seeker) < seeker.languages().size());
        ImmutableList<ResourceKind> missing = concern.kinds().stream()
                .filter(kind -> spoken.get(true).stream().noneMatch(one -> one.kind() == kind))
                .collect(toImmutableList());
        return new Referral(concern, spoken.get(true), spoken.get(false), missing);
    }

    private static boolean isFor(Resource resource, Seeker seeker) {
        return (resource.audience().isEmpty() || resource.audience().contains(seeker.role()))
                && resource.availability().holdsOn(seeker.date());
    }

    /** The position of the first language of the person in which it is offered; past the end when there is none. */
    private static int languageRank(Resource resource, Seeker seeker) {
        int rank = 0;
        while (rank < seeker.languages().size()
                && !resource.languages().contains(seeker.languages().get(rank))) {
            rank++;
        }
        return rank;
    }

    private static Optional<Recommendation> recommendation(
            Resource resource, ImmutableList<Need> gaps, ImmutableSet<CompetencyId> goals) {
        ImmutableList.Builder<Contribution> contributions = ImmutableList.builder();
        for (Need gap : gaps) {
            Optional.ofNullable(resource.competencies().get(gap.competency()))
                    .flatMap(range -> contribution(gap, range))
                    .ifPresent(contributions::add);
        }
        goals.stream()
                .filter(resource.competencies()::containsKey)
                .map(goal -> new Contribution(RecommendationReason.SERVES_A_GOAL, goal, GOAL_POINTS))
                .forEach(contributions::add);
        ImmutableList<Contribution> all = contributions.build();
        return all.isEmpty() ? Optional.empty() : Optional.of(new Recommendation(resource, all));
    }

    private static Optional<Contribution> contribution(Need gap, LevelRange range) {
        int perLevel = switch (gap.priority()) {
            case LOW -> 1;
            case MEDIUM -> 2;
            case HIGH -> 3;
        };
        boolean known = gap.currentLevel().isPresent();
        int levels = range.levelsTowards(gap.currentLevel().orElse(0), gap.targetLevel());
        if (levels == 0) {
            return Optional.empty();
        }
        return Optional.of(
                known
                        ? new Contribution(RecommendationReason.CLOSES_A_GAP, gap.competency(), levels * perLevel)
                        : new Contribution(RecommendationReason.MAY_CLOSE_A_GAP, gap.competency(), perLevel));
    }
}
