package dev.mentoring.core.enrolment;

import dev.mentoring.core.lifecycle.ActorKind;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.programme.Eligibility;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What the guards of an enrolment look at. */
record EnrolmentAttempt(Enrolment enrolment, EnrolmentCommand command, Occasion occasion, EnrolmentFacts facts) {
    LocalDate today() {
        return occasion.at().atZone(facts.terms().zone()).toLocalDate();
    }

    boolean by(ActorKind kind) {
        return occasion.by().kind() == kind;
    }

    boolean byParticipant() {
        return occasion.by().is(enrolment.participant());
    }

    Eligibility eligibility() {
        return Eligibility.of(facts.terms(), facts.applicant());
    }

    boolean answersComplete() {
        return command instanceof EnrolmentCommand.Submit submit
                && !facts.questionnaire().check(submit.answers()).hasErrors();
    }

    boolean pauseAhead() {
        return command instanceof EnrolmentCommand.Pause pause && pause.until().isAfter(today());
    }

    boolean pauseWithinPolicy() {
        return command instanceof EnrolmentCommand.Pause pause
                && enrolment.pausedDays() + ChronoUnit.DAYS.between(today(), pause.until())
                        <= facts.terms().enrolment().maximumPauseDays();
    }

    boolean knowsRelationship() {
        return command instanceof EnrolmentCommand.EndRelationship ended
                && enrolment.relationships().contains(ended.relationship());
    }

    boolean addsRelationship() {
        return command instanceof EnrolmentCommand.Match match
                && !enrolment.relationships().contains(match.relationship());
    }

    boolean was(EnrolmentState state) {
        return enrolment.returnsTo().filter(state::equals).isPresent();
    }

    boolean deadlinePassed() {
        return facts.deadline()
                .filter(deadline -> !occasion.at().isBefore(deadline))
                .isPresent();
    }
}
