package dev.mentoring.workbench.conversion;

import com.google.common.collect.ImmutableList;
import dev.mentoring.matching.interchange.InstanceFormat;
import dev.mentoring.matching.preflib.DataType;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file format that the workbench converts from or to: JSON, a text format of instances, or one of PrefLib.
 *
 * @param name its name on the command line
 * @param extension the extension of the names of such files, with the dot
 * @param instances the format, when it is a text format of instances
 * @param preferences what the file holds, when it is PrefLib’s
 */
public record FileFormat(
        String name, String extension, Optional<InstanceFormat> instances, Optional<DataType> preferences) {
    /** The documents of this project. */
    public static final FileFormat JSON = new FileFormat("json", ".json", Optional.empty(), Optional.empty());

    private static final ImmutableList<FileFormat> ALL = Stream.of(
                    Stream.of(JSON),
                    Arrays.stream(InstanceFormat.values())
                            .map(format -> new FileFormat(
                                    format.code(), "." + format.extension(), Optional.of(format), Optional.empty())),
                    Arrays.stream(DataType.values())
                            .map(type -> new FileFormat(
                                    type.code(), "." + type.code(), Optional.empty(), Optional.of(type))))
            .flatMap(formats -> formats)
            .collect(ImmutableList.toImmutableList());

    /** {@return the names of all formats} */
    public static ImmutableList<String> names() {
        return ALL.stream().map(FileFormat::name).collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the format with a name}
     *
     * @param name the name
     */
    public static Optional<FileFormat> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /**
     * {@return the format that the extension of a file tells}
     *
     * @param file the file
     */
    public static Optional<FileFormat> ofFile(Path file) {
        return ALL.stream()
                .filter(format -> file.toString().endsWith(format.extension()))
                .findFirst();
    }
}
