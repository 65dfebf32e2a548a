package dev.mentoring.json;

import dev.mentoring.json.internal.stream.JsonEngine;
import dev.mentoring.json.internal.stream.jackson2.Jackson2Engine;
import dev.mentoring.json.internal.stream.jackson3.Jackson3Engine;
import dev.mentoring.json.reading.ReadLimits;
import java.util.function.Function;

/** Both ways to read and write. */
enum Jackson {
    JACKSON_2(Jackson2Engine::new),
    JACKSON_3(Jackson3Engine::new);

    private final Function<ReadLimits, JsonEngine> engine;

    Jackson(Function<ReadLimits, JsonEngine> engine) {
        this.engine = engine;
    }

    MentoringJson json() {
        return json(ReadLimits.defaults());
    }

    MentoringJson json(ReadLimits limits) {
        return new MentoringJson(engine.apply(limits), limits);
    }
}
