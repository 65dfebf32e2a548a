package dev.mentoring.workbench.responses;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.problem.Problems;
import dev.mentoring.feedback.instrument.Answers;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.Item;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.ResponseValue;
import dev.mentoring.feedback.round.Assignment;
import dev.mentoring.feedback.round.RaterGroup;
import dev.mentoring.workbench.table.CsvReading;
import dev.mentoring.workbench.table.CsvRow;
import dev.mentoring.workbench.table.CsvTable;
import dev.mentoring.workbench.text.Suggestion;
import dev.mentoring.workbench.text.WorkbenchTexts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads completed forms from a CSV file in long form; everything that is wrong is reported at once, with its cell. */
public final class ResponsesReading {
    /** Faults of a form that only whoever has read all of it can tell. */
    private static final ImmutableSet<String> DEPENDING_ON_OTHERS =
            ImmutableSet.of("item-unanswered", "item-not-shown");

    private static final ImmutableList<String> KNOWN_GROUPS =
            RaterGroup.KNOWN.stream().map(RaterGroup::code).collect(toImmutableList());

    private final Instrument instrument;
    private final ImmutableMap<ResponseColumn, String> names;
    private final Problems.Builder problems = Problems.builder();
    private final Map<Pair, Form> forms = new LinkedHashMap<>();
    private final Set<RaterGroup> ownGroups = new HashSet<>();

    private record Pair(ParticipantId rater, ParticipantId subject) {}

    private static final class Form {
        private final RaterGroup group;
        private final long line;
        private final Map<ItemId, ResponseValue> responses = new HashMap<>();
        private final Map<ItemId, Long> lines = new HashMap<>();

        Form(RaterGroup group, long line) {
            this.group = group;
            this.line = line;
        }
    }

    private ResponsesReading(Instrument instrument, Map<ResponseColumn, String> names) {
        this.instrument = instrument;
        ImmutableMap.Builder<ResponseColumn, String> all = ImmutableMap.builder();
        for (ResponseColumn column : ResponseColumn.values()) {
            all.put(column, names.getOrDefault(column, column.code()));
        }
        this.names = all.buildOrThrow();
    }

    /**
     * {@return the completed form of each assignment, and warnings}
     *
     * @param file the file
     * @param instrument what was asked
     * @param names how columns are called whose name is not their code
     * @throws InvalidInputException with everything that is wrong
     */
    public static CompletedForms read(Path file, Instrument instrument, Map<ResponseColumn, String> names) {
        ResponsesReading reading = new ResponsesReading(instrument, names);
        CsvReading.read(file, Optional.empty(), reading.problems).ifPresent(reading::read);
        Problems found = reading.problems.build();
        found.throwIfErrors();
        return new CompletedForms(reading.answers(), found);
    }

    private void read(CsvTable table) {
        Map<ResponseColumn, Integer> positions = new EnumMap<>(ResponseColumn.class);
        names.forEach((column, name) -> {
            int position = table.header().indexOf(name);
            if (position >= 0) {
                positions.put(column, position);
            } else {
                problems.error(
                        WorkbenchTexts.CATALOGUE,
                        "column-absent",
                        Place.cell(table.file(), 1, name),
                        name,
                        column.code(),
                        Suggestion.didYouMean(name, table.header()));
            }
        });
        if (positions.size() == ResponseColumn.values().length) {
            table.rows().forEach(row -> read(table.file(), row, positions));
            forms.forEach((pair, form) -> check(table.file(), form));
            if (table.rows().isEmpty()) {
                problems.error(
                        WorkbenchTexts.CATALOGUE, "responses-none", Place.cell(table.file(), 1, ""), table.file());
            }
        }
    }

    private void read(String file, CsvRow row, Map<ResponseColumn, Integer> positions) {
        Cells cells = new Cells(file, row, positions);
        Optional<ParticipantId> rater = cells.person(ResponseColumn.RATER);
        Optional<ParticipantId> subject = cells.person(ResponseColumn.SUBJECT);
        Optional<RaterGroup> group = cells.group();
        Optional<Item> item = cells.item();
        Optional<ResponseValue> value = item.flatMap(cells::value);
        if (rater.isEmpty() || subject.isEmpty() || group.isEmpty()) {
            return;
        }
        if (!Assignment.isValid(rater.get(), subject.get(), group.get())) {
            cells.error(ResponseColumn.GROUP, "group-not-self", group.get(), rater.get());
            return;
        }
        Form form =
                forms.computeIfAbsent(new Pair(rater.get(), subject.get()), any -> new Form(group.get(), row.line()));
        if (!form.group.equals(group.get())) {
            cells.error(ResponseColumn.GROUP, "group-contradicts", rater.get(), subject.get(), form.group, form.line);
        } else if (item.isPresent()) {
            Long earlier = form.lines.putIfAbsent(item.get().id(), row.line());
            if (earlier != null) {
                cells.error(ResponseColumn.ITEM, "response-repeated", item.get().id(), earlier);
            }
            value.ifPresent(answer -> form.responses.put(item.get().id(), answer));
        }
    }

