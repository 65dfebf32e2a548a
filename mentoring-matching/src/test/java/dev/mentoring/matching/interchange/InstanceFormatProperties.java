package dev.mentoring.matching.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.matching.Markets;
import dev.mentoring.matching.Peers;
import dev.mentoring.matching.TopicMarkets;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.PeerMarket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class InstanceFormatProperties {
    @Provide
    Arbitrary<Market> markets() {
        return Arbitraries.oneOf(Markets.manyToManyWithTies(), Markets.marriageWithTies(), Markets.manyToOne())
                .map(Markets.Spec::market);
    }

    @Provide
    Arbitrary<Instance> instances() {
        return Arbitraries.oneOf(
                markets().map(Instance.class::cast),
                Peers.any().map(Peers.Spec::market),
                TopicMarkets.withTies().map(TopicMarkets.Spec::market));
    }

    @Property(tries = 300)
    void a_table_holds_markets_whole(@ForAll("markets") Market market) {
        String text = Files.write(InstanceFormat.PREFERENCE_TABLE, market, Strictness.STRICT);

        assertThat(Files.strictly(InstanceFormat.PREFERENCE_TABLE, text)).isEqualTo(market);
    }

    @Property(tries = 300)
    void preferences_and_quotas_survive_where_a_format_holds_them(
            @ForAll("instances") Instance instance, @ForAll InstanceFormat format) {
        String text;
        try {
            text = Files.write(format, instance, Strictness.LENIENT);
        } catch (InvalidInputException refusal) {
            return; // another kind of instance
        }
        Reading<Instance> reading = Files.read(format, text, Strictness.STRICT);

        assertThat(reading.warnings().isEmpty()).isTrue();
        assertThat(Files.write(format, reading.value(), Strictness.STRICT)).isEqualTo(text);
        if (Losses.of(format, instance, Strictness.LENIENT).isEmpty()) {
            assertThat(reading.value()).isEqualTo(instance);
        }
        if (instance instanceof Market market && format == InstanceFormat.HOSPITALS_RESIDENTS) {
            Market read = (Market) reading.value();
            for (int mentee = 0; mentee < market.menteeCount(); mentee++) {
                assertThat(read.mentee(mentee).preferences())
                        .isEqualTo(market.mentee(mentee).preferences());
            }
            for (int mentor = 0; mentor < market.mentorCount(); mentor++) {
                assertThat(read.mentor(mentor).withMinimum(0))
                        .isEqualTo(market.mentor(mentor).withMinimum(0));
            }
        }
        if (instance instanceof PeerMarket && format == InstanceFormat.PREFERENCE_TABLE) {
            assertThat(reading.value()).isEqualTo(instance);
        }
    }

    @Property(tries = 600)
    void no_damage_is_passed_over_or_breaks_the_reader(
            @ForAll("instances") Instance instance, @ForAll InstanceFormat format, @ForAll long seed) {
        String text;
        try {
            text = Files.write(format, instance, Strictness.LENIENT);
        } catch (InvalidInputException refusal) {
            return; // another kind of instance
        }
        String damaged = damaged(text, new Random(seed));
        for (Strictness strictness : Strictness.values()) {
            try {
                Reading<Instance> reading = Files.read(format, damaged.getBytes(StandardCharsets.UTF_8), strictness);
                if (reading.warnings().isEmpty() && format != InstanceFormat.ASSIGNMENT_MATRIX) {
                    assertThat(Files.write(format, reading.value(), Strictness.LENIENT)
                                    .lines())
                            .hasSameSizeAs(Arrays.stream(damaged.split("\n"))
                                    .filter(line -> !line.isBlank())
                                    .toList());
                }
            } catch (InvalidInputException refusal) {
                assertThat(refusal.problems().all())
                        .filteredOn(problem -> !problem.code().equals(Problems.Builder.FURTHER))
                        .extracting(Problem::place)
                        .hasOnlyElementsOfType(Place.Cell.class);
            }
        }
    }

    private static String damaged(String text, Random chance) {
        StringBuilder damaged = new StringBuilder(text);
        for (int damage = 0; damage <= chance.nextInt(3) && !damaged.isEmpty(); damage++) {
            int at = chance.nextInt(damaged.length());
            int to = Math.min(damaged.length(), at + chance.nextInt(20));
            switch (chance.nextInt(3)) {
                case 0 -> damaged.delete(at, to);
                case 1 -> damaged.insert(at, "(): \n,\"/-19r0h1\u0000é\r".charAt(chance.nextInt(18)));
                default -> damaged.insert(to, damaged.substring(at, to));
            }
        }
        return damaged.toString();
    }
}
