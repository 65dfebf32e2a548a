package dev.mentoring.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.google.common.base.Stopwatch;
import com.google.common.base.Ticker;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import dev.mentoring.architecture.offence.core.call.AsksTheClock;
import dev.mentoring.architecture.offence.core.call.GoesParallel;
import dev.mentoring.architecture.offence.core.call.LeansOnTheMachine;
import dev.mentoring.architecture.offence.core.call.Logs;
import dev.mentoring.architecture.offence.core.call.RollsDice;
import dev.mentoring.architecture.offence.core.call.TalksToTheConsole;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.security.SecureRandom;
import java.text.Collator;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.Formatter;
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

/** What the library never calls, because the same input must give the same answer on every machine at every time. */
final class ForbiddenCalls {
    private static final String CONSTRUCTOR = "<init>";

    private ForbiddenCalls() {}

    @FunctionalInterface
    private interface Target {
        boolean is(AccessTarget target);
    }

    static final ImmutableList<HouseRule> ALL = ImmutableList.of(
            HouseRule.of(ForbiddenCalls::noClock, AsksTheClock.class),
            HouseRule.of(ForbiddenCalls::noDefaultOfTheMachine, LeansOnTheMachine.class),
            HouseRule.of(ForbiddenCalls::noUnseededChance, RollsDice.class),
            HouseRule.of(ForbiddenCalls::noConsole, TalksToTheConsole.class),
            HouseRule.of(ForbiddenCalls::noLogging, Logs.class),
            HouseRule.of(ForbiddenCalls::noHiddenThreads, GoesParallel.class));

    private static ArchRule noClock(String root) {
        return noAccess(
                root,
                "ask the machine for the time",
                "an operation that needs “now” takes an Instant or a Clock",
                ForbiddenCalls::isTimeOfTheMachine,
                any(System.class, "currentTimeMillis", "nanoTime"),
                any(Clock.class, "systemUTC", "systemDefaultZone", "system"),
                any(Clock.class, "tickMillis", "tickSeconds", "tickMinutes"),
                exactly(Date.class, CONSTRUCTOR),
                any(Calendar.class, "getInstance"),
                any(Stopwatch.class, "createStarted", "createUnstarted"),
                any(Ticker.class, "systemTicker"));
    }

    private static ArchRule noDefaultOfTheMachine(String root) {
        return noAccess(
                root,
                "lean on the locale, zone, charset or settings of the machine",
                "the answer is the same on every machine: pass Locale.ROOT or the reader’s locale, a zone, a charset",
                any(Locale.class, "getDefault", "setDefault"),
                any(ZoneId.class, "systemDefault"),
                any(TimeZone.class, "getDefault", "setDefault"),
                any(System.class, "getProperty", "getenv", "lineSeparator", "identityHashCode"),
                exactly(String.class, "format", String.class, Object[].class),
                any(String.class, "formatted"),
                exactly(String.class, "toLowerCase"),
                exactly(String.class, "toUpperCase"),
                exactly(PrintStream.class, "printf", String.class, Object[].class),
                exactly(PrintStream.class, "format", String.class, Object[].class),
                exactly(PrintWriter.class, "printf", String.class, Object[].class),
                exactly(PrintWriter.class, "format", String.class, Object[].class),
                exactly(Formatter.class, CONSTRUCTOR),
                exactly(Formatter.class, CONSTRUCTOR, Appendable.class),
                exactly(MessageFormat.class, "format", String.class, Object[].class),
                exactly(MessageFormat.class, CONSTRUCTOR, String.class),
                exactly(DecimalFormat.class, CONSTRUCTOR),
                exactly(DecimalFormat.class, CONSTRUCTOR, String.class),
                exactly(SimpleDateFormat.class, CONSTRUCTOR, String.class),
                target -> isAny(target, NumberFormat.class)
                        && target.getName().startsWith("get")
                        && target.getName().endsWith("Instance")
                        && parameters(target).isEmpty(),
                exactly(DateTimeFormatter.class, "ofPattern", String.class),
                exactly(Collator.class, "getInstance"),
                any(ResourceBundle.class, "getBundle"),
                any(Charset.class, "defaultCharset"),
                exactly(String.class, "getBytes"),
                exactly(String.class, CONSTRUCTOR, byte[].class),
                exactly(InputStreamReader.class, CONSTRUCTOR, InputStream.class),
                exactly(OutputStreamWriter.class, CONSTRUCTOR, OutputStream.class),
                exactly(FileReader.class, CONSTRUCTOR, String.class),
                exactly(FileWriter.class, CONSTRUCTOR, String.class));
    }

