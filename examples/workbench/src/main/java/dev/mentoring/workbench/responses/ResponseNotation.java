package dev.mentoring.workbench.responses;

import dev.mentoring.feedback.instrument.Item;
import dev.mentoring.feedback.instrument.ResponseValue;
import java.util.Locale;
import java.util.Optional;

/**
 * How an answer is written in a cell: the number as it was chosen; {@code not-applicable} or {@code NA}; {@code not-observed} or
 * {@code NO}; nothing or {@code skipped} where the item was shown and not answered; to a text item, the words themselves.
 */
public final class ResponseNotation {
    private ResponseNotation() {}

    /**
     * {@return the answer, if the cell can be read}
     *
     * @param item what was asked
     * @param cell the cell
     */
    public static Optional<ResponseValue> read(Item item, String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return Optional.of(ResponseValue.skipped());
        }
        if (item.isText()) {
            return Optional.of(ResponseValue.text(text));
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "skipped" -> Optional.of(ResponseValue.skipped());
            case "not-applicable", "na", "n/a" -> Optional.of(ResponseValue.notApplicable());
            case "not-observed", "no" -> Optional.of(ResponseValue.notObserved());
            default ->
                text.matches("-?[0-9]{1,6}")
                        ? Optional.of(ResponseValue.rated(Integer.parseInt(text)))
                        : Optional.empty();
        };
    }

    /** {@return an answer as it is written in a cell} */
    public static String write(ResponseValue value) {
        if (value instanceof ResponseValue.Rated rated) {
            return Integer.toString(rated.rating());
        } else if (value instanceof ResponseValue.Text text) {
            return text.text();
        } else if (value instanceof ResponseValue.NotApplicable) {
            return "not-applicable";
        }
        return value instanceof ResponseValue.NotObserved ? "not-observed" : "";
    }
}
