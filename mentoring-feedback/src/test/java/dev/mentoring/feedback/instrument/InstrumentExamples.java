package dev.mentoring.feedback.instrument;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.text.BilingualText;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Small instruments for examples. */
final class InstrumentExamples {
    /** A scale on which zero is a rating like any other. */
    static final ResponseScale FROM_ZERO = ResponseScale.of(0, 5).withOptOuts(ImmutableSet.copyOf(OptOut.values()));

    static final SubscaleId ALL = SubscaleId.of("all");

    private InstrumentExamples() {}

    static Instrument.Builder empty() {
        return versioned("1.0");
    }

    static Instrument.Builder versioned(String version) {
        return Instrument.builder()
                .id(InstrumentId.of("example"))
                .version(version)
                .title(BilingualText.same("example"))
                .licence(new Licence.Open("Apache-2.0"));
    }

    static Item item(String id) {
        return Item.rated(ItemId.of(id), FROM_ZERO);
    }

    static Subscale subscale(Aggregation aggregation, MissingPolicy missing, String... items) {
        ImmutableSet<ItemId> ids = Stream.of(items).map(ItemId::of).collect(ImmutableSet.toImmutableSet());
        return new Subscale(ALL, BilingualText.same("all"), ids, aggregation, missing);
    }

    /** Four items a, b, c, d from 0 to 5 in one subscale. */
    static Instrument four(Aggregation aggregation, MissingPolicy missing) {
        return empty().addItems(item("a"), item("b"), item("c"), item("d"))
                .addSubscale(subscale(aggregation, missing, "a", "b", "c", "d"))
                .build();
    }

    static Answers answers(Instrument instrument, ResponseValue... responses) {
        Map<ItemId, ResponseValue> map = new HashMap<>();
        for (int i = 0; i < responses.length; i++) {
            map.put(instrument.items().get(i).id(), responses[i]);
        }
        return Answers.of(instrument, map);
    }

    static ImmutableList<String> codesOfRefusal(ThrowingCallable refused) {
        InvalidInputException refusal = Assertions.catchThrowableOfType(InvalidInputException.class, refused);
        Assertions.assertThat(refusal).isNotNull();
        return refusal.problems().all().stream().map(Problem::code).collect(toImmutableList());
    }
}
