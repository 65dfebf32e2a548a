package dev.mentoring.architecture.offence.core.call;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.text.Collator;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TimeZone;
import java.util.function.UnaryOperator;

/** Answers otherwise on another machine. */
public final class LeansOnTheMachine {
    private LeansOnTheMachine() {}

    static void locale() {
        Locale.setDefault(Locale.getDefault());
    }

    static ZoneId zone() {
        return ZoneId.systemDefault();
    }

    static void timeZone() {
        TimeZone.setDefault(TimeZone.getDefault());
    }

    static String settings() {
        return System.getProperty("user.name") + System.getenv("USER") + System.lineSeparator();
    }

    static int address(Object object) {
        return System.identityHashCode(object);
    }

    static String lowerCase() {
        return "I".toLowerCase();
    }

    static UnaryOperator<String> upperCaseByReference() {
        return String::toUpperCase;
    }

    static String format() {
        return String.format("%.1f", 0.5);
    }

    static String formatted() {
        return "%.1f".formatted(0.5);
    }

    static String message() {
        return MessageFormat.format("{0}", 0.5);
    }

    static MessageFormat messageFormat() {
        return new MessageFormat("{0}");
    }

    static DecimalFormat decimal() {
        return new DecimalFormat("0.0");
    }

    static List<NumberFormat> numbers() {
        return List.of(
                NumberFormat.getInstance(), NumberFormat.getIntegerInstance(), NumberFormat.getPercentInstance());
    }

    static DateTimeFormatter date() {
        return DateTimeFormatter.ofPattern("d MMMM");
    }

    static Collator order() {
        return Collator.getInstance();
    }

    static ResourceBundle bundle() {
        return ResourceBundle.getBundle("texts");
    }

    static Charset charset() {
        return Charset.defaultCharset();
    }

    static String bytesAndBack() {
        return new String("é".getBytes());
    }

    static Reader reader() {
        return new InputStreamReader(new ByteArrayInputStream(new byte[0]));
    }
}
