package dev.mentoring.matching.experiment.metric;

import dev.mentoring.core.text.BilingualText;
import dev.mentoring.core.text.Labelled;

/** What a metric judges. */
public enum MetricAspect implements Labelled {
    /** How many people are served, and how well. */
    WELFARE,
    /** Whether people would rather leave the matching together. */
    STABILITY,
    /** How evenly people, groups and sides are served, and who has reason to envy. */
    FAIRNESS,
    /** The stable matchings of the instance rather than the outcome. */
    STRUCTURE,
    /** What people gain by saying what they do not think. */
    INCENTIVES,
    /** How little changes from plan to plan, and under noise. */
    STEADINESS,
    /** What the mechanism takes of the machine. */
    RESOURCES;

    @Override
    public String code() {
        return Labelled.codeOf(this);
    }

    @Override
    public BilingualText label() {
        return MetricTexts.CATALOGUE.label(this);
    }
}
