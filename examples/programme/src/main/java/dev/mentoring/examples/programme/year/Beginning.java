package dev.mentoring.examples.programme.year;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What the audit trail calls the command by which something comes into being. */
enum Beginning implements Labelled {
    BEGIN;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return new BilingualText("begin", "commencer");
    }
}
