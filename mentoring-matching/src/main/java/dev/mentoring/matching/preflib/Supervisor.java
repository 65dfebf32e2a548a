package dev.mentoring.matching.preflib;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;

/**
 * Somebody who offers projects, and how many of them at most come about.
 *
 * @param name who it is; on one line, without commas and without blanks around it
 * @param capacity how many students she supervises at most, 0 or more
 * @param projects the numbers of her projects, from 0: project {@code k} is alternative {@code k + 1} of the choices
 */
public record Supervisor(String name, int capacity, ImmutableSortedSet<Integer> projects) {
    /**
     * Checks the form.
     *
     * @param name who it is
     * @param capacity how many students she supervises at most
     * @param projects the numbers of her projects, from 0
     */
    public Supervisor {
        Metadata.checkText(name);
        checkArgument(!name.isEmpty() && name.indexOf(',') < 0, "not a name without commas: <%s>", name);
        checkArgument(capacity >= 0, "the capacity of %s is negative: %s", name, capacity);
        checkArgument(projects.isEmpty() || projects.first() >= 0, "projects count from 0: %s", projects);
    }
}
