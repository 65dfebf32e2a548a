package dev.mentoring.core.revalidation;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The rules that hold for a pair at its proposal, and go on holding.
 *
 * @param reportingSteps how many steps up or down a reporting line count; 0 to 20
 * @param dotted whether dotted lines count
 */
public record HardRules(int reportingSteps, boolean dotted) {
    /**
     * Checks the range.
     *
     * @param reportingSteps how many steps up or down a reporting line count
     * @param dotted whether dotted lines count
     */
    public HardRules {
        checkArgument(reportingSteps >= 0 && reportingSteps <= 20, "%s steps", reportingSteps);
    }

    /** {@return nobody is together with an immediate superior, dotted lines included} */
    public static HardRules standard() {
        return new HardRules(1, true);
    }
}
