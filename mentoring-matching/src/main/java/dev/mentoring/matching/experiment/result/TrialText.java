package dev.mentoring.matching.experiment.result;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.mentoring.matching.experiment.metric.MetricValue;
import dev.mentoring.matching.experiment.metric.UndefinedReason;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes what a trial gave on one line, from which it is read again: for journals, and for sending from one machine to another.
 *
 * <p>The words, with a blank between them, are its number, its seed, how many values there are, the values (a number, or a
 * question mark and the code of the reason), and five words for each failure, encoded as in a URL.
 */
public final class TrialText {
    private static final ImmutableMap<String, MetricValue> REASONS = Arrays.stream(UndefinedReason.values())
            .collect(ImmutableMap.toImmutableMap(reason -> "?" + reason.code(), MetricValue::undefined));
    private static final ImmutableMap<String, FailureStage> STAGES = Arrays.stream(FailureStage.values())
            .collect(ImmutableMap.toImmutableMap(FailureStage::code, Function.identity()));
    private static final int BEFORE_VALUES = 3;
    private static final int WORDS_OF_FAILURE = 5;

    private TrialText() {}

    /**
     * {@return the line of a trial, without an end of line}
     *
     * @param result what the trial gave
     */
    public static String of(TrialResult result) {
        Stream<String> begin = Stream.of(
                Long.toString(result.trial()),
                Long.toString(result.seed()),
                Integer.toString(result.values().size()));
        Stream<String> values = result.values().stream().map(TrialText::written);
        Stream<String> failures = result.failures().stream()
                .flatMap(failure -> Stream.of(
                        failure.stage().code(),
                        failure.mechanism(),
                        failure.metric(),
                        failure.kind(),
                        failure.message()))
                .map(word -> URLEncoder.encode(word, StandardCharsets.UTF_8));
        return Joiner.on(' ')
                .join(Stream.of(begin, values, failures).flatMap(part -> part).iterator());
    }

    private static String written(MetricValue value) {
        return value instanceof MetricValue.Defined defined
                ? DecimalText.of(defined.value())
                : "?" + ((MetricValue.Undefined) value).reason().code();
    }

    /**
     * {@return what a trial gave}
     *
     * @param text its line
     * @throws IllegalArgumentException when it is not such a line
     */
    public static TrialResult read(String text) {
        List<String> words = Splitter.on(' ').splitToList(text);
        int end = BEFORE_VALUES + Integer.parseInt(words.get(2));
        ImmutableList<MetricValue> values =
                words.subList(BEFORE_VALUES, end).stream().map(TrialText::value).collect(toImmutableList());
        ImmutableList.Builder<TrialFailure> failures = ImmutableList.builder();
        for (int i = end; i < words.size(); i += WORDS_OF_FAILURE) {
            List<String> failure = words.subList(i, i + WORDS_OF_FAILURE).stream()
                    .map(word -> URLDecoder.decode(word, StandardCharsets.UTF_8))
                    .toList();
            FailureStage stage = STAGES.get(failure.get(0));
            checkArgument(stage != null, "no stage has the code %s", failure.get(0));
            failures.add(new TrialFailure(stage, failure.get(1), failure.get(2), failure.get(3), failure.get(4)));
        }
        return new TrialResult(Long.parseLong(words.get(0)), Long.parseLong(words.get(1)), values, failures.build());
    }

    private static MetricValue value(String word) {
        if (!word.startsWith("?")) {
            return MetricValue.of(Double.parseDouble(word));
        }
        MetricValue undefined = REASONS.get(word);
        checkArgument(undefined != null, "no reason has the code %s", word);
        return undefined;
    }
}
