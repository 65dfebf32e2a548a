package dev.mentoring.matching.algorithm.schoolchoice;

/** To whom a mentor's next place belongs, so that whoever wants it must trade with its owner. */
interface PlaceClaims {
    /**
     * {@return the mentee to whom the next place of a mentor belongs, or -1 when no place is left}; once it is -1 it
     * remains so
     */
    int claimant(int mentor);

    /** Takes the place of a mentor that belongs to a claimant; told of the whole cycle before its members are gone. */
    void take(int mentor, int claimant);
}
