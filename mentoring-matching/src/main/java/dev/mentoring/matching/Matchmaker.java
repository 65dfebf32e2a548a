package dev.mentoring.matching;

import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.algorithm.Algorithms;
import dev.mentoring.matching.algorithm.SolveContext;
import dev.mentoring.matching.explain.PlanWriter;
import dev.mentoring.matching.internal.MatchingTexts;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.NoMatching;
import dev.mentoring.matching.outcome.Outcome;
import dev.mentoring.matching.plan.MatchPlan;
import dev.mentoring.matching.policy.MatchingPolicy;
import dev.mentoring.matching.run.MatchRun;

/**
 * Finds out who should meet whom, by a policy, and explains it. This is the front door of the library.
 *
 * <pre>{@code
 * MatchPlan plan = Matchmaker.standard().match(MatchRequest.of(pool, LocalDate.of(2027, 1, 11)));
 * plan.pairs().forEach(pair -> System.out.println(pair.text().in(TextLanguage.ENGLISH)));
 * }</pre>
 *
 * <p>The same policy and an equal request give an equal plan, on every machine. Time and memory grow with the number of
 * mentees times the number of mentors, each of which is judged and scored once. Immutable and thread-safe.
 */
public final class Matchmaker {
    private static final Matchmaker STANDARD = of(MatchingPolicy.standard());

    private final MatchingPolicy policy;
    private final Algorithms algorithms;

    private Matchmaker(MatchingPolicy policy, Algorithms algorithms) {
        this.policy = policy;
        this.algorithms = algorithms;
    }

    /** {@return a matchmaker by the standard policy} */
    public static Matchmaker standard() {
        return STANDARD;
    }

    /**
     * {@return a matchmaker by a policy, with the algorithms that are found on the class path or module path}
     *
     * @param policy the policy
     */
    public static Matchmaker of(MatchingPolicy policy) {
        return new Matchmaker(policy, Algorithms.discovered());
    }

    /**
     * {@return a matchmaker by the same policy with other algorithms to choose from}
     *
     * @param others the algorithms
     */
    public Matchmaker withAlgorithms(Algorithms others) {
        return new Matchmaker(policy, others);
    }

    /** {@return the policy} */
    public MatchingPolicy policy() {
        return policy;
    }

    /**
     * {@return the market that a request comes to by the policy: what the algorithm sees, and against which the matching
     * of the plan can be verified}
     *
     * @param request the request
     * @throws InvalidInputException when a pin cannot be honoured
     */
    public Market market(MatchRequest request) {
        return run(request).market();
    }

    /**
     * {@return the plan for a request}
     *
     * @param request the request
     * @throws InvalidInputException with every pin that cannot be honoured and every option that the algorithm does not
     *     know; when the algorithm answers with something else than one matching, or proves that what it seeks does not
     *     exist
     * @throws dev.mentoring.matching.algorithm.UnknownAlgorithmException when the policy names an algorithm that is not
     *     there
     * @throws dev.mentoring.matching.algorithm.MarketRefusedException when the algorithm does not accept a feature of the
     *     market
     */
    public MatchPlan match(MatchRequest request) {
        MatchRun run = run(request);
        SolveContext context = SolveContext.defaults().withSeed(policy.seed()).withOptions(policy.algorithmOptions());
        Outcome outcome = algorithms.solve(policy.algorithm(), run.market(), context);
        if (outcome instanceof Matching matching) {
            return new PlanWriter(run, matching).write();
        }
        throw new InvalidInputException(Problems.builder()
                .error(
                        MatchingTexts.CATALOGUE,
                        outcome instanceof NoMatching ? "sought-does-not-exist" : "algorithm-not-for-plans",
                        Place.field("policy", "", "algorithm"),
                        policy.algorithm())
                .build());
    }

    private MatchRun run(MatchRequest request) {
        return MatchRun.of(policy, request.pool(), request.date(), request.pins());
    }
}
