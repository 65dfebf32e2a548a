package dev.mentoring.examples.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.mentoring.core.enrolment.EnrolmentEvent;
import dev.mentoring.core.feedback.FeedbackRequestEvent;
import dev.mentoring.core.goal.ActionEvent;
import dev.mentoring.core.goal.GoalEvent;
import dev.mentoring.core.lifecycle.Recorded;
import dev.mentoring.core.meeting.MeetingEvent;
import dev.mentoring.core.programme.CohortEvent;
import dev.mentoring.core.programme.ProgrammeEvent;
import dev.mentoring.core.proposal.ProposalEvent;
import dev.mentoring.core.relationship.RelationshipEvent;
import dev.mentoring.examples.programme.book.Book;
import dev.mentoring.json.LogType;
import dev.mentoring.json.LogWriter;
import dev.mentoring.json.MentoringJson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes the events of a book as JSON, one line each, and the audit trail; what was said in confidence stays out. */
final class EventLogs {
    private static final ImmutableMap<Class<?>, LogType<?>> TYPES = ImmutableMap.<Class<?>, LogType<?>>builder()
            .put(ProgrammeEvent.class, LogType.PROGRAMMES)
            .put(CohortEvent.class, LogType.COHORTS)
            .put(EnrolmentEvent.class, LogType.ENROLMENTS)
            .put(ProposalEvent.class, LogType.PROPOSALS)
            .put(RelationshipEvent.class, LogType.RELATIONSHIPS)
            .put(MeetingEvent.class, LogType.MEETINGS)
            .put(GoalEvent.class, LogType.GOALS)
            .put(ActionEvent.class, LogType.ACTIONS)
            .put(FeedbackRequestEvent.class, LogType.FEEDBACK_REQUESTS)
            .buildOrThrow();

    private EventLogs() {}

    static ImmutableList<Path> write(Book book, Path directory) throws IOException {
        Files.createDirectories(directory);
        ImmutableList.Builder<Path> written = ImmutableList.builder();
        for (Map.Entry<Class<?>, LogType<?>> type : TYPES.entrySet()) {
            List<Recorded<?, ?>> events = book.events().stream()
                    .filter(recorded -> type.getKey().isInstance(recorded.event()))
                    .toList();
            written.add(write(directory, ofAnything(type.getValue()), events));
        }
        return written.add(write(directory, LogType.AUDIT_TRAIL, book.trail())).build();
    }

    @SuppressWarnings("unchecked") // the events were chosen by the class that the log holds
    private static LogType<Object> ofAnything(LogType<?> type) {
        return (LogType<Object>) type;
    }

    private static <L> Path write(Path directory, LogType<L> type, List<? extends L> records) throws IOException {
        Path file = directory.resolve(type.name() + ".ndjson");
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file))) {
            LogWriter<L> writer = MentoringJson.create().startLog(bytes, type);
            records.forEach(writer::append);
        }
        return file;
    }
}
