package dev.mentoring.feedback.score;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * From where on a score is a strength, and how large a gap must be to be spoken of. Both are declared, so that a reader can be
 * told.
 *
 * @param strengthFrom the lowest score that is a strength
 * @param deadBand the largest gap that counts as none, 0 or more, in units of the scale
 */
public record JohariRule(double strengthFrom, double deadBand) {
    /**
     * Checks the numbers.
     *
     * @param strengthFrom the lowest score that is a strength
     * @param deadBand the largest gap that counts as none, 0 or more
     */
    public JohariRule {
        checkArgument(Double.isFinite(strengthFrom), "no score: %s", strengthFrom);
        checkArgument(deadBand >= 0 && Double.isFinite(deadBand), "a dead band is 0 or more, but was %s", deadBand);
    }

    /**
     * {@return the cell of two scores} Where they lie on different sides, but no further apart than the dead band, the others’ side
     * counts for both.
     *
     * @param self what the person says
     * @param others what others say
     */
    public JohariCell cell(double self, double others) {
        boolean othersSee = others >= strengthFrom;
        boolean selfSees = Math.abs(self - others) <= deadBand ? othersSee : self >= strengthFrom;
        if (othersSee) {
            return selfSees ? JohariCell.AGREED_STRENGTH : JohariCell.HIDDEN_STRENGTH;
        }
        return selfSees ? JohariCell.BLIND_SPOT : JohariCell.AGREED_NEED;
    }
}
