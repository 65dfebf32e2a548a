package dev.mentoring.workbench.cohort;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import dev.mentoring.core.availability.WeeklyInterval;
import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.participant.DevelopmentGoal;
import dev.mentoring.core.participant.LanguageLevel;
import dev.mentoring.core.participant.LanguageSkill;
import dev.mentoring.core.participant.Need;
import dev.mentoring.core.participant.Offer;
import dev.mentoring.core.participant.Priority;
import dev.mentoring.core.text.Term;
import dev.mentoring.workbench.text.Suggestion;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The compact notation of list items: {@code Negotiation 1>3 (high)} for a need, {@code Negotiation 4} for an offer,
 * {@code lead a team (high)} for a goal, {@code fr native} for a language, {@code Mon 09:00-12:00} or {@code Mon-Fri
 * 12:00-14:00} for hours.
 */
final class Notation {
    private static final Pattern COMPETENCY = Pattern.compile(
            "(?<head>.+?)(?:\\s+(?:(?<from>\\d)\\s*>\\s*)?(?<to>\\d))?(?:\\s*\\((?<priority>\\p{L}+)\\))?");
    private static final Pattern GOAL = Pattern.compile("(?<head>.+?)(?:\\s*\\((?<priority>\\p{L}+)\\))?");
    private static final Pattern LANGUAGE = Pattern.compile("(?<head>.+)\\s+(?<level>\\S+)");
    private static final Pattern HOURS = Pattern.compile(
            "(?<day>\\p{L}+)(?:-(?<lastDay>\\p{L}+))?\\s+(?<start>\\d{1,2}:\\d{2})\\s*-\\s*(?<end>\\d{1,2}:\\d{2})");
    private static final ImmutableMap<String, Priority> PRIORITIES =
            Arrays.stream(Priority.values()).collect(toImmutableMap(Priority::code, priority -> priority));
    private static final ImmutableMap<String, LanguageLevel> LEVELS =
            Arrays.stream(LanguageLevel.values()).collect(toImmutableMap(LanguageLevel::code, level -> level));
    private static final ImmutableMap<String, DayOfWeek> DAYS = days();

    private final CellReading cells;
    private final Optional<CompetencyFramework> framework;
    private final Vocabulary competencies;

    Notation(CellReading cells, Optional<CompetencyFramework> framework) {
        this.cells = cells;
        this.framework = framework;
        this.competencies = Vocabulary.of(framework.map(Notation::words).orElse(Map.of()));
    }

    private static ImmutableMap<String, DayOfWeek> days() {
        List<String> names = List.of(
                "mon monday lun lundi",
                "tue tuesday mar mardi",
                "wed wednesday mer mercredi",
                "thu thursday jeu jeudi",
                "fri friday ven vendredi",
                "sat saturday sam samedi",
                "sun sunday dim dimanche");
        ImmutableMap.Builder<String, DayOfWeek> days = ImmutableMap.builder();
        for (int day = 0; day < names.size(); day++) {
            for (String name : Splitter.on(' ').split(names.get(day))) {
                days.put(name, DayOfWeek.of(day + 1));
            }
        }
        return days.buildOrThrow();
    }

    /** A competency may be written by its id or by its name in either language. */
    private static Map<String, String> words(CompetencyFramework framework) {
        Map<String, String> words = new LinkedHashMap<>();
        framework.competencies().forEach(competency -> {
            String id = competency.id().value();
            words.put(competency.label().english(), id);
            words.put(competency.label().french(), id);
        });
        framework
                .competencies()
                .forEach(competency ->
                        words.put(competency.id().value(), competency.id().value()));
        return words;
    }

    List<Need> needs(Cell cell) {
        List<Need> needs = new ArrayList<>();
        for (String item : cells.items(cell)) {
            graded(cell, item)
                    .ifPresent(graded ->
                            needs.add(new Need(graded.competency(), graded.level(), graded.from(), graded.priority())));
        }
        return needs;
    }

    List<Offer> offers(Cell cell) {
        List<Offer> offers = new ArrayList<>();
        for (String item : cells.items(cell)) {
            graded(cell, item)
                    .ifPresent(graded -> offers.add(new Offer(graded.competency(), graded.level(), graded.priority())));
        }
        return offers;
    }

    private record Graded(CompetencyId competency, OptionalInt from, int level, Priority priority) {}

    private Optional<Graded> graded(Cell cell, String item) {
        Matcher matcher = COMPETENCY.matcher(item);
        if (!matcher.matches()) {
            cell.unreadable("item-unreadable", item);
            return Optional.empty();
        }
        Optional<CompetencyId> competency = competency(cell, matcher.group("head"));
        OptionalInt level = level(cell, item, matcher.group("to"));
        Optional<Priority> priority = priority(cell, matcher.group("priority"));
        if (competency.isEmpty() || level.isEmpty() || priority.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt from = matcher.group("from") == null
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(matcher.group("from")));
        if (from.isPresent() && from.getAsInt() >= level.getAsInt()) {
            cell.unreadable("levels-not-rising", item);
            return Optional.empty();
        }
        return Optional.of(new Graded(competency.get(), from, level.getAsInt(), priority.get()));
    }