    private static ArchRule noUnseededChance(String root) {
        return noAccess(
                root,
                "leave anything to an unseeded chance",
                "a lottery takes a seed and can be replayed",
                exactly(Random.class, CONSTRUCTOR),
                exactly(SplittableRandom.class, CONSTRUCTOR),
                any(SecureRandom.class, CONSTRUCTOR, "getInstance", "getInstanceStrong"),
                any(RandomGenerator.class, "getDefault", "of"),
                any(Math.class, "random"),
                any(StrictMath.class, "random"),
                any(ThreadLocalRandom.class, "current"),
                any(UUID.class, "randomUUID"),
                any(Hashing.class, "goodFastHash"),
                exactly(Collections.class, "shuffle", List.class));
    }

    private static ArchRule noConsole(String root) {
        return noAccess(
                root,
                "talk to the console or end the process",
                "a library returns what it knows; the process belongs to the embedder",
                any(System.class, "out", "err", "in", "console", "exit"),
                any(Runtime.class, "exit", "halt"),
                any(Throwable.class, "printStackTrace"),
                any(Thread.class, "dumpStack"));
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

    private static ArchRule noHiddenThreads(String root) {
        return noAccess(
                root,
                "run on hidden threads",
                "the embedder decides who works, and the order of sums must not depend on it",
                any(Collection.class, "parallelStream"),
                any(BaseStream.class, "parallel"),
                any(Arrays.class, "parallelSort", "parallelPrefix", "parallelSetAll"));
    }

    private static ArchRule noAccess(String root, String what, String because, Target... forbidden) {
        ImmutableList<Target> all = ImmutableList.copyOf(forbidden);
        DescribedPredicate<JavaAccess<?>> access = DescribedPredicate.describe(
                what, candidate -> all.stream().anyMatch(target -> target.is(candidate.getTarget())));
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .accessTargetWhere(access)
                .as("no classes should " + what)
                .because(because);
    }

    /** Instant.now(), LocalDate.now(ZoneId), InstantSource.system() and their kin: all that does not take a Clock. */
    private static boolean isTimeOfTheMachine(AccessTarget target) {
        return target.getOwner().getPackageName().startsWith("java.time")
                && (target.getName().equals("now") || target.getName().equals("system"))
                && !parameters(target).contains(Clock.class.getName());
    }

    /** Any overload, field or constructor of these names. */
    private static Target any(Class<?> owner, String... names) {
        ImmutableList<String> all = ImmutableList.copyOf(names);
        return target -> isAny(target, owner) && all.contains(target.getName());
    }

    private static Target exactly(Class<?> owner, String name, Class<?>... parameters) {
        ImmutableList<String> all =
                Arrays.stream(parameters).map(Class::getName).collect(ImmutableList.toImmutableList());
        return target -> isAny(target, owner)
                && target.getName().equals(name)
                && parameters(target).equals(all);
    }

    private static boolean isAny(AccessTarget target, Class<?> owner) {
        return target.getOwner().isAssignableTo(owner);
    }

    private static ImmutableList<String> parameters(AccessTarget target) {
        return target instanceof CodeUnitAccessTarget codeUnit
                ? codeUnit.getRawParameterTypes().stream()
                        .map(type -> type.getName())
                        .collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
    }
}
