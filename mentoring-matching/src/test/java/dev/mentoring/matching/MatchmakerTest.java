package dev.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.participant.Capacity;
import dev.mentoring.core.participant.Exclusion;
import dev.mentoring.core.participant.ExclusionReason;
import dev.mentoring.core.participant.Need;
import dev.mentoring.core.participant.Offer;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.core.participant.Priority;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.matching.plan.MatchPlan;
import dev.mentoring.matching.plan.PlannedPair;
import dev.mentoring.matching.plan.ScorePart;
import dev.mentoring.matching.plan.UnmatchedCause;
import dev.mentoring.matching.run.Pin;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MatchmakerTest {
    private static final LocalDate DATE = LocalDate.of(2027, 1, 11);

    private static Participant mentee(String id, String need) {
        return Participant.mentee(id).addNeeds(Need.of(need, 2, Priority.HIGH)).build();
    }

    private static Participant mentor(String id, String offer, int places) {
        return Participant.mentor(id)
                .addOffers(Offer.of(offer, 3, Priority.HIGH))
                .mentorCapacity(Capacity.of(places))
                .build();
    }

    private static final ParticipantPool POOL = ParticipantPool.builder()
            .addParticipants(
                    mentee("ada", "negotiation"),
                    mentee("bo", "budgeting"),
                    mentee("cleo", "negotiation"),
                    mentor("max", "negotiation", 1),
                    mentor("nina", "budgeting", 1))
            .addExclusions(new Exclusion(
                    ParticipantId.of("cleo"),
                    ParticipantId.of("nina"),
                    ExclusionReason.DECLARED_CONFLICT,
                    "hr",
                    Optional.empty()))
            .build();

    @Test
    void mentees_get_the_mentors_who_cover_their_needs() {
        MatchPlan plan = Matchmaker.standard().match(MatchRequest.of(POOL, DATE));

        assertThat(plan.pairs())
                .extracting(pair -> pair.mentee() + "-" + pair.mentor())
                .containsExactly("ada-max", "bo-nina");
        assertThat(plan.summary().matchedMentees()).isEqualTo(2);
    }

    @Test
    void parts_add_up_exactly_to_the_score() {
        for (PlannedPair pair :
                Matchmaker.standard().match(MatchRequest.of(POOL, DATE)).pairs()) {
            assertThat(pair.parts().stream().mapToInt(ScorePart::points).sum()).isEqualTo(pair.score());
        }
    }

    @Test
    void whoever_is_left_is_told_the_shortage_and_the_rules() {
        MatchPlan plan = Matchmaker.standard().match(MatchRequest.of(POOL, DATE));

        assertThat(plan.unmatchedMentees()).singleElement().satisfies(left -> {
            assertThat(left.id()).isEqualTo(ParticipantId.of("cleo"));
            assertThat(left.cause()).isEqualTo(UnmatchedCause.SHORTAGE);
            assertThat(left.role()).isEqualTo(Role.MENTEE);
            assertThat(left.removals()).singleElement().satisfies(removal -> {
                assertThat(removal.reasonCode()).isEqualTo("exclusion");
                assertThat(removal.partners()).isEqualTo(1);
            });
            assertThat(left.shortage()).isPresent();
            assertThat(left.remedies()).isNotEmpty();
        });
        assertThat(plan.shortages())
                .singleElement()
                .satisfies(shortage -> assertThat(shortage.missing()).isEqualTo(1));
    }

    @Test
    void a_pin_that_breaks_a_hard_rule_is_refused_and_the_rule_is_named() {
        MatchRequest.Builder request = MatchRequest.builder();
        request.pool(POOL).date(DATE).addPins(Pin.mustMatch("cleo", "nina"));

        assertThatThrownBy(() -> Matchmaker.standard().match(request.build()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("An exclusion stands between them.");
    }

    @Test
    void a_pinned_pair_is_in_the_plan_and_takes_its_places() {
        MatchRequest.Builder request = MatchRequest.builder();
        request.pool(POOL).date(DATE).addPins(Pin.mustMatch("bo", "max"), Pin.mustNotMatch("ada", "nina"));

        MatchPlan plan = Matchmaker.standard().match(request.build());

        assertThat(plan.pairs()).extracting(PlannedPair::pinned).containsExactly(true);
        assertThat(plan.unmatchedMentees()).hasSize(2);
    }
}
