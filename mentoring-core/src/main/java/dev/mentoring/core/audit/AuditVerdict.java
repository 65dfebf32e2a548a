package dev.mentoring.core.audit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/** What a verification found. */
public sealed interface AuditVerdict {
    /**
     * Everything is as it was written. Without an anchor that was published elsewhere this says nothing of entries missing at the
     * end, or of a trail whose hashes were all computed anew.
     *
     * @param last how far the trail goes
     */
    record Intact(AuditAnchor last) implements AuditVerdict {
        /**
         * Refuses null.
         *
         * @param last how far the trail goes
         */
        public Intact {
            requireNonNull(last);
        }
    }

    /**
     * Something was tampered with, or lost.
     *
     * @param number where in the trail, counted from 1: the first entry at which it shows
     * @param fault what is wrong there
     */
    record Broken(long number, AuditFault fault) implements AuditVerdict {
        /**
         * Checks the number.
         *
         * @param number where in the trail, counted from 1
         * @param fault what is wrong there
         */
        public Broken {
            checkArgument(number >= 1, "entries count from 1, but was %s", number);
            requireNonNull(fault);
        }
    }
}
