package dev.mentoring.examples.programme.timeline;

import com.google.common.base.Ascii;
import dev.mentoring.core.enrolment.EnrolmentEvent;
import dev.mentoring.core.erasure.Pseudonymiser;
import dev.mentoring.core.feedback.FeedbackRequestEvent;
import dev.mentoring.core.goal.GoalEvent;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.meeting.MeetingEvent;
import dev.mentoring.core.relationship.Party;
import dev.mentoring.core.relationship.PartyEvent;
import dev.mentoring.core.relationship.RelationshipEvent;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;
import dev.mentoring.examples.programme.year.ProgrammeYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says in one sentence what an event means. What has no words in the catalogue is not told. */
final class Narrator {
    private static final BilingualText NOTHING = TimelineTexts.CATALOGUE.text("unsaid");

    private Narrator() {}

    static Optional<TimelineEntry> tell(Recorded<?, ?> recorded) {
        String key = keyOf(recorded);
        if (!TimelineTexts.CATALOGUE.keys().contains(key)) {
            return Optional.empty();
        }
        BilingualText text = TimelineTexts.CATALOGUE.text(
                key, who(recorded.occasion().by()), number(recorded.aggregate()), detail(recorded.event()));
        return Optional.of(new TimelineEntry(
                dateOf(recorded), new BilingualText(sentence(text.english()), sentence(text.french()))));
    }

    /** Somebody who is nameless may stand at the beginning. */
    private static String sentence(String text) {
        return Ascii.toUpperCase(text.substring(0, 1)) + text.substring(1);
    }

    /** {@return such as {@code Relationship.Paused}} */
    static String keyOf(Recorded<?, ?> recorded) {
        Class<?> event = recorded.event().getClass();
        String family = event.getEnclosingClass().getSimpleName();
        return family.substring(0, family.length() - "Event".length()) + "." + event.getSimpleName();
    }

    static LocalDate dateOf(Recorded<?, ?> recorded) {
        return LocalDate.ofInstant(recorded.occasion().at(), ProgrammeYear.ZONE);
    }

    /** {@return the number at the end of a key, without the zeros before it} */
    static String number(String key) {
        String digits = key.replaceAll("^.*?-0*(?=[0-9]+$)", "");
        return digits.equals(key) ? "" : digits;
    }

    private static BilingualText who(Actor actor) {
        return switch (actor.kind()) {
            case PARTICIPANT -> person(actor.id());
            case PROGRAMME_MANAGER, LINE_MANAGER, SYSTEM -> actor.kind().label();
        };
    }

    static BilingualText person(ParticipantId id) {
        return Pseudonymiser.isPseudonym(id) ? TimelineTexts.CATALOGUE.text("erased") : BilingualText.same(id.value());
    }

    private static Object detail(Object event) {
        if (event instanceof RelationshipEvent change) {
            return ofRelationship(change);
        }
        if (event instanceof EnrolmentEvent.Withdrawn withdrawn) {
            return withdrawn.reason();
        }
        if (event instanceof EnrolmentEvent.Declined declined) {
            return declined.reason();
        }
        if (event instanceof EnrolmentEvent.Paused paused) {
            return paused.reason();
        }
        if (event instanceof EnrolmentEvent.Matched matched) {
            return number(matched.relationship().value());
        }
        if (event instanceof MeetingEvent.Held held) {
            return held.held().minutes();
        }
        if (event instanceof MeetingEvent.Cancelled cancelled) {
            return cancelled.reason();
        }
        if (event instanceof GoalEvent.Concluded concluded) {
            return concluded.level();
        }
        return event instanceof FeedbackRequestEvent.Requested requested ? requested.moment() : NOTHING;
    }

    private static Object ofRelationship(RelationshipEvent event) {
        if (event instanceof RelationshipEvent.Paused paused) {
            return said(paused.reason());
        }
        if (event instanceof RelationshipEvent.EndedEarly ended) {
            return said(ended.reason());
        }
        if (event instanceof RelationshipEvent.CalledOff off) {
            return said(off.reason());
        }
        if (event instanceof RelationshipEvent.Completed completed) {
            return said(completed.reason());
        }
        if (event instanceof RelationshipEvent.ConflictRaised raised) {
            return said(raised.conflict());
        }
        if (event instanceof RelationshipEvent.ConflictSettled settled) {
            return settled.decision();
        }
        if (event instanceof RelationshipEvent.PhaseEntered entered) {
            return entered.phase();
        }
        if (event instanceof RelationshipEvent.Redefined redefined) {
            return redefined.redefinition();
        }
        return people(event);
    }

    private static Object people(RelationshipEvent event) {
        if (event instanceof RelationshipEvent.Proposed proposed) {
            return list(proposed.parties());
        }
        if (event instanceof PartyEvent.PartyJoined joined) {
            return list(List.of(joined.party()));
        }
        if (event instanceof PartyEvent.PartyLeft left) {
            return list(List.of(left.party()));
        }
        return event instanceof PartyEvent.BackupSteppedIn step ? person(step.backup()) : NOTHING;
    }

    private static BilingualText list(Iterable<Party> parties) {
        StringBuilder english = new StringBuilder();
        StringBuilder french = new StringBuilder();
        for (Party party : parties) {
            String between = english.isEmpty() ? "" : ", ";
            BilingualText person = person(party.person());
            english.append(between)
                    .append(person.english())
                    .append(" (")
                    .append(party.role().label().english())
                    .append(')');
            french.append(between)
                    .append(person.french())
                    .append(" (")
                    .append(party.role().label().french())
                    .append(')');
        }
        return new BilingualText(english.toString(), french.toString());
    }

    private static Object said(Optional<? extends Labelled> reason) {
        return reason.isPresent() ? reason.get() : NOTHING;
    }
}
