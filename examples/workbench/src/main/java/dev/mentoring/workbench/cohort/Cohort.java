package dev.mentoring.workbench.cohort;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.core.problem.Problems;

/**
 * What an import gives. Names are kept apart from the pool: matching never sees them, only reports do.
 *
 * @param pool the people and what stands between them
 * @param names the names by id, for people whose files give one
 * @param warnings what was odd about the files, in their order
 */
public record Cohort(ParticipantPool pool, ImmutableMap<ParticipantId, String> names, Problems warnings) {
    /**
     * {@return the name of a person, or the id of somebody without a name}
     *
     * @param id the person’s id
     */
    public String nameOf(ParticipantId id) {
        return names.getOrDefault(id, id.value());
    }
}
