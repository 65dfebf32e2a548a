package dev.mentoring.core.warning;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.identity.RelationshipId;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.revalidation.Change;
import java.time.Instant;

/** Something that early warning learns of: dates, counts and codes, never what somebody said. */
public sealed interface Signal {
    /** {@return when it happened or was learnt} */
    Instant at();

    /**
     * An event of an aggregate. Those of relationships, meetings, goals, actions, proposals, feedback requests and enrolments
     * tell something; others may be given as well and tell nothing.
     *
     * @param event the event
     */
    record Happened(Recorded<?, ?> event) implements Signal {
        /**
         * Refuses null.
         *
         * @param event the event
         */
        public Happened {
            requireNonNull(event);
        }

        @Override
        public Instant at() {
            return event.occasion().at();
        }
    }

    /**
     * A change in the personnel records.
     *
     * @param change what changed
     * @param at when it was learnt
     */
    record PersonnelChanged(Change change, Instant at) implements Signal {
        /**
         * Refuses null.
         *
         * @param change what changed
         * @param at when it was learnt
         */
        public PersonnelChanged {
            requireNonNull(change);
            requireNonNull(at);
        }
    }

    /**
     * How many relationships a mentor has room for.
     *
     * @param mentor who
     * @param relationships how many, 0 or more
     * @param at when it was stated
     */
    record PlacesStated(ParticipantId mentor, int relationships, Instant at) implements Signal {
        /**
         * Refuses null and negative numbers.
         *
         * @param mentor who
         * @param relationships how many
         * @param at when it was stated
         */
        public PlacesStated {
            requireNonNull(mentor);
            requireNonNull(at);
            checkArgument(relationships >= 0, "%s places", relationships);
        }
    }

    /**
     * A party rated the relationship, from 1 to 5.
     *
     * @param relationship which one
     * @param respondent who
     * @param tenths the rating in tenths of a point, 10 to 50
     * @param at when
     */
    record PulseGiven(RelationshipId relationship, ParticipantId respondent, int tenths, Instant at) implements Signal {
        /**
         * Refuses null and ratings off the scale.
         *
         * @param relationship which one
         * @param respondent who
         * @param tenths the rating in tenths of a point
         * @param at when
         */
        public PulseGiven {
            requireNonNull(relationship);
            requireNonNull(respondent);
            requireNonNull(at);
            checkArgument(tenths >= 10 && tenths <= 50, "a rating is 10 to 50 tenths of a point, not %s", tenths);
        }
    }

    /**
     * Somebody asked for help because something feels wrong. Who it was is not told here.
     *
     * @param relationship which one it is about
     * @param at when
     */
    record HelpAsked(RelationshipId relationship, Instant at) implements Signal {
        /**
         * Refuses null.
         *
         * @param relationship which one it is about
         * @param at when
         */
        public HelpAsked {
            requireNonNull(relationship);
            requireNonNull(at);
        }
    }

    /**
     * Whoever is in charge has dealt with all requests for help so far.
     *
     * @param relationship which one they were about
     * @param at when
     */
    record HelpSettled(RelationshipId relationship, Instant at) implements Signal {
        /**
         * Refuses null.
         *
         * @param relationship which one they were about
         * @param at when
         */
        public HelpSettled {
            requireNonNull(relationship);
            requireNonNull(at);
        }
    }

    /**
     * The two sides compared what they expect of one another.
     *
     * @param relationship which one
     * @param mismatches how many expectations differ, 0 or more
     * @param at when
     */
    record ExpectationsCompared(RelationshipId relationship, int mismatches, Instant at) implements Signal {
        /**
         * Refuses null and negative numbers.
         *
         * @param relationship which one
         * @param mismatches how many expectations differ
         * @param at when
         */
        public ExpectationsCompared {
            requireNonNull(relationship);
            requireNonNull(at);
            checkArgument(mismatches >= 0, "%s mismatches", mismatches);
        }
    }
}
