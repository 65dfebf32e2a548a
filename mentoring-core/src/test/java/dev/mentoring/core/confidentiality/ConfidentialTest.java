package dev.mentoring.core.confidentiality;

import static dev.mentoring.core.confidentiality.Examples.MENTEE;
import static dev.mentoring.core.confidentiality.Examples.MENTOR;
import static dev.mentoring.core.confidentiality.Examples.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.text.CatalogueFaults;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConfidentialTest {
    private static final Confidential<String> SHARED_NOTE =
            Confidential.of("shared", Audience.relationship(MENTOR, Set.of(MENTOR, MENTEE)));

    @Test
    void the_parties_read_what_was_written_for_them() {
        assertThat(SHARED_NOTE.read(as(Actor.participant(MENTOR)))).isEqualTo(new Reading.Shown<>("shared"));
        assertThat(SHARED_NOTE.read(as(Actor.participant(MENTEE)))).isEqualTo(new Reading.Shown<>("shared"));
    }

    @Test
    void a_private_note_is_hidden_from_the_other_party() {
        assertThat(Examples.confidential().read(as(Actor.participant(MENTEE)))).isEqualTo(withheldFromOutsiders());
    }

    @Test
    void a_manager_reads_nothing_until_the_author_shares_it_and_then_no_superior_does() {
        ParticipantId manager = ParticipantId.of("manager");
        assertThat(SHARED_NOTE.read(as(Actor.programmeManager(manager)))).isEqualTo(withheldFromCapacity());
        Confidential<String> opened = SHARED_NOTE.sharedWithCoordinators(MENTOR);
        assertThat(opened.read(as(Actor.programmeManager(manager)))).isEqualTo(new Reading.Shown<>("shared"));
        assertThat(opened.read(as(Actor.participant(MENTEE)))).isEqualTo(new Reading.Shown<>("shared"));
        assertThat(opened.read(as(Actor.lineManager(manager)))).isEqualTo(withheldFromCapacity());
        assertThat(opened.read(as(Actor.system()))).isEqualTo(withheldFromCapacity());
    }

    @Test
    void a_manager_who_is_the_author_reads_her_note_as_a_participant_only() {
        assertThat(Examples.confidential().read(as(Actor.programmeManager(MENTOR))))
                .isEqualTo(withheldFromCapacity());
        assertThat(Examples.confidential().read(as(Actor.participant(MENTOR)))).isEqualTo(new Reading.Shown<>("x"));
    }

    @Test
    void a_circle_s_newcomer_does_not_read_what_was_said_before_unless_the_author_wants_it() {
        ParticipantId newcomer = ParticipantId.of("newcomer");
        assertThat(SHARED_NOTE.read(as(Actor.participant(newcomer)))).isEqualTo(withheldFromOutsiders());
        assertThat(SHARED_NOTE.sharedWith(MENTOR, Set.of(newcomer)).read(as(Actor.participant(newcomer))))
                .isEqualTo(new Reading.Shown<>("shared"));
        assertThat(SHARED_NOTE
                        .sharedWithCoordinators(MENTOR)
                        .sharedWith(MENTOR, Set.of(newcomer))
                        .audience()
                        .visibility())
                .isEqualTo(Visibility.SHARED_WITH_COORDINATORS);
    }

    @Test
    void only_the_author_shares() {
        assertThat(problems(() -> SHARED_NOTE.sharedWithCoordinators(MENTEE)))
                .extracting(Problem::code)
                .containsExactly("only-the-author-shares");
        assertThat(problems(() -> SHARED_NOTE.sharedWith(OFFICER, Set.of(OFFICER))))
                .extracting(Problem::code)
                .containsExactly("only-the-author-shares");
    }

    @Test
    void erased_content_is_read_by_nobody_and_tells_so_only_to_its_audience() {
        Confidential<String> erased = Confidential.erased(SHARED_NOTE.audience());
        assertThat(erased.read(as(Actor.participant(MENTEE)))).isEqualTo(new Reading.Withheld<>(WithheldReason.ERASED));
        assertThat(erased.read(as(Actor.participant(OFFICER)))).isEqualTo(withheldFromOutsiders());
        assertThat(Vault.forStorage().contentOf(erased)).isEmpty();
        assertThat(Vault.forStorage().contentOf(SHARED_NOTE)).contains("shared");
        assertThat(erased).isEqualTo(Confidential.erased(SHARED_NOTE.audience()));
        assertThat(erased).isNotEqualTo(SHARED_NOTE);
    }

    @Test
    void whoever_is_told_by_way_of_exception_reads_it() {
        Confidential<String> told = SHARED_NOTE.disclosed(Examples.disclosure());
        assertThat(told.read(as(Actor.participant(OFFICER)))).isEqualTo(new Reading.Shown<>("shared"));
        assertThat(told.read(as(Actor.participant(MENTEE)))).isEqualTo(new Reading.Shown<>("shared"));
    }

    @Test
    void a_disclosure_names_everybody_concerned_and_all_who_agreed_and_is_made_by_a_reader() {
        ParticipantId stranger = ParticipantId.of("stranger");
        ExceptionalDisclosure wrong = new ExceptionalDisclosure(
                "note-7",
                Instant.EPOCH,
                stranger,
                OFFICER,
                DisclosureGround.ALL_AGREED,
                ImmutableSortedSet.of(MENTOR),
                ImmutableSortedSet.of(MENTEE));
        assertThat(problems(() -> SHARED_NOTE.disclosed(wrong)))
                .extracting(Problem::code)
                .containsExactly(
                        "discloser-not-in-the-audience", "concerned-person-left-out", "agreement-to-disclose-missing");
    }

    @Test
    void the_register_shows_a_disclosure_to_whom_it_concerns_and_to_nobody_else() {
        DisclosureRegister register = DisclosureRegister.empty().with(Examples.disclosure());
        assertThat(register.with(Examples.disclosure())).isSameAs(register);
        for (ParticipantId person : List.of(MENTOR, MENTEE, OFFICER)) {
            assertThat(register.visibleTo(person)).containsExactly(Examples.disclosure());
        }
        assertThat(register.visibleTo(ParticipantId.of("stranger"))).isEmpty();
    }

    @Test
    void the_register_is_not_backdated() {
        ExceptionalDisclosure later = Examples.disclosure();
        ExceptionalDisclosure earlier = new ExceptionalDisclosure(
                "note-6",
                later.at().minusSeconds(1),
                later.by(),
                later.to(),
                later.ground(),
                later.concerned(),
                later.agreed());
        assertThat(problems(() -> DisclosureRegister.empty().with(later).with(earlier)))
                .extracting(Problem::code)
                .containsExactly("disclosure-backdated");
    }

    @Test
    void the_author_among_the_parties_or_the_named_persons_is_not_one_of_the_others() {
        for (Set<ParticipantId> persons : List.of(Set.of(MENTEE), Set.of(MENTOR, MENTEE))) {
            assertThat(Audience.relationship(MENTOR, persons))
                    .isEqualTo(new Audience(Visibility.RELATIONSHIP, MENTOR, ImmutableSortedSet.of(MENTEE)));
            assertThat(Audience.named(MENTOR, persons))
                    .isEqualTo(new Audience(Visibility.NAMED_PERSONS, MENTOR, ImmutableSortedSet.of(MENTEE)));
        }
    }

    @Test
    void an_audience_suits_its_visibility() {
        ImmutableSortedSet<ParticipantId> nobody = ImmutableSortedSet.of();
        for (Visibility visibility : List.of(Visibility.RELATIONSHIP, Visibility.NAMED_PERSONS)) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Audience(visibility, MENTOR, nobody));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Audience(Visibility.AUTHOR_ONLY, MENTOR, ImmutableSortedSet.of(MENTEE)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Audience(Visibility.RELATIONSHIP, MENTOR, ImmutableSortedSet.of(MENTOR, MENTEE)));
    }

    @Test
    void nobody_discloses_to_themselves_or_without_concerning_anybody() {
        ExceptionalDisclosure sound = Examples.disclosure();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExceptionalDisclosure(
                        "x", sound.at(), MENTOR, MENTOR, sound.ground(), sound.concerned(), sound.agreed()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExceptionalDisclosure(
                        "x", sound.at(), MENTOR, OFFICER, sound.ground(), sound.agreed(), sound.agreed()));
    }

    @Test
    void the_sentences_are_whole_in_both_languages() {
        assertThat(CatalogueFaults.of(ConfidentialityTexts.class, "confidentiality"))
                .isEmpty();
    }

    private static Reader as(Actor actor) {
        return new Reader(actor);
    }

    private static Reading<String> withheldFromOutsiders() {
        return new Reading.Withheld<>(WithheldReason.NOT_IN_THE_AUDIENCE);
    }

    private static Reading<String> withheldFromCapacity() {
        return new Reading.Withheld<>(WithheldReason.NOT_IN_THIS_CAPACITY);
    }

    private static ImmutableList<Problem> problems(org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        return catchThrowableOfType(InvalidInputException.class, action)
                .problems()
                .all();
    }
}
