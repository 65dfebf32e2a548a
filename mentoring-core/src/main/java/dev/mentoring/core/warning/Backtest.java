package dev.mentoring.core.warning;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.estimate.Interval;
import dev.mentoring.core.estimate.Sample;
import dev.mentoring.core.relationship.ClosureProcess;
import dev.mentoring.core.relationship.RelationshipEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Tries rules on relationships that are closed: would they have warned of those that ended unplanned, and how long before?
 *
 * <p>Every history is read again from its beginning, and a warning counts from the instant at which it would have been raised
 * before the end. Relationships that never began, or have not ended, are left out and counted. Takes time in proportion to the
 * signals. The figures are about these relationships; whoever set limits by them should try the limits on others.
 *
 * @param lines one line for each sign and level, and for any sign at all, in this order
 * @param leftOut how many histories were left out
 * @param seed the seed of the bootstrap intervals
 */
public record Backtest(ImmutableList<BacktestLine> lines, int leftOut, long seed) {
    /**
     * Refuses null.
     *
     * @param lines the lines
     * @param leftOut how many histories were left out
     * @param seed the seed of the bootstrap intervals
     */
    public Backtest {
        requireNonNull(lines);
    }

    /** One closed relationship: how it ended, and when each warning was first raised, by {@code sign.level}. */
    private record Tried(boolean unplanned, Instant end, Map<String, Instant> raised) {}

    /**
     * {@return how well rules would have warned}
     *
     * @param warning the rules, and the working days by which they count
     * @param histories the relationships; their order does not matter
     * @param seed what the resampling for the intervals of lead times begins with
     */
    public static Backtest of(EarlyWarning warning, Collection<RelationshipHistory> histories, long seed) {
        List<Tried> tried = histories.stream()
                .flatMap(history -> attempt(warning, history).stream())
                .toList();
        List<Optional<WarningSign>> signs = new ArrayList<>();
        Stream.of(WarningSign.values()).map(Optional::of).forEach(signs::add);
        signs.add(Optional.empty());
        ImmutableList<BacktestLine> lines = signs.stream()
                .flatMap(sign -> Stream.of(WarningLevel.values()).map(level -> line(sign, level, tried)))
                .collect(toImmutableList());
        return new Backtest(lines, histories.size() - tried.size(), seed);
    }

    private static String key(Optional<WarningSign> sign, WarningLevel level) {
        return sign.map(WarningSign::name).orElse("any") + "." + level;
    }

    private static BacktestLine line(Optional<WarningSign> sign, WarningLevel level, List<Tried> tried) {
        String key = key(sign, level);
        long falseAlarms = 0;
        long unforeseen = 0;
        long quiet = 0;
        List<Double> lead = new ArrayList<>();
        for (Tried relationship : tried) {
            Instant raised = relationship.raised().get(key);
            if (relationship.unplanned() && raised != null) {
                lead.add((relationship.end().getEpochSecond() - raised.getEpochSecond()) / 86_400.0);
            } else if (relationship.unplanned()) {
                unforeseen++;
            } else if (raised != null) {
                falseAlarms++;
            } else {
                quiet++;
            }
        }
        return new BacktestLine(sign, level, lead.size(), falseAlarms, unforeseen, quiet, Sample.of(lead));
    }

    /** Empty when the relationship never began, or has not ended. */
    private static Optional<Tried> attempt(EarlyWarning warning, RelationshipHistory history) {
        Map<String, Instant> raised = new TreeMap<>();
        SignsCollector collector = new SignsCollector();
        List<Signal> signals = history.signals();
        for (int i = 0; i < signals.size(); i++) {
            Signal signal = signals.get(i);
            collector.add(signal);
            Optional<Boolean> unplanned = endsUnplanned(signal, history);
            if (unplanned.isPresent()) {
                return Optional.of(new Tried(unplanned.get(), signal.at(), raised));
            }
            boolean last = i + 1 == signals.size();
            if (!last && signals.get(i + 1).at().isAfter(signal.at())) {
                look(warning, collector, signal.at(), signals.get(i + 1).at(), raised);
            }
        }
        return Optional.empty();
    }

    private static Optional<Boolean> endsUnplanned(Signal signal, RelationshipHistory history) {
        if (signal instanceof Signal.Happened happened
                && happened.event().aggregate().equals(history.relationship().value())) {
            Object event = happened.event().event();
            if (event instanceof RelationshipEvent.EndedEarly ended) {
                return Optional.of(ended.process() == ClosureProcess.UNPLANNED);
            }
            return event instanceof RelationshipEvent.Completed ? Optional.of(false) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Notes what is first raised from one instant on, before another. */
    private static void look(
            EarlyWarning warning, SignsCollector collector, Instant from, Instant to, Map<String, Instant> raised) {
        for (SignCourse sign : warning.courses(collector.signs())) {
            Course seen = sign.course().within(new Stretch(from, Optional.of(to)));
            seen.steps()
                    .forEach((at, level) -> level.ifPresent(reached -> {
                        for (WarningLevel lower : WarningLevel.values()) {
                            if (lower.compareTo(reached) <= 0) {
                                raised.merge(key(Optional.of(sign.sign()), lower), at, Backtest::earlier);
                                raised.merge(key(Optional.empty(), lower), at, Backtest::earlier);
                            }
                        }
                    }));
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /**
     * {@return the table as comma-separated values with a header: counts, precision and recall with Wilson intervals, quartiles
     * of the lead time in days with a bootstrap interval of the median; what cannot be computed is left empty}
     */
    public String csv() {
        String header = "rule,sign,level,foretold,false_alarms,unforeseen,rightly_quiet,"
                + "precision,precision_low,precision_high,recall,recall_low,recall_high,"
                + "lead_q1,lead_median,lead_q3,lead_median_low,lead_median_high\n";
        return lines.stream().map(line -> row(line) + "\n").collect(Collectors.joining("", header, ""));
    }

    private String row(BacktestLine line) {
        Sample lead = line.leadDays();
        return Stream.of(
                        Stream.of(
                                line.sign().map(WarningSign::number).orElse("any"),
                                line.sign().map(WarningSign::code).orElse("any"),
                                line.level().code(),
                                Long.toString(line.foretold()),
                                Long.toString(line.falseAlarms()),
                                Long.toString(line.unforeseen()),
                                Long.toString(line.rightlyQuiet())),
                        cells(line.precision().value(), line.precision().wilson()),
                        cells(line.recall().value(), line.recall().wilson()),
                        Stream.of(lead.quantile(0.25), lead.quantile(0.5), lead.quantile(0.75))
                                .map(Backtest::cell),
                        ends(lead.medianInterval(seed)))
                .flatMap(cells -> cells)
                .collect(Collectors.joining(","));
    }

    private static Stream<String> cells(OptionalDouble value, Optional<Interval> interval) {
        return Stream.concat(Stream.of(cell(value)), ends(interval));
    }

    private static Stream<String> ends(Optional<Interval> interval) {
        return interval.map(ends -> DoubleStream.of(ends.low(), ends.high()).mapToObj(Double::toString))
                .orElse(Stream.of("", ""));
    }

    private static String cell(OptionalDouble value) {
        return value.isPresent() ? Double.toString(value.getAsDouble()) : "";
    }
}
