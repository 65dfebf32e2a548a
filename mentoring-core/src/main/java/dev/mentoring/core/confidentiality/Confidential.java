package dev.mentoring.core.confidentiality;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problems;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something said or written in confidence, and for whom: {@code Confidential.of("…", Audience.authorOnly(author))}.
 *
 * <p>The content comes out in two ways only: {@link #read} for a person, whose right is checked, and a {@link Vault}, with
 * which the embedding software stores it. It is not printed, not part of any hash, not serialisable by Java, and shown to no
 * mapper of properties. Two values are equal when they were made by the same call of {@link #of}, for the same audience:
 * content is not compared, for whoever may compare may guess. Values without content are equal when their audiences are.
 *
 * <p>Against code of the same process that breaks encapsulation by reflection a class protects only where the module system
 * does; run on the module path.
 *
 * <p>Immutable; thread-safe when the content is.
 *
 * @param <T> the content
 */
public final class Confidential<T> {
    private final Audience audience;
    private final @Nullable Content<T> content;

    private Confidential(Audience audience, @Nullable Content<T> content) {
        this.audience = requireNonNull(audience);
        this.content = content;
    }

    /**
     * {@return something said in confidence}
     *
     * @param content what was said; immutable
     * @param audience who may read it
     * @param <T> the content
     */
    public static <T> Confidential<T> of(T content, Audience audience) {
        return new Confidential<>(audience, new Content<>(content));
    }

    /**
     * {@return what remains when the content is erased, or not handed over}
     *
     * @param audience who could have read it
     * @param <T> the content that there was
     */
    public static <T> Confidential<T> erased(Audience audience) {
        return new Confidential<>(audience, null);
    }

    /** {@return who may read it} */
    public Audience audience() {
        return audience;
    }

    /** {@return whether the content is gone} */
    public boolean isErased() {
        return content == null;
    }

    /**
     * {@return the content, for those for whom it was written}
     *
     * @param reader who reads
     */
    public Reading<T> read(Reader reader) {
        Optional<WithheldReason> reason = reasonToWithholdFrom(reader);
        if (reason.isPresent()) {
            return new Reading.Withheld<>(reason.get());
        }
        return content == null ? new Reading.Withheld<>(WithheldReason.ERASED) : new Reading.Shown<>(content.value);
    }

    private Optional<WithheldReason> reasonToWithholdFrom(Reader reader) {
        return switch (reader.actor().kind()) {
            case PARTICIPANT ->
                audience.includes(reader.actor().id())
                        ? Optional.empty()
                        : Optional.of(WithheldReason.NOT_IN_THE_AUDIENCE);
            case PROGRAMME_MANAGER ->
                audience.visibility() == Visibility.SHARED_WITH_COORDINATORS
                        ? Optional.empty()
                        : Optional.of(WithheldReason.NOT_IN_THIS_CAPACITY);
            case LINE_MANAGER, SYSTEM -> Optional.of(WithheldReason.NOT_IN_THIS_CAPACITY);
        };
    }

    /**
     * {@return the same, which coordinators may now read too}
     *
     * @param by who wants it so
     * @throws InvalidInputException when that is not the author
     */
    public Confidential<T> sharedWithCoordinators(ParticipantId by) {
        expectAuthor(by);
        return new Confidential<>(audience.andCoordinators(), content);
    }

    /**
     * {@return the same, which more people may now read}
     *
     * @param by who wants it so
     * @param persons who may read it too; at least one other than the author
     * @throws InvalidInputException when that is not the author
     */
    public Confidential<T> sharedWith(ParticipantId by, Collection<ParticipantId> persons) {
        expectAuthor(by);
        return new Confidential<>(audience.and(persons), content);
    }

    private void expectAuthor(ParticipantId by) {
        if (!by.equals(audience.author())) {
            Problems.Builder problems = Problems.builder();
            problems.error(ConfidentialityTexts.CATALOGUE, "only-the-author-shares", place("audience"), by);
            problems.build().throwIfErrors();
        }
    }

    /**
     * {@return the same, which whoever was told by way of exception may now read too; record the exception in the {@link
     * DisclosureRegister}}
     *
     * @param disclosure the exception
     * @throws InvalidInputException when whoever told it could not read it, when somebody of the audience is not among those
     *     concerned, or when all are said to have agreed and somebody has not
     */
    public Confidential<T> disclosed(ExceptionalDisclosure disclosure) {
        Set<ParticipantId> people = Sets.union(audience.others(), Set.of(audience.author()));
        Problems.Builder problems = Problems.builder();
        if (!audience.includes(disclosure.by())) {
            problems.error(
                    ConfidentialityTexts.CATALOGUE, "discloser-not-in-the-audience", place("by"), disclosure.by());
        }
        for (ParticipantId missing : Sets.difference(people, disclosure.concerned())) {
            problems.error(ConfidentialityTexts.CATALOGUE, "concerned-person-left-out", place("concerned"), missing);
        }
        if (disclosure.ground() == DisclosureGround.ALL_AGREED) {
            for (ParticipantId missing : Sets.difference(people, disclosure.agreed())) {
                problems.error(
                        ConfidentialityTexts.CATALOGUE, "agreement-to-disclose-missing", place("agreed"), missing);
            }
        }
        problems.build().throwIfErrors();
        return new Confidential<>(audience.and(Set.of(disclosure.to())), content);
    }

    private static Place place(String field) {
        return Place.field("confidential", "", field);
    }

    @Nullable T contentForTheVault() {
        return content == null ? null : content.value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Confidential<?> that && audience.equals(that.audience) && content == that.content;
    }

    @Override
    public int hashCode() {
        return audience.hashCode();
    }

    /** {@return how far it goes and whether it was erased; neither content nor people} */
    @Override
    public String toString() {
        return "Confidential[" + audience.visibility().code() + (isErased() ? ", erased" : "") + "]";
    }

    /** Compared by identity, and never printed. */
    private static final class Content<T> {
        private final T value;

        private Content(T value) {
            this.value = requireNonNull(value);
        }
    }
}
