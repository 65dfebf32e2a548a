package dev.mentoring.feedback.disclosure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import java.util.HashSet;
import java.util.Set;

/**
 * All that a report wishes to show to one reader. What is shown together is reviewed together.
 *
 * @param reader who will read it
 * @param round the round; not blank
 * @param cells what it wishes to show; no label twice
 */
public record ReleasePlan(ParticipantId reader, String round, ImmutableList<Cell<?>> cells) {
    /**
     * Checks that no cell comes twice.
     *
     * @param reader who will read it
     * @param round the round; not blank
     * @param cells what it wishes to show
     * @throws InvalidInputException with every label that comes twice
     */
    public ReleasePlan {
        requireNonNull(reader);
        checkArgument(!round.isBlank(), "the round is blank");
        Problems.Builder problems = Problems.builder();
        Set<String> labels = new HashSet<>();
        for (Cell<?> cell : cells) {
            if (!labels.add(cell.label())) {
                problems.error(
                        DisclosureTexts.CATALOGUE,
                        "cell-twice",
                        Place.field("release-plan", "", "cells"),
                        cell.label());
            }
        }
        problems.build().throwIfErrors();
    }

    /**
     * {@return a plan}
     *
     * @param reader who will read it
     * @param round the round; not blank
     * @param cells what it wishes to show
     */
    public static ReleasePlan of(ParticipantId reader, String round, Cell<?>... cells) {
        return new ReleasePlan(reader, round, ImmutableList.copyOf(cells));
    }
}
