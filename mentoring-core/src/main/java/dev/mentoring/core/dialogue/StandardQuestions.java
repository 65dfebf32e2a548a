package dev.mentoring.core.dialogue;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.Sets.toImmutableEnumSet;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.relationship.RelationshipPhase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the questions that the library brings along: what they are for in one file, their words in two others. */
final class StandardQuestions {
    private static final Splitter COLUMNS = Splitter.on(';');
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    static final QuestionBank BANK = read("questions.csv");

    private StandardQuestions() {}

    private static QuestionBank read(String file) {
        try (InputStream stream = requireNonNull(StandardQuestions.class.getResourceAsStream(file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new QuestionBank(
                    lines.lines().skip(1).map(StandardQuestions::question).collect(toImmutableList()));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static ReflectiveQuestion question(String line) {
        List<String> columns = COLUMNS.splitToList(line);
        String code = columns.get(0);
        return new ReflectiveQuestion(
                code,
                QuestionTexts.CATALOGUE.text(code),
                QuestionKind.valueOf(columns.get(1)),
                constants(Role.class, columns.get(2)),
                constants(RelationshipPhase.class, columns.get(3)),
                CompetencyId.of(code.substring(0, code.indexOf('.'))),
                constants(ConversationStage.class, columns.get(4)));
    }

    private static <E extends Enum<E>> ImmutableSet<E> constants(Class<E> type, String column) {
        return WORDS.splitToStream(column).map(word -> Enum.valueOf(type, word)).collect(toImmutableEnumSet());
    }
}
