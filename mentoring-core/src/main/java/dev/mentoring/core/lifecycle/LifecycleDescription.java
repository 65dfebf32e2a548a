package dev.mentoring.core.lifecycle;

import static dev.mentoring.core.lifecycle.LifecycleTexts.CATALOGUE;

import dev.mentoring.core.text.Labelled;
import dev.mentoring.core.text.TextLanguage;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A transition table as people read it: a table and a diagram, in Markdown, in either language. The documentation of this
 * library is written by it.
 */
public final class LifecycleDescription {
    private final TransitionTable<?, ?, ?> table;
    private final TextLanguage language;

    private LifecycleDescription(TransitionTable<?, ?, ?> table, TextLanguage language) {
        this.table = table;
        this.language = language;
    }

    /**
     * {@return a description}
     *
     * @param table the table to describe
     * @param language the language to write in
     */
    public static LifecycleDescription of(TransitionTable<?, ?, ?> table, TextLanguage language) {
        return new LifecycleDescription(table, language);
    }

    /** {@return one line a row: state, command, conditions, state; ends with a line feed} */
    public String table() {
        StringBuilder text = new StringBuilder();
        line(text, word("from"), word("command"), word("guards"), word("to"));
        line(text, "---", "---", "---", "---");
        for (Transition<? extends Labelled, ? extends Labelled, ?> row : table.rows()) {
            line(text, label(row.from()), label(row.command()), conditions(row), label(row.to()));
        }
        return text.toString();
    }

    /** {@return a state diagram in the notation of Mermaid; ends with a line feed} */
    public String diagram() {
        StringBuilder text = new StringBuilder("stateDiagram-v2\n");
        table.states().forEach(state -> text.append("    state \"" + label(state) + "\" as " + node(state) + "\n"));
        table.beginnings().forEach(state -> text.append("    [*] --> " + node(state) + "\n"));
        for (Transition<? extends Labelled, ? extends Labelled, ?> row : table.rows()) {
            text.append("    " + node(row.from()) + " --> " + node(row.to()) + " : " + label(row.command()) + "\n");
        }
        table.ends().forEach(state -> text.append("    " + node(state) + " --> [*]\n"));
        return text.toString();
    }

    private String conditions(Transition<?, ?, ?> row) {
        List<String> conditions = row.when().stream()
                .map(guard -> CATALOGUE.text("description.when", guard).in(language))
                .collect(Collectors.toList());
        row.guards().forEach(guard -> conditions.add(label(guard)));
        return conditions.isEmpty() ? "–" : String.join("<br>", conditions);
    }

    private static void line(StringBuilder text, String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private String word(String key) {
        return CATALOGUE.text("description." + key).in(language);
    }

    private String label(Labelled labelled) {
        return labelled.label().in(language);
    }

    private static String node(Labelled state) {
        return state.code().replace('-', '_');
    }
}
