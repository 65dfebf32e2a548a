package dev.mentoring.matching.preflib;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the head of a PrefLib file says beside the counts, which follow from the data. Immutable and thread-safe.
 *
 * <p>A text stands on one line, without blanks around it; a name of a related file holds no comma. Without these,
 * {@link Builder#build()} throws {@link IllegalArgumentException}.
 */
@Value.Immutable
public abstract sealed class Metadata implements WithMetadata permits ImmutableMetadata {
    Metadata() {}

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the name of the file, empty when unknown} */
    @Value.Default
    public String fileName() {
        return "";
    }

    /** {@return the title, empty when there is none} */
    @Value.Default
    public String title() {
        return "";
    }

    /** {@return the description, empty when there is none} */
    @Value.Default
    public String description() {
        return "";
    }

    /** {@return how the data came about, when the file says} */
    public abstract Optional<ModificationType> modificationType();

    /** {@return the file that the data derives from, empty when there is none} */
    @Value.Default
    public String relatesTo() {
        return "";
    }

    /** {@return the names of files that belong to the data} */
    public abstract ImmutableList<String> relatedFiles();

    /** {@return when the data was published, when the file says} */
    public abstract Optional<LocalDate> publicationDate();

    /** {@return when the data was last changed, when the file says} */
    public abstract Optional<LocalDate> modificationDate();

    /** {@return the names of the alternatives: alternative {@code k} is at position {@code k - 1}} */
    public abstract ImmutableList<String> alternatives();

    @Value.Check
    void check() {
        checkText(fileName());
        checkText(title());
        checkText(description());
        checkText(relatesTo());
        for (String file : relatedFiles()) {
            checkText(file);
            checkArgument(!file.isEmpty() && file.indexOf(',') < 0, "not the name of a related file: <%s>", file);
        }
        alternatives().forEach(Metadata::checkText);
    }

    /** Refuses a text that would not come back from a file as it was written. */
    static void checkText(String text) {
        checkArgument(
                text.equals(text.strip()) && text.indexOf('\n') < 0,
                "a text stands on one line, without blanks around it: <%s>",
                text);
    }

    /** Builds {@link Metadata} values; not thread-safe. */
    public static final class Builder extends ImmutableMetadata.Builder {
        Builder() {}
    }
}
