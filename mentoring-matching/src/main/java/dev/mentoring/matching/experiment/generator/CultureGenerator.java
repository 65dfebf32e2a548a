package dev.mentoring.matching.experiment.generator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.market.Instance;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the built-in generators are written: a culture, what people must know of it, and the dials that combine with all of them.
 * The description stands in the catalogue under {@code generator.<name>}, those of parameters under {@code parameter.<name>}.
 */
record CultureGenerator(
        String name, String law, String source, ImmutableList<GeneratorParameter> parameters, Culture culture)
        implements InstanceGenerator {
    /** The built-in generators. */
    static final ImmutableList<InstanceGenerator> ALL_OF_THEM = ImmutableList.<InstanceGenerator>builder()
            .addAll(ListCultures.ALL_OF_THEM)
            .addAll(SpatialCultures.ALL_OF_THEM)
            .addAll(MutualCultures.ALL_OF_THEM)
            .build();

    static CultureGenerator of(
            String name, String law, String source, Culture culture, GeneratorParameter... parameters) {
        return new CultureGenerator(
                name,
                law,
                source,
                ImmutableList.<GeneratorParameter>builder()
                        .add(parameters)
                        .addAll(Dials.PARAMETERS)
                        .build(),
                culture);
    }

    static BilingualText describing(String parameter) {
        return GeneratorTexts.CATALOGUE.text("parameter." + parameter);
    }

    static GeneratorParameter wholeNumber(String name, long least, long most, long defaultValue) {
        return GeneratorParameter.wholeNumber(name, least, most, defaultValue, describing(name));
    }

    static GeneratorParameter decimal(String name, double least, double most, double defaultValue) {
        return GeneratorParameter.decimal(name, least, most, defaultValue, describing(name));
    }

    static GeneratorParameter choice(String name, String... choices) {
        return GeneratorParameter.choice(name, ImmutableList.copyOf(choices), describing(name));
    }

    @Override
    public BilingualText description() {
        return GeneratorTexts.CATALOGUE.text("generator." + name);
    }

    /** The culture and every dial have a stream of their own, so that turning one dial leaves all other draws as they were. */
    @Override
    public Instance generate(ParameterValues values, long seed) {
        Dials dials = Dials.of(name, values);
        SeededStream stream = new SeededStream(seed);
        Culture.Setting setting = setting(dials, values, stream.split());
        return new Shaping(dials, stream).instance(culture.draw(setting));
    }

    private Culture.Setting setting(Dials dials, ParameterValues values, SeededStream stream) {
        return new Culture.Setting(name, values, dials.mentees(), dials.mentors(), dials.peers(), stream);
    }

    @Override
    public Optional<Function<String, String>> groups(ParameterValues values, long seed) {
        Dials dials = Dials.of(name, values);
        return culture.groups(setting(dials, values, new SeededStream(seed).split()))
                .map(groups -> {
                    ImmutableMap.Builder<String, String> byId = ImmutableMap.builder();
                    ImmutableList<String> ids = Shaping.menteeIds(dials);
                    for (int i = 0; i < groups.length; i++) {
                        byId.put(ids.get(i), "group-" + (groups[i] + 1));
                    }
                    ImmutableMap<String, String> known = byId.buildOrThrow();
                    return id -> known.getOrDefault(id, "");
                });
    }
}
