package dev.mentoring.matching.experiment.result;

import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;

/**
 * Something published that an experiment sets out to reproduce, in a form that its summary can judge. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class Finding implements WithFinding permits ImmutableFinding {
    Finding() {}

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the id of the mechanism} */
    public abstract String mechanism();

    /** {@return the name of the metric} */
    public abstract String metric();

    /** {@return of what it speaks; the mean when it is left out} */
    @Value.Default
    public FindingSubject subject() {
        return FindingSubject.MEAN;
    }

    /** {@return the parameters of the cells of which it speaks; all cells when it is left out} */
    @Value.Default
    public ImmutableSortedMap<String, String> where() {
        return ImmutableSortedMap.of();
    }

    /** {@return how what is measured relates to the reference} */
    public abstract FindingRelation relation();

    /** {@return what it is compared with} */
    public abstract FindingReference reference();

    /** {@return author, year and title, or how the figure was computed} */
    public abstract String source();

    /** Builds {@link Finding} values; not thread-safe. */
    public static final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
