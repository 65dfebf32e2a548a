package dev.mentoring.workbench.cohort;

import dev.mentoring.core.availability.WeeklyInterval;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.participant.DevelopmentGoal;
import dev.mentoring.core.participant.LanguageSkill;
import dev.mentoring.core.participant.Need;
import dev.mentoring.core.participant.Offer;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.participant.ScaleAnswer;
import dev.mentoring.core.text.Term;
import dev.mentoring.workbench.mapping.Meaning;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one row says about one person in one role. Filled cell by cell; not thread-safe. */
final class Profile {
    final Role role;
    final RowReport report;

    final List<String> idParts = new ArrayList<>();
    final List<String> nameParts = new ArrayList<>();

    /** Answers of which a person has one, by their meaning. */
    final Map<Meaning, String> texts = new EnumMap<>(Meaning.class);

    final Map<Meaning, Integer> numbers = new EnumMap<>(Meaning.class);
    final Map<Meaning, Boolean> flags = new EnumMap<>(Meaning.class);
    final Map<Meaning, Set<Term>> terms = new EnumMap<>(Meaning.class);

    Optional<ZoneId> zone = Optional.empty();
    final Set<WeeklyInterval> hours = new LinkedHashSet<>();
    final Set<LanguageSkill> languages = new LinkedHashSet<>();
    final Set<Need> needs = new LinkedHashSet<>();
    final Set<Offer> offers = new LinkedHashSet<>();
    final Set<DevelopmentGoal> goals = new LinkedHashSet<>();
    final Map<Term, ScaleAnswer> workStyle = new LinkedHashMap<>();
    final Map<String, String> auditGroups = new LinkedHashMap<>();

    /** People as the row names them; who is meant is known only when every row is read. */
    final List<Cell> choices = new ArrayList<>();

    final List<Cell> vetoes = new ArrayList<>();

    private Optional<ParticipantId> id = Optional.empty();

    Profile(Role role, RowReport report) {
        this.role = role;
        this.report = report;
    }

    void identify(ParticipantId known) {
        id = Optional.of(known);
    }

    /** {@return who it is; empty when the row does not say} */
    Optional<ParticipantId> id() {
        return id;
    }

    /** {@return the name as people write it; empty when the row has none} */
    String name() {
        return String.join(" ", nameParts);
    }

    Set<Term> terms(Meaning meaning) {
        return terms.getOrDefault(meaning, Set.of());
    }
}
