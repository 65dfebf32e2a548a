package dev.mentoring.workbench.cohort;

import com.google.common.collect.ImmutableSetMultimap;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.text.Term;
import dev.mentoring.workbench.mapping.CsvMapping;
import dev.mentoring.workbench.text.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who is meant when a cell names a person, by id or by name. */
final class Directory {
    private record Named(Role role, Term name) {}

    private final boolean idLowerCase;
    private final ImmutableSetMultimap<Named, ParticipantId> byName;
    private final ImmutableSetMultimap<Role, String> names;

    Directory(CsvMapping mapping, List<Profile> profiles) {
        this.idLowerCase = mapping.idLowerCase();
        ImmutableSetMultimap.Builder<Named, ParticipantId> ids = ImmutableSetMultimap.builder();
        ImmutableSetMultimap.Builder<Role, String> written = ImmutableSetMultimap.builder();
        for (Profile profile : profiles) {
            if (profile.id().isPresent() && !profile.name().isBlank()) {
                ids.put(
                        new Named(profile.role, Term.of(profile.name())),
                        profile.id().get());
                written.put(profile.role, profile.name());
            }
        }
        this.byName = ids.build();
        this.names = written.build();
    }

    /** {@return who is meant among the people with these roles; empty, with a problem, when it is not clear} */
    Optional<ParticipantId> resolve(Cell cell, Role... roles) {
        return cell.column().byName() ? resolveName(cell, roles) : resolveId(cell);
    }

    private Optional<ParticipantId> resolveId(Cell cell) {
        String text = idLowerCase ? cell.text().toLowerCase(Locale.ROOT) : cell.text();
        Optional<ParticipantId> id = Notation.id(text);
        if (id.isEmpty()) {
            cell.unreadable("id-malformed", cell.text());
        }
        return id;
    }

    private Optional<ParticipantId> resolveName(Cell cell, Role... roles) {
        Set<ParticipantId> meant = new TreeSet<>();
        for (Role role : roles) {
            meant.addAll(byName.get(new Named(role, Term.of(cell.text()))));
        }
        if (meant.size() == 1) {
            return Optional.of(meant.iterator().next());
        }
        if (meant.isEmpty()) {
            Set<String> known = new TreeSet<>();
            for (Role role : roles) {
                known.addAll(names.get(role));
            }
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