    private Optional<CompetencyId> competency(Cell cell, String written) {
        String word = cells.translated(cell, written);
        if (framework.isEmpty()) {
            return Optional.of(CompetencyId.of(word));
        }
        Optional<String> id = competencies.find(cell, word);
        if (id.isEmpty()) {
            cell.unreadable("competency-unknown", word, Suggestion.didYouMean(word, competencies.words()));
        }
        return id.map(CompetencyId::of);
    }

    private OptionalInt level(Cell cell, String item, @org.jspecify.annotations.Nullable String digits) {
        OptionalInt level = digits == null ? cell.column().level() : OptionalInt.of(Integer.parseInt(digits));
        if (level.isEmpty()) {
            cell.unreadable("level-missing", item);
            return level;
        }
        int highest = framework.map(known -> known.scale().size()).orElse(9);
        if (level.getAsInt() < 1 || level.getAsInt() > highest) {
            cell.unreadable("number-off-range", level.getAsInt(), 1, highest);
            return OptionalInt.empty();
        }
        return level;
    }

    private static Optional<Priority> priority(Cell cell, @org.jspecify.annotations.Nullable String word) {
        if (word == null) {
            return Optional.of(cell.column().priority());
        }
        Priority priority = PRIORITIES.get(word.toLowerCase(Locale.ROOT));
        if (priority == null) {
            cell.unreadable("word-unknown", word, Suggestion.didYouMean(word, PRIORITIES.keySet()));
        }
        return Optional.ofNullable(priority);
    }

    List<DevelopmentGoal> goals(Cell cell) {
        List<DevelopmentGoal> goals = new ArrayList<>();
        for (String item : cells.items(cell)) {
            Matcher matcher = GOAL.matcher(item);
            if (matcher.matches()) {
                String goal = cells.translated(cell, matcher.group("head"));
                priority(cell, matcher.group("priority"))
                        .ifPresent(priority -> goals.add(new DevelopmentGoal(Term.of(goal), priority)));
            }
        }
        return goals;
    }

    List<LanguageSkill> languages(Cell cell) {
        List<LanguageSkill> skills = new ArrayList<>();
        for (String item : cells.items(cell)) {
            Matcher matcher = LANGUAGE.matcher(item);
            LanguageLevel level =
                    matcher.matches() ? LEVELS.get(matcher.group("level").toLowerCase(Locale.ROOT)) : null;
            String tag = level == null
                    ? ""
                    : cells.translated(cell, matcher.group("head")).toLowerCase(Locale.ROOT);
            if (level == null || !tag.matches("[a-z]{2,3}(-[a-z0-9]{2,8})*")) {
                cell.unreadable("language-unreadable", item);
            } else {
                skills.add(new LanguageSkill(tag, level));
            }
        }
        return skills;
    }

    List<WeeklyInterval> hours(Cell cell) {
        List<WeeklyInterval> hours = new ArrayList<>();
        for (String item : cells.items(cell)) {
            List<WeeklyInterval> read = hoursOf(item);
            if (read.isEmpty()) {
                cell.unreadable("hours-unreadable", item);
            }
            hours.addAll(read);
        }
        return hours;
    }

    private static List<WeeklyInterval> hoursOf(String item) {
        Matcher matcher = HOURS.matcher(item);
        if (!matcher.matches()) {
            return List.of();
        }
        DayOfWeek first = DAYS.get(matcher.group("day").toLowerCase(Locale.ROOT));
        String lastDay = matcher.group("lastDay");
        DayOfWeek last = lastDay == null ? first : DAYS.get(lastDay.toLowerCase(Locale.ROOT));
        Optional<LocalTime> start = time(matcher.group("start"), false);
        Optional<LocalTime> end = time(matcher.group("end"), true);
        if (first == null || last == null || start.isEmpty() || end.isEmpty()) {
            return List.of();
        }
        List<WeeklyInterval> hours = new ArrayList<>();
        for (DayOfWeek day = first; ; day = day.plus(1)) {
            hours.add(new WeeklyInterval(day, start.get(), end.get()));
            if (day == last) {
                return hours;
            }
        }
    }

    /** {@return the time written; 24:00 is the end of the day} */
    private static Optional<LocalTime> time(String written, boolean isEnd) {
        int colon = written.indexOf(':');
        int hour = Integer.parseInt(written.substring(0, colon));
        int minute = Integer.parseInt(written.substring(colon + 1));
        if (isEnd && hour == 24 && minute == 0) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    /** {@return the id written, if it can be one} */
    static Optional<ParticipantId> id(String text) {
        return ParticipantId.isValid(text) ? Optional.of(ParticipantId.of(text)) : Optional.empty();
    }
}
