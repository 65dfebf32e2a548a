package dev.mentoring.matching.explain;

import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import dev.mentoring.core.availability.WeeklyAvailability;
import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.core.organisation.Organisation;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.core.participant.SelfDescription;
import dev.mentoring.matching.run.MatchRun;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;

/**
 * Takes the hash of everything that went into a run, in an order of its own, so that equal inputs have equal hashes and a
 * changed answer changes the hash. Each value is preceded by its length, so that values cannot run into each other.
 */
final class InputText {
    private final Hasher hasher = Hashing.sha256().newHasher();

    private InputText() {}

    static String hash(MatchRun run) {
        InputText text = new InputText();
        text.value("match-run 1")
                .value(run.policy().contentHash())
                .value(run.candidates().date());
        text.all(run.pins().pins());
        text.pool(run.candidates().pool());
        return text.hasher.hash().toString();
    }

    private void pool(ParticipantPool pool) {
        pool.byId().values().forEach(this::participant);
        value(pool.framework().map(CompetencyFramework::id));
        value(pool.framework().map(CompetencyFramework::version));
        value(pool.framework().map(CompetencyFramework::scale));
        all(pool.framework().map(CompetencyFramework::competencies).orElse(ImmutableSet.of()));
        organisation(pool.organisation());
        all(pool.exclusions());
        all(pool.earlierPairings());
    }

    private void organisation(Organisation organisation) {
        value(organisation.gradeScale());
        all(organisation.reportingLines());
        all(organisation.evaluationLinks());
    }

    private void participant(Participant person) {
        value(person.id());
        all(person.roles());
        value(person.mentorCapacity()).value(person.menteeCapacity());
        all(person.needs());
        all(person.offers());
        all(person.developmentGoals());
        all(person.supportedGoals());
        all(person.interests());
        all(person.languages());
        value(person.availability().map(WeeklyAvailability::zone));
        value(person.availability().map(WeeklyAvailability::intervals));
        value(person.position()).value(person.readiness());
        all(person.personalValues());
        entries(person.workStyle());
        all(person.experiences());
        value(person.selfDescription().isPresent());
        person.selfDescription().map(SelfDescription::characteristics).ifPresent(this::all);
        person.selfDescription().map(SelfDescription::wished).ifPresent(this::all);
        value(person.chosenMentors()).value(person.chosenMentees());
        all(person.vetoes());
        value(person.runsWaited());
        entries(person.auditGroups());
    }

    /** Writes what has no order of its own in the order of its text. */
    private void all(Collection<?> values) {
        value(values.size());
        values.stream().map(Object::toString).sorted().forEach(this::value);
    }

    private void entries(Map<?, ?> values) {
        all(values.entrySet());
    }

    private InputText value(Object value) {
        byte[] written = value.toString().getBytes(StandardCharsets.UTF_8);
        hasher.putInt(written.length).putBytes(written);
        return this;
    }
}
