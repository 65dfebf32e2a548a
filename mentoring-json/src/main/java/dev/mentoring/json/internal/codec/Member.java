package dev.mentoring.json.internal.codec;

/**
 * A member of an object, by which its value is asked for when the object is made.
 *
 * @param position its place among the members
 * @param <M> what the member gives
 */
@SuppressWarnings("UnusedTypeParameter") // ties a member to the type that it gives
public record Member<M>(int position) {
    /** What the members of one object gave; not thread-safe. */
    public static final class Values {
        private final Object[] values;

        Values(Object[] values) {
            this.values = values;
        }

        /**
         * {@return what a member gave}
         *
         * @param member the member
         * @param <M> what it gives
         */
        @SuppressWarnings("unchecked") // ObjectCodec.Builder makes the member together with the codec of its value
        public <M> M get(Member<M> member) {
            return (M) values[member.position()];
        }
    }
}
