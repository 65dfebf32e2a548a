package dev.mentoring.architecture.offence.core.call;

import java.io.Console;
import java.io.IOException;

/** Takes the process for its own. */
public final class TalksToTheConsole {
    private TalksToTheConsole() {}

    static void out() {
        System.out.println();
    }

    static void err() {
        System.err.println();
    }

    static int in() throws IOException {
        return System.in.read();
    }

    static Console console() {
        return System.console();
    }

    static void stackTrace(Exception exception) {
        exception.printStackTrace();
    }

    static void exit() {
        System.exit(1);
    }

    static void exitOfTheRuntime() {
        Runtime.getRuntime().exit(1);
    }

    static void halt() {
        Runtime.getRuntime().halt(1);
    }
}
