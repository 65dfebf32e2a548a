package dev.mentoring.core.consent;

import static java.util.Objects.requireNonNull;

/** Whether something may be done now. */
public sealed interface ConsentAnswer {
    /**
     * It may.
     *
     * @param basis the line of the register that allows it
     */
    record Permitted(ConsentRecord basis) implements ConsentAnswer {
        /**
         * Refuses null.
         *
         * @param basis the line of the register that allows it
         */
        public Permitted {
            requireNonNull(basis);
        }
    }

    /**
     * It may not.
     *
     * @param obstacle why
     */
    record NotPermitted(ConsentObstacle obstacle) implements ConsentAnswer {
        /**
         * Refuses null.
         *
         * @param obstacle why
         */
        public NotPermitted {
            requireNonNull(obstacle);
        }
    }
}
