package dev.mentoring.feedback.competence;

import dev.mentoring.core.competency.CapMentor;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.competency.FrameworkReference;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.core.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Evidence and assertions about one mentor. */
final class Samples {
    static final FrameworkReference CAP_MENTOR = CapMentor.framework().reference();
    static final ParticipantId MENTOR = ParticipantId.of("mentor");
    static final ParticipantId LEAD = ParticipantId.of("lead");
    static final CompetencyId LISTENING = CompetencyId.of("C3");
    static final Instant START = Instant.parse("2027-01-01T12:00:00Z");
    static final LocalDate START_DATE = LocalDate.of(2027, 1, 1);

    private Samples() {}

    /** A rating from 1 to 5 about listening. */
    static CompetenceEvidence rating(String id, EvidenceSource source, String author, int points) {
        return evidence(id, source, author)
                .finding(EvidenceFinding.rating(points, 1, 5))
                .build();
    }

    static CompetenceEvidence.Builder evidence(String id, EvidenceSource source, String author) {
        return CompetenceEvidence.builder()
                .id(EvidenceId.of(id))
                .subject(MENTOR)
                .competency(LISTENING)
                .source(source)
                .author(ParticipantId.of(author))
                .date(START_DATE);
    }

    /** A level of listening that was asserted some days after the start. */
    static CompetencyAssertion assertion(String id, int level, int day) {
        return unlevelled(id, day).level(level).build();
    }

    static CompetencyAssertion correction(String id, int level, int day, String superseded) {
        return unlevelled(id, day)
                .level(level)
                .supersedes(AssertionId.of(superseded))
                .build();
    }

    static CompetencyAssertion.Builder unlevelled(String id, int day) {
        return CompetencyAssertion.builder()
                .id(AssertionId.of(id))
                .subject(MENTOR)
                .framework(CAP_MENTOR)
                .competency(LISTENING)
                .assertedBy(LEAD)
                .assertedAt(START.plusSeconds(86_400L * day));
    }

    static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, new Random(seed));
        return copy;
    }

    static List<String> codes(InvalidInputException refusal) {
        return refusal.problems().all().stream().map(Problem::code).toList();
    }
}
