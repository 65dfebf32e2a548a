package dev.mentoring.workbench.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

/** One run of a command line, with what it wrote. */
record Run(int status, String out, String err) {
    static Run of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Commands.run(
                new PrintWriter(out),
                new PrintWriter(err),
                Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        return new Run(status, out.toString(), err.toString());
    }
}
