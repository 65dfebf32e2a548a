package dev.mentoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.json.internal.registry.Registry;
import dev.mentoring.json.reading.ReadResult;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.PeerMarket;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class RoundTripProperties {
    @Provide
    Arbitrary<Object> anyValue() {
        List<Function<Values, Object>> kinds = List.of(
                Values::pool,
                Values::participant,
                Values::framework,
                Values::organisation,
                Values::position,
                Values::availability,
                Values::validity,
                Values::capacity,
                Values::need,
                Values::offer,
                Values::readiness,
                Values::scaleAnswer,
                Values::exclusion,
                Values::earlierPairing,
                Values::place,
                Values::problem,
                Values::problems,
                Values::certificate,
                Values::matching,
                Values::projectMarket,
                Values::peerMatching,
                Values::matchings,
                Values::noMatching,
                Values::randomMatching,
                Values::experiment,
                Values::manifest);
        Arbitrary<Object> values = Arbitraries.of(kinds).flatMap(Values::of);
        return Arbitraries.frequencyOf(
                Tuple.of(6, values),
                Tuple.of(1, PlanValues.policies()),
                Tuple.of(1, PlanValues.requests()),
                Tuple.of(1, PlanValues.plans()));
    }

    @Provide
    Arbitrary<Market> market() {
        return Values.of(Values::market);
    }

    @Property(tries = 800)
    void what_is_written_is_read_as_an_equal_value(@ForAll("anyValue") Object value, @ForAll Jackson jackson) {
        MentoringJson json = jackson.json();
        ReadResult<?> read = json.read(json.write(value), declaredType(value));
        assertThat(read.problems().errors()).isEmpty();
        assertThat(read.value().orElseThrow()).isEqualTo(value);
        assertThat(json.write(read.value().orElseThrow())).isEqualTo(json.write(value));
    }

    @Property(tries = 400)
    void both_jacksons_write_the_same_bytes(@ForAll("anyValue") Object value) {
        assertThat(Jackson.JACKSON_2.json().writeString(value))
                .isEqualTo(Jackson.JACKSON_3.json().writeString(value));
    }

    @Property(tries = 300)
    void a_market_is_read_with_the_same_people_quotas_preferences_and_weights(
            @ForAll("market") Market market, @ForAll Jackson jackson) {
        MentoringJson json = jackson.json();
        byte[] bytes = json.write(market);
        Market read = json.read(bytes, Market.class).orElseThrow();

        assertThat(describe(read)).isEqualTo(describe(market));
        if (market.pairCount() > 0) { // else there is no weight to write
            assertThat(read.features()).isEqualTo(market.features());
        }
        assertThat(json.write(read)).isEqualTo(bytes);
        assertThat(read.warnings().all()).isEmpty();
    }

    @Property(tries = 200)
    void a_peer_market_is_read_with_the_same_people_preferences_and_weights(
            @ForAll("peerMarket") PeerMarket market, @ForAll Jackson jackson) {
        MentoringJson json = jackson.json();
        byte[] bytes = json.write(market);
        PeerMarket read = json.read(bytes, PeerMarket.class).orElseThrow();

        assertThat(describe(read.mirror())).isEqualTo(describe(market.mirror()));
        assertThat(json.write(read)).isEqualTo(bytes);
    }

    @Provide
    Arbitrary<PeerMarket> peerMarket() {
        return Values.of(Values::peerMarket);
    }

    /** Ranks mean nothing but their order, so markets are compared by their tiers. */
    private static String describe(Market market) {
        StringBuilder text = new StringBuilder();
        for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
            text.append(market.mentee(mentee)).append('\n');
        }
        for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
            text.append(market.mentor(mentor)).append('\n');
        }
        for (int pair = 0; pair < market.pairCount(); pair++) {
            text.append(market.weight(pair)).append(' ');
        }
        return text.toString();
    }

    private static Class<?> declaredType(Object value) {
        return Registry.ofValue(value).type();
    }
}
