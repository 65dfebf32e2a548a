package dev.mentoring.workbench.cohort;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.availability.WeeklyAvailability;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.organisation.Position;
import dev.mentoring.core.participant.Capacity;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.Readiness;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.participant.SelfDescription;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Place;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.text.Term;
import dev.mentoring.workbench.mapping.CsvMapping;
import dev.mentoring.workbench.mapping.FileMapping;
import dev.mentoring.workbench.mapping.Meaning;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * Makes one participant of the rows of one person: one as mentee, one as mentor, or both. Lists of both rows are united;
 * an answer of which a person has only one may stand in either row, but not differently in both.
 */
final class PersonAssembly {
    private static final ImmutableMap<String, Meaning> MEANING_OF_FIELD = ImmutableMap.<String, Meaning>builder()
            .put("needs", Meaning.NEEDS)
            .put("offers", Meaning.OFFERS)
            .put("developmentGoals", Meaning.GOALS)
            .put("languages", Meaning.LANGUAGES)
            .put("chosenMentors", Meaning.CHOICES)
            .put("chosenMentees", Meaning.CHOICES)
            .put("vetoes", Meaning.VETOES)
            .buildOrThrow();

    private final CsvMapping mapping;
    private final Directory directory;
    private final List<Profile> rows;
    private final Profile last;

    private PersonAssembly(CsvMapping mapping, Directory directory, List<Profile> rows) {
        this.mapping = mapping;
        this.directory = directory;
        this.rows = rows;
        this.last = rows.get(rows.size() - 1);
    }

    /** {@return the person; empty, with problems in the rows’ reports, when they contradict each other} */
    static Optional<Participant> assemble(CsvMapping mapping, Directory directory, List<Profile> rows) {
        return new PersonAssembly(mapping, directory, rows).assemble();
    }

    private Optional<Participant> assemble() {
        Participant.Builder person = Participant.builder().id(last.id().orElseThrow());
        for (Profile row : rows) {
            addRow(person, row);
        }
        person.addAllLanguages(united(row -> row.languages))
                .addAllInterests(united(row -> row.terms(Meaning.INTERESTS)))
                .addAllPersonalValues(united(row -> row.terms(Meaning.VALUES)))
                .addAllExperiences(united(row -> row.terms(Meaning.EXPERIENCES)))
                .addAllVetoes(vetoes())
                .availability(availability())
                .position(position())
                .readiness(readiness())
                .putAllWorkStyle(merged(Meaning.WORK_STYLE, row -> row.workStyle))
                .putAllAuditGroups(merged(Meaning.AUDIT_GROUP, row -> row.auditGroups))
                .selfDescription(selfDescription())
                .runsWaited(number(Meaning.RUNS_WAITED).orElse(0));
        if (rows.stream().anyMatch(row -> row.report.isRefused())) {
            return Optional.empty();
        }
        try {
            return Optional.of(person.build());
        } catch (InvalidInputException e) {
            e.problems().errors().forEach(this::report);
            return Optional.empty();
        }
    }

    private void addRow(Participant.Builder person, Profile row) {
        person.addRole(row.role)
                .addAllNeeds(row.needs)
                .addAllOffers(row.offers)
                .addAllDevelopmentGoals(row.goals)
                .addAllSupportedGoals(row.terms(Meaning.SUPPORTED_GOALS));
        Capacity capacity = new Capacity(
                row.numbers.getOrDefault(Meaning.RELATIONSHIPS, 1),
                row.numbers.getOrDefault(Meaning.RUNNING, 0),
                optionalInt(Optional.ofNullable(row.numbers.get(Meaning.HOURS_PER_MONTH))));
        if (row.role == Role.MENTOR) {
            person.mentorCapacity(capacity).addAllChosenMentees(people(row.choices, Role.MENTEE));
        } else {
            person.menteeCapacity(capacity).addAllChosenMentors(people(row.choices, Role.MENTOR));
        }
    }

