package dev.mentoring.matching.experiment.map;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** How far two instances are from each other; see {@link MutualAttraction} for the formulas. */
public enum InstanceDistance implements Labelled {
    /** The people of both are paired so that their attraction differs least: exact, in time cubic in the people. */
    MUTUAL_ATTRACTION {
        @Override
        double between(MutualAttraction one, MutualAttraction other) {
            return one.distanceTo(other);
        }
    },
    /** Each place of the lists is compared for itself, which is never more: in time linear in the pairs. */
    PLACEWISE_ATTRACTION {
        @Override
        double between(MutualAttraction one, MutualAttraction other) {
            return one.placewiseDistanceTo(other);
        }
    };

    abstract double between(MutualAttraction one, MutualAttraction other);

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return MapTexts.CATALOGUE.label(this);
    }
}
