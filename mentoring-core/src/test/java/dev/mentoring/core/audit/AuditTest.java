package dev.mentoring.core.audit;

import static dev.mentoring.core.audit.Trails.NAME;
import static dev.mentoring.core.audit.Trails.PSEUDONYMISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.io.BaseEncoding;
import dev.mentoring.core.confidentiality.Audience;
import dev.mentoring.core.confidentiality.Confidential;
import dev.mentoring.core.erasure.Circle;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.text.CatalogueFaults;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuditTest {
    private static final ParticipantId ANN = ParticipantId.of("ann");
    private static final ParticipantId BEN = ParticipantId.of("ben");
    private static final Occasion OCCASION =
            new Occasion(Instant.parse("2026-03-01T09:00:00Z"), Actor.participant(ANN));

    /**
     * The hashes were computed from the descriptions in {@link AuditEntry} and {@link LogDigest} alone, with Python 3 ({@code hashlib}, {@code hmac}, {@code
     * struct.pack('>Q', …)}), by a program that shares nothing with this one.
     */
    @Test
    void an_outsider_who_follows_the_description_comes_to_the_same_hashes() {
        ImmutableList<Recorded<Circle.State, Circle.Event>> log = ImmutableList.of(
                recorded(
                        1,
                        Circle.State.OPEN,
                        new Circle.Event.Founded(ImmutableSortedSet.of(ANN, BEN), RelationshipId.of("r1"))),
                recorded(
                        2,
                        Circle.State.OPEN,
                        new Circle.Event.Met(ImmutableMap.of(ANN, 60, BEN, 45), Optional.of(BEN))),
                recorded(
                        3,
                        Circle.State.OPEN,
                        new Circle.Event.NoteWritten(Confidential.of("said", Audience.relationship(ANN, Set.of(BEN))))),
                recorded(
                        4,
                        Circle.State.CLOSED,
                        new Circle.Event.Closed(
                                "goals-reached", ImmutableList.of(new Circle.Signature(ANN, Instant.EPOCH)))));
        AuditEntry entry = AuditEntry.following(
                AuditAnchor.beginningOf(NAME),
                OCCASION,
                Role.MENTOR,
                LogDigest.beginningOf("circle-1"),
                log,
                PSEUDONYMISER);
        assertThat(entry.actor()).isEqualTo(ParticipantId.of("erased-07db5b4bba5fef53c763f1a9"));
        assertThat(entry.previous()).isEqualTo("ddff37f1244f2eb324c35218b1a80bd41f753419dfe557bf46b1443aded6d9f3");
        assertThat(entry.hashAfter()).isEqualTo("3c48d57e46ed89f90d07683605bcae46230a3e938d68da7dbf69ffa1b81df0cf");
        assertThat(entry.hash()).isEqualTo("1f17bd2730361c8c18cbaed52677e835a8f483f55f1f6092aa192146339ad077");
    }

    @Test
    void values_without_people_are_encoded_as_described() {
        CanonicalEncoding encoding = new CanonicalEncoding(person -> person);
        assertThat(hex(encoding.of(true))).isEqualTo("42" + "0000000000000001" + "01");
        assertThat(hex(encoding.of(1.5))).isEqualTo("44" + "0000000000000008" + "3ff8000000000000");
        assertThat(hex(encoding.of(-7L))).isEqualTo("4e" + "0000000000000002" + "2d37");
        assertThat(hex(encoding.of("é"))).isEqualTo("53" + "0000000000000002" + "c3a9");
        assertThat(hex(encoding.of(Optional.empty()))).isEqualTo("4f" + "0000000000000000");
        assertThat(encoding.of(OptionalInt.of(3))).isEqualTo(encoding.of(Optional.of(3)));
        assertThat(encoding.of(OptionalLong.of(3))).isEqualTo(encoding.of(Optional.of(3)));
        assertThat(encoding.of(OptionalDouble.of(1.5))).isEqualTo(encoding.of(Optional.of(1.5)));
        for (Object absent : List.of(OptionalInt.empty(), OptionalLong.empty(), OptionalDouble.empty())) {
            assertThat(encoding.of(absent)).isEqualTo(encoding.of(Optional.empty()));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> encoding.of(new StringBuilder()));
    }

    @Test
    void software_keeps_its_name() {
        Occasion bySoftware = new Occasion(Instant.EPOCH, Actor.system());
        AuditEntry entry = entry(bySoftware);
        assertThat(entry.actor()).isEqualTo(ParticipantId.of("system"));
    }

    @Test
    void events_that_do_not_follow_the_log_are_no_entry() {
        LogDigest beginning = LogDigest.beginningOf("circle-1");
        Recorded<Circle.State, Circle.Event> second =
                recorded(2, Circle.State.OPEN, new Circle.Event.Met(ImmutableMap.of(), Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> beginning.with(second, PSEUDONYMISER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogDigest.beginningOf("another").with(second, PSEUDONYMISER));
    }

    @Test
    void entries_cut_off_at_the_end_are_missed_by_an_anchor_alone() {
        AuditEntry first = entry(OCCASION);
        AuditEntry second = AuditEntry.following(
                first.anchor(), OCCASION, Role.MENTEE, first.log(), ImmutableList.of(), PSEUDONYMISER);
        List<AuditEntry> cut = List.of(first);
        assertThat(AuditVerifier.of(NAME, Set.of()).verify(cut.iterator()))
                .isEqualTo(new AuditVerdict.Intact(first.anchor()));
        assertThat(AuditVerifier.of(NAME, Set.of(second.anchor())).verify(cut.iterator()))
                .isEqualTo(new AuditVerdict.Broken(2, AuditFault.END_MISSING));
    }

    @Test
    void the_trail_of_another_programme_is_not_taken_for_this_one() {
        List<AuditEntry> trail = List.of(entry(OCCASION));
        assertThat(AuditVerifier.of("another", Set.of()).verify(trail.iterator()))
                .isEqualTo(new AuditVerdict.Broken(1, AuditFault.LINK_BROKEN));
        assertThat(AuditVerifier.of("another", Set.of(AuditAnchor.beginningOf(NAME)))
                        .verify(trail.iterator()))
                .isEqualTo(new AuditVerdict.Broken(1, AuditFault.ANCHOR_DIFFERS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AuditVerifier.of(NAME, Set.of(new AuditAnchor(1, "a"), new AuditAnchor(1, "b"))));
    }

    @Test
    void an_entry_that_is_dated_back_or_skips_part_of_a_log_is_found_though_its_hashes_are_right() {
        AuditEntry first = entry(OCCASION);
        Occasion before = new Occasion(OCCASION.at().minusSeconds(1), OCCASION.by());
        AuditEntry backdated = AuditEntry.following(
                first.anchor(), before, Role.MENTOR, first.log(), ImmutableList.of(), PSEUDONYMISER);
        assertThat(AuditVerifier.of(NAME, Set.of())
                        .verify(List.of(first, backdated).iterator()))
                .isEqualTo(new AuditVerdict.Broken(2, AuditFault.TIME_RUNS_BACKWARDS));
        AuditEntry skipping = AuditEntry.following(
                first.anchor(),
                OCCASION,
                Role.MENTOR,
                new LogDigest("circle-1", 5, "0".repeat(64)),
                ImmutableList.of(),
                PSEUDONYMISER);
        assertThat(AuditVerifier.of(NAME, Set.of())
                        .verify(List.of(first, skipping).iterator()))
                .isEqualTo(new AuditVerdict.Broken(2, AuditFault.LOG_INTERRUPTED));
    }

    @Test
    void an_entry_after_which_a_log_is_shorter_or_is_another_one_is_found_though_its_hashes_are_right() {
        Circle.Event met = new Circle.Event.Met(ImmutableMap.of(), Optional.empty());
        AuditEntry first = AuditEntry.following(
                AuditAnchor.beginningOf(NAME),
                OCCASION,
                Role.MENTOR,
                LogDigest.beginningOf("circle-1"),
                ImmutableList.of(recorded(1, Circle.State.OPEN, met)),
                PSEUDONYMISER);
        for (LogDigest after :
                List.of(LogDigest.beginningOf("circle-1"), new LogDigest("circle-1", 1, "0".repeat(64)))) {
            AuditEntry forged = Trails.hashedAnew(new AuditEntry(
                    2,
                    first.at(),
                    first.capacity(),
                    first.actor(),
                    first.command(),
                    first.aggregate(),
                    first.versionAfter(),
                    first.hashAfter(),
                    after.version(),
                    after.hash(),
                    first.hash(),
                    ""));
            assertThat(AuditVerifier.of(NAME, Set.of())
                            .verify(List.of(first, forged).iterator()))
                    .isEqualTo(new AuditVerdict.Broken(2, AuditFault.LOG_INTERRUPTED));
        }
    }

    @Test
    void entries_count_from_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AuditAnchor(-1, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new AuditVerdict.Broken(0, AuditFault.END_MISSING));
    }

    @Test
    void the_sentences_are_whole_in_both_languages() {
        assertThat(CatalogueFaults.of(AuditTexts.class, "audit")).isEmpty();
    }

    private static AuditEntry entry(Occasion occasion) {
        return AuditEntry.following(
                AuditAnchor.beginningOf(NAME),
                occasion,
                Role.MENTOR,
                LogDigest.beginningOf("circle-1"),
                ImmutableList.of(),
                PSEUDONYMISER);
    }

    private static Recorded<Circle.State, Circle.Event> recorded(
            long sequence, Circle.State state, Circle.Event event) {
        return new Recorded<>("circle-1", sequence, OCCASION, state, event);
    }

    private static String hex(byte[] bytes) {
        return BaseEncoding.base16().lowerCase().encode(bytes);
    }
}
