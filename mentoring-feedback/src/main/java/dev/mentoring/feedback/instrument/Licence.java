package dev.mentoring.feedback.instrument;

import static com.google.common.base.Preconditions.checkArgument;

import dev.mentoring.core.text.BilingualText;

/** Who may use the wording of an instrument. */
public sealed interface Licence {
    /** {@return the licence in words} */
    BilingualText description();

    /**
     * Anybody may, under an open licence.
     *
     * @param spdx the licence’s id in the SPDX licence list, such as {@code CC-BY-4.0}
     */
    record Open(String spdx) implements Licence {
        /**
         * Checks that a licence is named.
         *
         * @param spdx the licence’s id in the SPDX licence list
         */
        public Open {
            checkArgument(Codes.isValid(spdx), "not the id of a licence: <%s>", spdx);
        }

        @Override
        public BilingualText description() {
            return InstrumentTexts.CATALOGUE.text("licence.open", spdx);
        }
    }

    /**
     * Whoever has the permission of the holder.
     *
     * @param holder who gives permission, not blank
     */
    record PermissionRequired(String holder) implements Licence {
        /**
         * Checks that the holder is named.
         *
         * @param holder who gives permission, not blank
         */
        public PermissionRequired {
            checkArgument(!holder.isBlank(), "the holder of the rights is named");
        }

        @Override
        public BilingualText description() {
            return InstrumentTexts.CATALOGUE.text("licence.permission-required", holder);
        }
    }

    /**
     * Whoever has bought a licence from the holder.
     *
     * @param holder who sells licences, not blank
     */
    record Proprietary(String holder) implements Licence {
        /**
         * Checks that the holder is named.
         *
         * @param holder who sells licences, not blank
         */
        public Proprietary {
            checkArgument(!holder.isBlank(), "the holder of the rights is named");
        }

        @Override
        public BilingualText description() {
            return InstrumentTexts.CATALOGUE.text("licence.proprietary", holder);
        }
    }
}
