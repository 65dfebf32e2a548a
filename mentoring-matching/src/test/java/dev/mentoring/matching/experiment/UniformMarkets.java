package dev.mentoring.matching.experiment;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.experiment.generator.GeneratorParameter;
import dev.mentoring.matching.experiment.generator.InstanceGenerator;
import dev.mentoring.matching.experiment.generator.ParameterValues;
import dev.mentoring.matching.experiment.generator.SeededStream;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Instance;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.MarketBuilder;
import java.util.Arrays;

/** Complete lists in random order; on demand it breaks down for one seed in four. */
public final class UniformMarkets implements InstanceGenerator {
    private static final BilingualText ANY = new BilingualText("for tests", "pour les tests");

    @Override
    public String name() {
        return "test-uniform";
    }

    @Override
    public BilingualText description() {
        return ANY;
    }

    @Override
    public String law() {
        return "uniform";
    }

    @Override
    public String source() {
        return "tests";
    }

    @Override
    public ImmutableList<GeneratorParameter> parameters() {
        return ImmutableList.of(
                GeneratorParameter.wholeNumber("size", 1, 1000, 4, ANY),
                GeneratorParameter.choice("faults", ImmutableList.of("none", "some"), ANY));
    }

    @Override
    public Instance generate(ParameterValues values, long seed) {
        if (values.word("faults").equals("some") && Math.floorMod(seed, 4) == 0) {
            throw new IllegalStateException("seed " + seed + ", \"on purpose\"");
        }
        int size = values.wholeNumber("size");
        SeededStream stream = new SeededStream(seed);
        MarketBuilder market = Market.builder();
        for (int i = 0; i < size; i++) {
            market.addMentee(Agent.of("r" + i).ranking(order("h", size, stream)));
        }
        for (int i = 0; i < size; i++) {
            market.addMentor(Agent.of("h" + i).ranking(order("r", size, stream)));
        }
        return market.build();
    }

    private static String[] order(String letter, int size, SeededStream stream) {
        return Arrays.stream(stream.permutation(size)).mapToObj(i -> letter + i).toArray(String[]::new);
    }
}
