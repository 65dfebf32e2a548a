package dev.mentoring.architecture;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.mentoring.architecture.ForbiddenTarget.CONSTRUCTOR;
import static dev.mentoring.architecture.ForbiddenTarget.any;
import static dev.mentoring.architecture.ForbiddenTarget.exactly;

import com.google.common.base.Stopwatch;
import com.google.common.base.Ticker;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import dev.mentoring.architecture.offence.core.call.AsksTheClock;
import dev.mentoring.architecture.offence.core.call.GoesParallel;
import dev.mentoring.architecture.offence.core.call.LeansOnTheMachine;
import dev.mentoring.architecture.offence.core.call.Logs;
import dev.mentoring.architecture.offence.core.call.RollsDice;
import dev.mentoring.architecture.offence.core.call.TalksToTheConsole;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.security.SecureRandom;
import java.text.Collator;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import java.util.stream.BaseStream;
import java.util.stream.Stream;

/** What the library never calls, because the same input must give the same answer on every machine at every time. */
final class ForbiddenCalls {
    private static final ImmutableList<ForbiddenTarget> CLOCKS = list(Stream.of(
            Stream.of(new ForbiddenTarget("java.time…now without a Clock", ForbiddenCalls::isTimeOfTheMachine)),
            any(System.class, "currentTimeMillis", "nanoTime"),
            any(Clock.class, "systemUTC", "systemDefaultZone", "system", "tickMillis", "tickSeconds", "tickMinutes"),
            exactly(Date.class, CONSTRUCTOR),
            any(Stopwatch.class, "createStarted", "createUnstarted"),
            any(Ticker.class, "systemTicker")));

    private static final ImmutableList<ForbiddenTarget> DEFAULTS_OF_THE_MACHINE = list(Stream.of(
            any(Locale.class, "getDefault", "setDefault"),
            any(ZoneId.class, "systemDefault"),
            any(TimeZone.class, "getDefault", "setDefault"),
            any(System.class, "getProperty", "getenv", "lineSeparator", "identityHashCode"),
            exactly(String.class, "format", String.class, Object[].class),
            any(String.class, "formatted"),
            exactly(String.class, "toLowerCase"),
            exactly(String.class, "toUpperCase"),
            exactly(MessageFormat.class, "format", String.class, Object[].class),
            exactly(MessageFormat.class, CONSTRUCTOR, String.class),
            exactly(DecimalFormat.class, CONSTRUCTOR, String.class),
            exactly(NumberFormat.class, "getInstance"),
            exactly(NumberFormat.class, "getIntegerInstance"),
            exactly(NumberFormat.class, "getPercentInstance"),
            exactly(DateTimeFormatter.class, "ofPattern", String.class),
            exactly(Collator.class, "getInstance"),
            any(ResourceBundle.class, "getBundle"),
            any(Charset.class, "defaultCharset"),
            exactly(String.class, "getBytes"),
            exactly(String.class, CONSTRUCTOR, byte[].class),
            exactly(InputStreamReader.class, CONSTRUCTOR, InputStream.class)));

    private static final ImmutableList<ForbiddenTarget> UNSEEDED_CHANCES = list(Stream.of(
            exactly(Random.class, CONSTRUCTOR),
            exactly(SplittableRandom.class, CONSTRUCTOR),
            any(SecureRandom.class, CONSTRUCTOR, "getInstanceStrong"),
            any(RandomGenerator.class, "getDefault", "of"),
            any(Math.class, "random"),
            any(ThreadLocalRandom.class, "current"),
            any(UUID.class, "randomUUID"),
            any(Hashing.class, "goodFastHash"),
            exactly(Collections.class, "shuffle", List.class)));

    private static final ImmutableList<ForbiddenTarget> CONSOLES = list(Stream.of(
            any(System.class, "out", "err", "in", "console", "exit"),
            any(Runtime.class, "exit", "halt"),
            any(Throwable.class, "printStackTrace")));

    private static final ImmutableList<ForbiddenTarget> HIDDEN_THREADS = list(Stream.of(
            any(Collection.class, "parallelStream"),
            any(BaseStream.class, "parallel"),
            any(Arrays.class, "parallelSort", "parallelPrefix", "parallelSetAll")));

    static final ImmutableList<ForbiddenTarget> TARGETS = Stream.of(
                    CLOCKS, DEFAULTS_OF_THE_MACHINE, UNSEEDED_CHANCES, CONSOLES, HIDDEN_THREADS)
            .flatMap(ImmutableList::stream)
            .collect(toImmutableList());

    static final ImmutableList<HouseRule> RULES = ImmutableList.of(
            never(
                    "ask the machine for the time",
                    "an operation that needs “now” takes an Instant or a Clock",
                    CLOCKS,
                    AsksTheClock.class),
            never(
                    "lean on the locale, zone, charset or settings of the machine",
                    "the answer is the same on every machine: pass a locale, a zone, a charset",
                    DEFAULTS_OF_THE_MACHINE,
                    LeansOnTheMachine.class),
            never(
                    "leave anything to an unseeded chance",
                    "a lottery takes a seed and can be replayed",
                    UNSEEDED_CHANCES,
                    RollsDice.class),
            never(
                    "talk to the console or end the process",
                    "a library returns what it knows; the process belongs to the embedder",
                    CONSOLES,
                    TalksToTheConsole.class),
            never(
                    "run on hidden threads",
                    "the embedder decides who works, and the order of sums must not depend on it",
                    HIDDEN_THREADS,
                    GoesParallel.class),
            HouseRule.of(ForbiddenCalls::noLogging, Logs.class));

    private ForbiddenCalls() {}

    private static HouseRule never(
            String what, String because, ImmutableList<ForbiddenTarget> targets, Class<?> offender) {
        DescribedPredicate<JavaAccess<?>> forbidden = DescribedPredicate.describe(
                what,
                access -> targets.stream().anyMatch(target -> target.matches().test(access.getTarget())));
        return HouseRule.of(
                root -> noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .should()
                        .accessTargetWhere(forbidden)
                        .as("no classes should " + what)
                        .because(because),
                offender);
    }

    private static ArchRule noLogging(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.util.logging..", "org.slf4j..", "org.apache.logging..", "org.apache.commons.logging..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(System.Logger.class)
                .as("no classes should log")
                .because("a library returns what it knows, and a log may betray what was said in confidence");
    }

    /** Instant.now(), LocalDate.now(ZoneId), InstantSource.system() and their kin: all that does not take a Clock. */
    private static boolean isTimeOfTheMachine(AccessTarget target) {
        return target.getOwner().getPackageName().startsWith("java.time")
                && (target.getName().equals("now") || target.getName().equals("system"))
                && !ForbiddenTarget.parameters(target).contains(Clock.class.getName());
    }

    private static ImmutableList<ForbiddenTarget> list(Stream<Stream<ForbiddenTarget>> parts) {
        return parts.flatMap(part -> part).collect(toImmutableList());
    }
}