    private List<ParticipantId> people(List<Cell> named, Role... roles) {
        return named.stream()
                .flatMap(cell -> directory.resolve(cell, roles).stream())
                .toList();
    }

    private Set<ParticipantId> vetoes() {
        return united(
                row -> new LinkedHashSet<>(people(row.vetoes, row.role == Role.MENTEE ? Role.MENTOR : Role.MENTEE)));
    }

    private <T> Set<T> united(Function<Profile, Set<T>> answers) {
        Set<T> all = new LinkedHashSet<>();
        rows.forEach(row -> all.addAll(answers.apply(row)));
        return all;
    }

    private <K, V> Map<K, V> merged(Meaning meaning, Function<Profile, Map<K, V>> answers) {
        Map<K, V> all = new LinkedHashMap<>();
        for (Profile row : rows) {
            answers.apply(row).forEach((key, value) -> {
                V before = all.putIfAbsent(key, value);
                if (before != null && !before.equals(value)) {
                    contradiction(meaning, before, value);
                }
            });
        }
        return all;
    }

    private <T> Optional<T> single(Meaning meaning, Function<Profile, Optional<T>> answer) {
        List<T> answers = rows.stream()
                .flatMap(row -> answer.apply(row).stream())
                .distinct()
                .toList();
        if (answers.size() > 1) {
            contradiction(meaning, answers.get(0), answers.get(1));
        }
        return answers.stream().findFirst();
    }

    private Optional<String> text(Meaning meaning) {
        return single(meaning, row -> Optional.ofNullable(row.texts.get(meaning)));
    }

    private Optional<Integer> number(Meaning meaning) {
        return single(meaning, row -> Optional.ofNullable(row.numbers.get(meaning)));
    }

    private Optional<Boolean> flag(Meaning meaning) {
        return single(meaning, row -> Optional.ofNullable(row.flags.get(meaning)));
    }

    private Position position() {
        return Position.builder()
                .unit(text(Meaning.UNIT))
                .team(text(Meaning.TEAM))
                .site(text(Meaning.SITE))
                .grade(text(Meaning.GRADE))
                .build();
    }

    private Readiness readiness() {
        return new Readiness(
                flag(Meaning.TRAINED),
                flag(Meaning.CONSENTED),
                optionalInt(number(Meaning.MENTORING_LEVEL)),
                optionalInt(number(Meaning.COMMITMENT)));
    }

    private Optional<WeeklyAvailability> availability() {
        Optional<ZoneId> zone = single(Meaning.ZONE, row -> row.zone);
        var hours = united(row -> row.hours);
        return hours.isEmpty() ? Optional.empty() : zone.map(known -> WeeklyAvailability.of(known, hours));
    }

    private Optional<SelfDescription> selfDescription() {
        Set<Term> characteristics = united(row -> row.terms(Meaning.CHARACTERISTICS));
        Set<Term> wished =
                flag(Meaning.WISH_COUNTS).orElse(true) ? united(row -> row.terms(Meaning.WISHED)) : ImmutableSet.of();
        boolean consent = flag(Meaning.DESCRIPTION_CONSENT).orElse(false);
        return consent && !(characteristics.isEmpty() && wished.isEmpty())
                ? Optional.of(SelfDescription.withConsent(characteristics, wished, true))
                : Optional.empty();
    }

    private void contradiction(Meaning meaning, Object first, Object second) {
        last.report.error(
                "rows-contradict",
                column(meaning),
                first,
                second,
                rows.get(0).report.file(),
                Long.toString(rows.get(0).report.line()));
    }

    private void report(Problem problem) {
        String field = problem.place() instanceof Place.Field place ? place.field() : "";
        Meaning meaning = MEANING_OF_FIELD.get(field);
        last.report.error(problem, meaning == null ? field : column(meaning));
    }

    private String column(Meaning meaning) {
        FileMapping file = last.role == Role.MENTOR ? mapping.mentors() : mapping.mentees();
        return file.columnOf(meaning).orElse(meaning.code());
    }

    private static OptionalInt optionalInt(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
