package dev.mentoring.matching.criterion;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.candidate.Candidates;

/** A criterion as an embedder would add it: pairs fit when their ids are equally long. */
public final class EmbeddersOwn implements Criterion {
    /** Makes the criterion. */
    public EmbeddersOwn() {}

    @Override
    public String name() {
        return "embedders-own";
    }

    @Override
    public BilingualText label() {
        return new BilingualText("Names of a length", "Noms de même longueur");
    }

    @Override
    public CompiledCriterion compile(Candidates candidates) {
        int[] mentees = candidates.mentees().stream()
                .mapToInt(person -> person.id().value().length())
                .toArray();
        int[] mentors = candidates.mentors().stream()
                .mapToInt(person -> person.id().value().length())
                .toArray();
        return (mentee, mentor) -> mentees[mentee] == mentors[mentor] ? CompiledCriterion.FULL : 0;
    }
}
