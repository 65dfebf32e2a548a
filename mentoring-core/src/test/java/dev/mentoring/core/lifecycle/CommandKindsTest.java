package dev.mentoring.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.enrolment.EnrolmentCommand;
import dev.mentoring.core.feedback.FeedbackRequestCommand;
import dev.mentoring.core.goal.ActionCommand;
import dev.mentoring.core.goal.GoalCommand;
import dev.mentoring.core.meeting.MeetingCommand;
import dev.mentoring.core.meeting.MeetingCommandKind;
import dev.mentoring.core.programme.CohortCommand;
import dev.mentoring.core.programme.ProgrammeCommand;
import dev.mentoring.core.programme.ProgrammeState;
import dev.mentoring.core.proposal.ProposalCommand;
import dev.mentoring.core.relationship.RelationshipCommand;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandKindsTest {
    @ParameterizedTest
    @ValueSource(
            classes = {
                ProgrammeCommand.class,
                CohortCommand.class,
                EnrolmentCommand.class,
                ProposalCommand.class,
                RelationshipCommand.class,
                MeetingCommand.class,
                GoalCommand.class,
                ActionCommand.class,
                FeedbackRequestCommand.class
            })
    void every_command_has_a_kind_of_its_name_and_every_kind_a_command(Class<?> commands) throws Exception {
        assertThat(commands.getMethod("kind").getReturnType().getEnumConstants())
                .extracting(Object::toString)
                .containsExactlyInAnyOrderElementsOf(Stream.of(commands.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .map(CaseFormat.UPPER_CAMEL.converterTo(CaseFormat.UPPER_UNDERSCORE)::convert)
                        .toList());
    }

    @Test
    void a_kind_is_found_by_the_name_of_the_command() {
        Command<ProgrammeState> nameless = () -> ProgrammeState.DRAFT;
        assertThat(new MeetingCommand.ReportNoShow(ImmutableSortedSet.of()).kind())
                .isEqualTo(MeetingCommandKind.REPORT_NO_SHOW);
        assertThatIllegalArgumentException().isThrownBy(() -> Command.kindOf(nameless, ProgrammeState.class));
    }
}
