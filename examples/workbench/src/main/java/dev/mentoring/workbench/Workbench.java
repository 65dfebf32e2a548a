package dev.mentoring.workbench;

import dev.mentoring.workbench.command.Commands;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The main class of the {@code mentoring} command. */
public final class Workbench {
    private Workbench() {}

    /**
     * Runs one command and ends the JVM with its exit status.
     *
     * @param arguments the command and its arguments
     */
    public static void main(String[] arguments) {
        System.exit(Commands.run(writer(FileDescriptor.out, false), writer(FileDescriptor.err, true), arguments));
    }

    /** UTF-8 whatever the machine’s default is, so that the same input gives the same bytes. */
    private static PrintWriter writer(FileDescriptor descriptor, boolean lineByLine) {
        return new PrintWriter(
                new OutputStreamWriter(
                        new BufferedOutputStream(new FileOutputStream(descriptor)), StandardCharsets.UTF_8),
                lineByLine);
    }
}
