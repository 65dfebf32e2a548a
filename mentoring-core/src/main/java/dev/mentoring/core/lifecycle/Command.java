package dev.mentoring.core.lifecycle;

import com.google.common.base.CaseFormat;
import dev.mentoring.core.text.Labelled;

/**
 * Something that is asked of an aggregate. Each kind of aggregate has a sealed interface of commands, one record for each, and
 * an enum of their kinds, whose constants are named as the records are: {@code StartClosing} is of the kind
 * {@code START_CLOSING}.
 *
 * @param <K> the kinds
 */
public interface Command<K extends Enum<K> & Labelled> {
    /** {@return which command it is, as the transition table names it} */
    K kind();

    /**
     * {@return the kind that is named as a command is}
     *
     * @param command the command
     * @param kinds the enum of the kinds
     * @param <K> the kinds
     * @throws IllegalArgumentException when no kind has its name
     */
    static <K extends Enum<K> & Labelled> K kindOf(Command<K> command, Class<K> kinds) {
        String name = command.getClass().getSimpleName();
        return Enum.valueOf(kinds, CaseFormat.UPPER_CAMEL.to(CaseFormat.UPPER_UNDERSCORE, name));
    }
}
