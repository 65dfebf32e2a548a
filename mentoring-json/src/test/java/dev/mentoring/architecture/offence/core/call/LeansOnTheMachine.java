package dev.mentoring.architecture.offence.core.call;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Answers otherwise on another machine. */
public final class LeansOnTheMachine {
    private LeansOnTheMachine() {}

    static Locale locale() {
        return Locale.getDefault();
    }

    static ZoneId zone() {
        return ZoneId.systemDefault();
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

    static NumberFormat number() {
        return NumberFormat.getIntegerInstance();
    }

    static byte[] bytes() {
        return "é".getBytes();
    }

    static Reader reader() {
        return new InputStreamReader(new ByteArrayInputStream(new byte[0]));
    }

    static String setting() {
        return System.getProperty("user.name");
    }
}
