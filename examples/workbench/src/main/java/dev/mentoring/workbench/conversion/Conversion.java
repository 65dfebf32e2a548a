package dev.mentoring.workbench.conversion;

import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.interchange.Reading;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.PeerMarket;
import dev.mentoring.matching.preflib.CategoricalData;
import dev.mentoring.matching.preflib.DataType;
import dev.mentoring.matching.preflib.MatchingData;
import dev.mentoring.matching.preflib.OrdinalData;
import dev.mentoring.matching.preflib.PrefLibData;
import dev.mentoring.matching.preflib.PrefLibMarkets;
import dev.mentoring.matching.preflib.SupervisorSheet;
import dev.mentoring.workbench.text.WorkbenchTexts;
import java.util.Optional;

/**
 * What preference data lacks as an instance.
 *
 * @param menteeCapacity how many partners a mentee has at most; for bids, how many reviewers a paper needs
 * @param mentorCapacity how many partners a mentor has at most; for projects, how many students work on one
 * @param categories how many categories of bids make a paper acceptable; all when empty
 * @param supervisors who supervises the projects that are ordered, when they are projects
 */
public record Conversion(
        int menteeCapacity, int mentorCapacity, Optional<Integer> categories, Optional<SupervisorSheet> supervisors) {
    /**
     * {@return the instance that preference data makes}
     *
     * @param data the data
     * @throws InvalidInputException when the capacities do not suit it
     */
    public Reading<Instance> instance(PrefLibData data) {
        if (data instanceof OrdinalData orders) {
            Instance market = supervisors
                    .map(sheet -> (Instance) PrefLibMarkets.ofProjects(orders, sheet, mentorCapacity))
                    .orElseGet(() -> PrefLibMarkets.ofOrders(orders, menteeCapacity, mentorCapacity));
            return new Reading<>(market, Problems.none());
        }
        if (data instanceof CategoricalData bids) {
            int accepted = categories.orElse(bids.categories().size());
            if (accepted > bids.categories().size()) {
                throw refusal(
                        "option-off-range",
                        "--categories",
                        accepted,
                        1,
                        bids.categories().size());
            }
            return new Reading<>(
                    PrefLibMarkets.ofBids(bids, accepted, menteeCapacity, mentorCapacity), Problems.none());
        }
        return PrefLibMarkets.ofGraph((MatchingData) data).then(market -> new Reading<>(market, Problems.none()));
    }

    /**
     * {@return an instance as preference data}
     *
     * @param instance the instance
     * @param type the type that is asked for
     * @throws InvalidInputException when no such data can be made of it
     */
    public static Reading<PrefLibData> preferences(Instance instance, DataType type) {
        if (instance instanceof PeerMarket peers && type == DataType.WMD) {
            return PrefLibMarkets.toGraph(peers).then(graph -> new Reading<>(graph, Problems.none()));
        }
        if (!(instance instanceof Market market) || !type.isOrdinal()) {
            throw refusal("conversion-unknown", "--to", type.code());
        }
        return PrefLibMarkets.toOrders(market).then(orders -> new Reading<>(retyped(orders, type), Problems.none()));
    }

    /**
     * {@return the same data as data of another type}
     *
     * @param data the data
     * @param type the type that is asked for
     * @throws InvalidInputException when it is not of the type
     */
    public static PrefLibData retyped(PrefLibData data, DataType type) {
        if (data instanceof OrdinalData orders && orders.fits(type)) {
            return orders.as(type);
        }
        if (data.type() != type) {
            throw refusal("type-unsuited", "--to", type.code(), data.type().code());
        }
        return data;
    }

    private static InvalidInputException refusal(String code, String option, Object... arguments) {
        return new InvalidInputException(Problems.builder()
                .error(WorkbenchTexts.CATALOGUE, code, Place.field("options", "", option), arguments)
                .build());
    }
}
