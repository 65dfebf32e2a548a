package dev.mentoring.workbench.command;

/** How a command ends. */
public final class ExitStatus {
    /** What was asked for is done. */
    public static final int DONE = 0;

    /** The workbench itself is at fault. */
    public static final int INTERNAL_FAULT = 1;

    /** The usage or the input is wrong; every problem stands on standard error. */
    public static final int BAD_INPUT = 2;

    /** The input is fine, but what was asked for does not exist; the document written says why. */
    public static final int DOES_NOT_EXIST = 3;

    private ExitStatus() {}
}
