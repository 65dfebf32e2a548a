package dev.mentoring.json.internal.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.mentoring.json.internal.codec.Codec;
import dev.mentoring.json.internal.codec.Collections;
import dev.mentoring.json.internal.codec.Definitions;
import dev.mentoring.json.internal.codec.Reading;
import dev.mentoring.json.internal.stream.JsonEmitter;
import dev.mentoring.json.internal.stream.Token;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a preference list: an id, or an array of ids that are tied.
 *
 * @param id describes an id
 */
record TierCodec(Codec<String> id) implements Codec<ImmutableList<String>> {
    @Override
    public @Nullable ImmutableList<String> read(Reading in) {
        if (in.current() == Token.STRING) {
            String single = id.read(in);
            return single == null ? null : ImmutableList.of(single);
        }
        if (in.current() != Token.START_ARRAY) {
            in.refuse("partner");
            return null;
        }
        return tied().read(in);
    }

    private Codec<ImmutableList<String>> tied() {
        return Collections.list(id, 1);
    }

    @Override
    public void write(ImmutableList<String> tier, JsonEmitter out) {
        if (tier.size() == 1) {
            id.write(tier.get(0), out);
        } else {
            tied().write(tier, out);
        }
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return ImmutableMap.of("oneOf", List.of(id.schema(definitions), tied().schema(definitions)));
    }
}
