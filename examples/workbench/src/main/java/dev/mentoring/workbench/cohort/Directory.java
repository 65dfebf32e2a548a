package dev.mentoring.workbench.cohort;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.text.Term;
import dev.mentoring.workbench.mapping.CsvMapping;
import dev.mentoring.workbench.text.Suggestion;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who is meant when a cell names a person, by id or by name. */
final class Directory {
    private final boolean idLowerCase;
    private final Map<Role, ImmutableSetMultimap<Term, ParticipantId>> byName = new EnumMap<>(Role.class);
    private final Map<Role, Set<String>> names = new EnumMap<>(Role.class);

    Directory(CsvMapping mapping, List<Profile> profiles) {
        this.idLowerCase = mapping.idLowerCase();
        for (Role role : Role.values()) {
            SetMultimap<Term, ParticipantId> named = TreeMultimap.create();
            Set<String> written = new TreeSet<>();
            for (Profile profile : profiles) {
                if (profile.role == role && !profile.name().isBlank()) {
                    profile.id().ifPresent(id -> named.put(Term.of(profile.name()), id));
                    written.add(profile.name());
                }
            }
            names.put(role, written);
            byName.put(role, ImmutableSetMultimap.copyOf(named));
        }
    }

    /** {@return who is meant among the people with these roles; empty, with a problem, when it is not clear} */
    Optional<ParticipantId> resolve(Cell cell, Role... roles) {
        if (!cell.column().byName()) {
            String text = idLowerCase ? cell.text().toLowerCase(Locale.ROOT) : cell.text();
            Optional<ParticipantId> id = Notation.id(text);
            if (id.isEmpty()) {
                cell.unreadable("id-malformed", cell.text());
            }
            return id;
        }
        Set<ParticipantId> meant = new TreeSet<>();
        Set<String> known = new TreeSet<>();
        for (Role role : roles) {
            meant.addAll(byName.get(role).get(Term.of(cell.text())));
            known.addAll(names.get(role));
        }
        if (meant.size() == 1) {
            return Optional.of(meant.iterator().next());
        }
        if (meant.isEmpty()) {
            cell.unreadable("name-unknown", cell.text(), Suggestion.similarName(cell.text(), known));
        } else {
            cell.unreadable("name-ambiguous", cell.text(), String.join(", ", ids(meant)));
        }
        return Optional.empty();
    }

    private static List<String> ids(Set<ParticipantId> meant) {
        return meant.stream().map(ParticipantId::value).toList();
    }
}
