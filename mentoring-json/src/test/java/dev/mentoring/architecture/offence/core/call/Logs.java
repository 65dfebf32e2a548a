package dev.mentoring.architecture.offence.core.call;

import java.util.logging.Logger;

/** Writes a log. */
public final class Logs {
    private Logs() {}

    static void javaLogging() {
        Logger.getGlobal().info("said");
    }

    static void systemLogger() {
        System.getLogger("said").log(System.Logger.Level.INFO, "said");
    }
}
