package dev.mentoring.architecture.offence.core.call;

/** Takes the process for its own. */
public final class TalksToTheConsole {
    private TalksToTheConsole() {}

    static void out() {
        System.out.println();
    }

    static void err() {
        System.err.println();
    }

    static void stackTrace(Exception exception) {
        exception.printStackTrace();
    }

    static void exit() {
        System.exit(1);
    }
}
