package dev.mentoring.core.warning;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.enrolment.EnrolmentEvent;
import dev.mentoring.core.feedback.FeedbackRequestEvent;
import dev.mentoring.core.goal.ActionEvent;
import dev.mentoring.core.goal.GoalEvent;
import dev.mentoring.core.identity.ActionId;
import dev.mentoring.core.identity.EnrolmentId;
import dev.mentoring.core.identity.FeedbackRequestId;
import dev.mentoring.core.identity.GoalId;
import dev.mentoring.core.identity.MeetingId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.ProposalId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.meeting.MeetingEvent;
import dev.mentoring.core.meeting.MeetingState;
import dev.mentoring.core.proposal.ProposalEvent;
import dev.mentoring.core.proposal.ProposalState;
import dev.mentoring.core.relationship.RelationshipEvent;
import dev.mentoring.core.revalidation.Change;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads signals, and keeps what early warning needs of them.
 *
 * <pre>{@code
 * SignsCollector collector = new SignsCollector();
 * log.forEach(recorded -> collector.add(new Signal.Happened(recorded)));
 * WarningReport report = EarlyWarning.standard(workingDays).report(collector.signs(), now);
 * }</pre>
 *
 * <p>The events of one aggregate are given in their order; those of different aggregates, and all other signals, may be given in
 * any order, and always give the same signs. A signal takes constant time; memory grows with the relationships, people and
 * whatever is open, and not with the length of the log. It builds up, and is for one thread at a time; {@link #signs} is
 * immutable.
 */
public final class SignsCollector {
    private record Asked(RelationshipId relationship, ParticipantId respondent) {}

    private final Map<RelationshipId, RelationshipSigns> relationships = new HashMap<>();
    private final Map<ProposalId, ProposalSigns> proposals = new HashMap<>();
    private final Map<ParticipantId, PersonSigns> persons = new HashMap<>();
    private final Map<String, RelationshipId> meetings = new HashMap<>();
    private final Map<String, RelationshipId> goals = new HashMap<>();
    private final Map<String, RelationshipId> actions = new HashMap<>();
    private final Map<String, Asked> requests = new HashMap<>();
    private final Map<String, ParticipantId> enrolments = new HashMap<>();
    private Optional<Instant> upTo = Optional.empty();

    /** Makes a collector that knows nothing yet. */
    public SignsCollector() {}

    /**
     * Takes in a signal.
     *
     * @param signal the signal
     * @return this collector
     */
    public SignsCollector add(Signal signal) {
        upTo = ResponseSigns.latest(upTo, signal.at());
        if (signal instanceof Signal.Happened happened) {
            addEvent(happened.event());
        } else if (signal instanceof Signal.PersonnelChanged changed) {
            addChange(changed.change(), changed.at());
        } else if (signal instanceof Signal.PlacesStated stated) {
            changePerson(
                    stated.mentor(),
                    person -> person.withPlaces(new PersonSigns.Places(stated.at(), stated.relationships())));
        } else {
            addResponse(signal);
        }
        return this;
    }

    /** {@return what is known by now; takes time in proportion to the relationships, proposals and people} */
    public ProgrammeSigns signs() {
        return new ProgrammeSigns(
                ImmutableSortedMap.copyOf(relationships),
                ImmutableSortedMap.copyOf(proposals),
                ImmutableMap.copyOf(persons),
                upTo);
    }

    private void addEvent(Recorded<?, ?> recorded) {
        Object event = recorded.event();
        if (event instanceof MeetingEvent meeting) {
            addMeeting(recorded, meeting);
        } else if (event instanceof RelationshipEvent relationship) {
            change(RelationshipId.of(recorded.aggregate()), signs -> signs.after(recorded, relationship));
        } else if (event instanceof GoalEvent goal) {
            addGoal(recorded, goal);
        } else if (event instanceof ActionEvent action) {
            addAction(recorded, action);
        } else if (event instanceof FeedbackRequestEvent request) {
            addRequest(recorded, request);
        } else if (event instanceof ProposalEvent proposal) {
            addProposal(recorded, proposal);
        } else if (event instanceof EnrolmentEvent enrolment) {
            addEnrolment(recorded, enrolment);
        }
    }

    private void addMeeting(Recorded<?, ?> recorded, MeetingEvent event) {
        String key = recorded.aggregate();
        if (event instanceof MeetingEvent.Drafted drafted) {
            meetings.put(key, drafted.plan().relationship());
        }
        change(meetings.get(key), signs -> {
            MeetingSigns after = signs.meetings().after(MeetingId.of(key), recorded.occasion(), event);
            return signs.touched(recorded.occasion()).withMeetings(after);
        });
        MeetingState state = (MeetingState) recorded.state();
        if (!state.isPlanned() && state != MeetingState.DRAFT) {
            meetings.remove(key);
        }
    }

    private void addGoal(Recorded<?, ?> recorded, GoalEvent event) {
        String key = recorded.aggregate();
        if (event instanceof GoalEvent.Drafted drafted) {
            goals.put(key, drafted.relationship());
        }
        Instant at = recorded.occasion().at();
        change(
                goals.get(key),
                signs ->
                        signs.touched(recorded.occasion()).withWork(signs.work().after(GoalId.of(key), at, event)));
        if (event instanceof GoalEvent.Concluded
                || event instanceof GoalEvent.Abandoned
                || event instanceof GoalEvent.Superseded) {
            goals.remove(key);
        }
    }

    private void addAction(Recorded<?, ?> recorded, ActionEvent event) {
        String key = recorded.aggregate();
        if (event instanceof ActionEvent.Assigned assigned) {
            actions.put(key, assigned.relationship());
        }
        Instant at = recorded.occasion().at();
        change(
                actions.get(key),
                signs ->
                        signs.touched(recorded.occasion()).withWork(signs.work().after(ActionId.of(key), at, event)));
        if (event instanceof ActionEvent.Completed || event instanceof ActionEvent.Dropped) {
            actions.remove(key);
        }
    }

    private void addRequest(Recorded<?, ?> recorded, FeedbackRequestEvent event) {
        FeedbackRequestId id = FeedbackRequestId.of(recorded.aggregate());
        if (event instanceof FeedbackRequestEvent.Requested requested) {
            requests.put(id.value(), new Asked(requested.relationship(), requested.respondent()));
            var request = new ResponseSigns.Request(id, requested.deadline(), false);
            changeResponses(
                    requested.relationship(), responses -> responses.withRequest(requested.respondent(), request));
            return;
        }
        Asked asked = requests.get(id.value());
        if (asked == null) {
            return; // it was settled for good
        }
        change(asked.relationship(), signs -> signs.touched(recorded.occasion()));
        if (event instanceof FeedbackRequestEvent.Submitted || event instanceof FeedbackRequestEvent.Declined) {
            settle(asked, id, true);
        } else if (event instanceof FeedbackRequestEvent.Reopened) {
            settle(asked, id, false);
        }
        if (event instanceof FeedbackRequestEvent.Declined
                || event instanceof FeedbackRequestEvent.Expired
                || event instanceof FeedbackRequestEvent.Locked) {
            requests.remove(id.value());
        }
    }

    private void settle(Asked asked, FeedbackRequestId id, boolean settled) {
        changeResponses(asked.relationship(), responses -> responses.withSettled(asked.respondent(), id, settled));
    }

    private void addProposal(Recorded<?, ?> recorded, ProposalEvent event) {
        ProposalId id = ProposalId.of(recorded.aggregate());
        ProposalSigns before =
                event instanceof ProposalEvent.Drafted drafted ? ProposalSigns.drafted(drafted) : proposals.get(id);
        boolean waits = switch ((ProposalState) recorded.state()) {
            case DRAFT, PUBLISHED, MENTEE_ACCEPTED, MENTOR_ACCEPTED -> true;
            case ACCEPTED, CONVERTED, DECLINED, EXPIRED, WITHDRAWN, SUPERSEDED, BLOCKED -> false;
        };
        if (before == null || !waits) {
            proposals.remove(id);
        } else {
            proposals.put(id, before.after(recorded.occasion().at(), event));
        }
    }

    private void addEnrolment(Recorded<?, ?> recorded, EnrolmentEvent event) {
        String key = recorded.aggregate();
        if (event instanceof EnrolmentEvent.Invited invited) {
            enrolments.put(key, invited.application().participant());
        } else if (event instanceof EnrolmentEvent.Begun begun) {
            enrolments.put(key, begun.application().participant());
        }
        ParticipantId person = enrolments.get(key);
        if (person == null) {
            return; // it is over
        }
        EnrolmentId id = EnrolmentId.of(key);
        if (event instanceof EnrolmentEvent.Paused paused) {
            var absence = new PersonSigns.Absence(paused.from(), Optional.empty());
            changePerson(person, signs -> signs.withPause(id, absence));
        } else if (event instanceof EnrolmentEvent.Resumed resumed) {
            changePerson(person, signs -> signs.back(id, resumed.on()));
        } else if (event instanceof EnrolmentEvent.Suspended suspended) {
            changePerson(person, signs -> signs.back(id, suspended.on()));
        }
    }

    private void addChange(Change change, Instant at) {
        if (change instanceof Change.Left left) {
            changePerson(left.person(), person -> person.withLeft(left.on()));
        } else if (change instanceof Change.LongLeave leave) {
            changePerson(leave.person(), person -> person.withLeave(at, leave.from(), leave.until()));
        } else if (change instanceof Change.PositionChanged moved) {
            changePerson(moved.person(), person -> person.withMoved(at));
        }
    }

    private void addResponse(Signal signal) {
        if (signal instanceof Signal.PulseGiven given) {
            var pulse = new ResponseSigns.Pulse(given.at(), given.tenths());
            changeResponses(given.relationship(), responses -> responses.withPulse(given.respondent(), pulse));
        } else if (signal instanceof Signal.HelpAsked asked) {
            changeResponses(asked.relationship(), responses -> responses.withHelpAsked(asked.at()));
        } else if (signal instanceof Signal.HelpSettled settled) {
            changeResponses(settled.relationship(), responses -> responses.withHelpSettled(settled.at()));
        } else if (signal instanceof Signal.ExpectationsCompared compared) {
            var comparison = new ResponseSigns.Expectations(compared.at(), compared.mismatches());
            changeResponses(compared.relationship(), responses -> responses.withExpectations(comparison));
        }
    }

    private void changeResponses(RelationshipId id, UnaryOperator<ResponseSigns> change) {
        change(id, signs -> ((ImmutableRelationshipSigns) signs).withResponses(change.apply(signs.responses())));
    }

    private void change(@Nullable RelationshipId id, UnaryOperator<RelationshipSigns> change) {
        if (id != null) {
            RelationshipSigns before = relationships.get(id);
            relationships.put(id, change.apply(before == null ? RelationshipSigns.of(id) : before));
        }
    }

    private void changePerson(ParticipantId id, UnaryOperator<PersonSigns> change) {
        persons.put(requireNonNull(id), change.apply(persons.getOrDefault(id, PersonSigns.NONE)));
    }
}
