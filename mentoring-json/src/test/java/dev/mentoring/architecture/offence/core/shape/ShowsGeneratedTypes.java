package dev.mentoring.architecture.offence.core.shape;

import java.util.List;

/** Lets callers see what is generated. */
public final class ShowsGeneratedTypes extends ImmutableThing.Builder {
    /** {@return a generated type} */
    public ImmutableThing plainly() {
        return build();
    }

    /** {@return a generated type, within another} */
    public List<ImmutableThing> withinAnother() {
        return List.of(build());
    }

    /**
     * Takes a generated type.
     *
     * @param thing the generated type
     */
    public void asParameter(ImmutableThing thing) {
        thing.hashCode();
    }
}
