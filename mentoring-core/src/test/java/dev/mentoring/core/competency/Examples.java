package dev.mentoring.core.competency;

import com.google.common.collect.ImmutableSetMultimap;

/** Sound values for the records of this package. */
final class Examples {
    private Examples() {}

    static ScaleMapping scaleMapping() {
        return ScaleMapping.identity(4);
    }

    static FrameworkMapping frameworkMapping() {
        return new FrameworkMapping(
                new FrameworkReference("f", "1"),
                new FrameworkReference("f", "2"),
                ImmutableSetMultimap.of(),
                scaleMapping());
    }
}
