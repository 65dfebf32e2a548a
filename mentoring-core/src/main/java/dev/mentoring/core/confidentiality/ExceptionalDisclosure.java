package dev.mentoring.core.confidentiality;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.internal.Identifiers;
import java.time.Instant;

/**
 * An exception to confidentiality, as it is recorded: what was told by whom to whom, when and why. The people concerned see it
 * in the {@link DisclosureRegister}.
 *
 * @param what the reference under which the content is stored; 1 to 200 characters, never the content itself
 * @param at when
 * @param by who told it; one of the audience
 * @param to who was told
 * @param ground why
 * @param concerned whose confidence it was: at least everybody in the audience
 * @param agreed who agreed beforehand; with {@link DisclosureGround#ALL_AGREED} all who are concerned
 */
public record ExceptionalDisclosure(
        String what,
        Instant at,
        ParticipantId by,
        ParticipantId to,
        DisclosureGround ground,
        ImmutableSortedSet<ParticipantId> concerned,
        ImmutableSortedSet<ParticipantId> agreed) {
    /**
     * Checks the reference, and that somebody is concerned.
     *
     * @param what the reference under which the content is stored
     * @param at when
     * @param by who told it
     * @param to who was told; not the one who told
     * @param ground why
     * @param concerned whose confidence it was; at least one person
     * @param agreed who agreed beforehand
     */
    public ExceptionalDisclosure {
        Identifiers.check("reference", what);
        requireNonNull(at);
        requireNonNull(by);
        requireNonNull(to);
        requireNonNull(ground);
        checkArgument(!concerned.isEmpty(), "a disclosure concerns somebody");
        requireNonNull(agreed);
        checkArgument(!by.equals(to), "nobody discloses to themselves");
    }

    /**
     * {@return whether a person sees this disclosure: whoever is concerned, told it or was told}
     *
     * @param person the person
     */
    public boolean isVisibleTo(ParticipantId person) {
        return concerned.contains(person) || by.equals(person) || to.equals(person);
    }
}
