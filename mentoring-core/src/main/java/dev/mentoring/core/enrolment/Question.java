package dev.mentoring.core.enrolment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;

/** A named question of a {@link Questionnaire}, and which answers it takes. */
public sealed interface Question {
    /** {@return its name; distinct within the questionnaire} */
    String name();

    /** {@return whether an application needs an answer} */
    boolean mandatory();

    /**
     * {@return whether this answers the question: it is of the right kind and within the limits}
     *
     * @param answer the answer
     */
    boolean admits(Answer answer);

    /**
     * Some of several options.
     *
     * @param name its name; distinct within the questionnaire
     * @param mandatory whether an application needs an answer
     * @param options what there is to choose from
     * @param most how many may be chosen; 1 or more
     */
    record Pick(String name, boolean mandatory, ImmutableSortedSet<String> options, int most) implements Question {
        /**
         * Refuses null.
         *
         * @param name its name
         * @param mandatory whether an application needs an answer
         * @param options what there is to choose from
         * @param most how many may be chosen
         */
        public Pick {
            requireNonNull(name);
            requireNonNull(options);
        }

        @Override
        public boolean admits(Answer answer) {
            return answer instanceof Answer.Picked picked
                    && !picked.options().isEmpty()
                    && picked.options().size() <= most
                    && options.containsAll(picked.options());
        }
    }

    /**
     * A number on a scale.
     *
     * @param name its name; distinct within the questionnaire
     * @param mandatory whether an application needs an answer
     * @param lowest the lowest answer
     * @param highest the highest answer
     */
    record Rate(String name, boolean mandatory, int lowest, int highest) implements Question {
        /**
         * Refuses null.
         *
         * @param name its name
         * @param mandatory whether an application needs an answer
         * @param lowest the lowest answer
         * @param highest the highest answer
         */
        public Rate {
            requireNonNull(name);
        }

        @Override
        public boolean admits(Answer answer) {
            return answer instanceof Answer.Rated rated && rated.value() >= lowest && rated.value() <= highest;
        }
    }

    /**
     * Yes or no.
     *
     * @param name its name; distinct within the questionnaire
     * @param mandatory whether an application needs an answer
     */
    record Confirm(String name, boolean mandatory) implements Question {
        /**
         * Refuses null.
         *
         * @param name its name
         * @param mandatory whether an application needs an answer
         */
        public Confirm {
            requireNonNull(name);
        }

        @Override
        public boolean admits(Answer answer) {
            return answer instanceof Answer.Confirmed;
        }
    }

    /**
     * A day.
     *
     * @param name its name; distinct within the questionnaire
     * @param mandatory whether an application needs an answer
     */
    record Date(String name, boolean mandatory) implements Question {
        /**
         * Refuses null.
         *
         * @param name its name
         * @param mandatory whether an application needs an answer
         */
        public Date {
            requireNonNull(name);
        }

        @Override
        public boolean admits(Answer answer) {
            return answer instanceof Answer.Dated;
        }
    }

    /**
     * In the person’s own words.
     *
     * @param name its name; distinct within the questionnaire
     * @param mandatory whether an application needs an answer
     */
    record Tell(String name, boolean mandatory) implements Question {
        /**
         * Refuses null.
         *
         * @param name its name
         * @param mandatory whether an application needs an answer
         */
        public Tell {
            requireNonNull(name);
        }

        @Override
        public boolean admits(Answer answer) {
            return answer instanceof Answer.Told told && !told.text().isErased();
        }
    }
}