    /** What an unreadable cell hides, an answer or whether a question was shown at all, was reported at that cell. */
    private void check(String file, Form form) {
        boolean unreadable = !form.responses.keySet().equals(form.lines.keySet());
        for (Problem problem : Answers.check(instrument, form.responses).all()) {
            if (unreadable && DEPENDING_ON_OTHERS.contains(problem.code())) {
                continue;
            }
            String item = problem.place() instanceof Place.Field field ? field.id() : "";
            long line = ItemId.isValid(item) ? form.lines.getOrDefault(ItemId.of(item), form.line) : form.line;
            problems.add(problem.at(Place.cell(file, line, column(ResponseColumn.VALUE) + " " + item)));
        }
    }

    private String column(ResponseColumn column) {
        return names.getOrDefault(column, column.code());
    }

    private ImmutableSortedMap<Assignment, Answers> answers() {
        ImmutableSortedMap.Builder<Assignment, Answers> answers = ImmutableSortedMap.naturalOrder();
        forms.forEach((pair, form) -> answers.put(
                new Assignment(pair.rater(), pair.subject(), form.group), Answers.of(instrument, form.responses)));
        return answers.buildOrThrow();
    }

    /** The cells of one row. */
    private final class Cells {
        private final String file;
        private final CsvRow row;
        private final Map<ResponseColumn, Integer> positions;

        Cells(String file, CsvRow row, Map<ResponseColumn, Integer> positions) {
            this.file = file;
            this.row = row;
            this.positions = positions;
        }

        private String text(ResponseColumn column) {
            return row.cells().get(positions.getOrDefault(column, 0)).strip();
        }

        Optional<ParticipantId> person(ResponseColumn column) {
            String text = text(column);
            if (text.isEmpty()) {
                error(column, "cell-missing");
            } else if (!ParticipantId.isValid(text)) {
                error(column, "id-malformed", text);
            } else {
                return Optional.of(ParticipantId.of(text));
            }
            return Optional.empty();
        }

        Optional<RaterGroup> group() {
            String text = text(ResponseColumn.GROUP);
            if (text.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                RaterGroup group = new RaterGroup(text);
                if (!RaterGroup.KNOWN.contains(group) && ownGroups.add(group)) {
                    problems.warning(
                            WorkbenchTexts.CATALOGUE,
                            "group-own",
                            place(ResponseColumn.GROUP),
                            text,
                            String.join(", ", KNOWN_GROUPS));
                }
                return Optional.of(group);
            }
            error(ResponseColumn.GROUP, "group-malformed", text, Suggestion.didYouMean(text, KNOWN_GROUPS));
            return Optional.empty();
        }

        Optional<Item> item() {
            String text = text(ResponseColumn.ITEM);
            Optional<Item> item = ItemId.isValid(text) ? instrument.item(ItemId.of(text)) : Optional.empty();
            if (item.isEmpty()) {
                List<String> known = new ArrayList<>();
                instrument.items().forEach(each -> known.add(each.id().value()));
                error(ResponseColumn.ITEM, "item-not-asked", text, Suggestion.didYouMean(text, known));
            }
            return item;
        }

        Optional<ResponseValue> value(Item item) {
            String text = row.cells().get(positions.getOrDefault(ResponseColumn.VALUE, 0));
            Optional<ResponseValue> value = ResponseNotation.read(item, text);
            if (value.isEmpty()) {
                error(ResponseColumn.VALUE, "response-unreadable", text.strip());
            }
            return value;
        }

        void error(ResponseColumn column, String code, Object... arguments) {
            problems.error(WorkbenchTexts.CATALOGUE, code, place(column), arguments);
        }

        private Place place(ResponseColumn column) {
            return Place.cell(file, row.line(), column(column));
        }
    }
}
