package dev.mentoring.matching.explain;

import com.google.common.hash.Hashing;
import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.core.organisation.EvaluationLink;
import dev.mentoring.core.organisation.Grade;
import dev.mentoring.core.organisation.Organisation;
import dev.mentoring.core.organisation.Position;
import dev.mentoring.core.organisation.ReportingLine;
import dev.mentoring.core.participant.Exclusion;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.matching.run.MatchRun;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.Function;

/**
 * Takes the hash of everything that went into a run, in an order of its own, so that equal inputs have equal hashes and a
 * changed answer changes the hash. Each value is preceded by its length, so that values cannot run into each other.
 */
final class InputText {
    private InputText() {}

    static String hash(MatchRun run) {
        ParticipantPool pool = run.candidates().pool();
        Organisation organisation = pool.organisation();
        String text = join(
                "match-run 1",
                run.policy().contentHash(),
                run.candidates().date(),
                all(run.pins().pins(), pin -> join(pin.mentee(), pin.mentor(), pin.kind())),
                all(pool.participants(), InputText::participant),
                pool.framework().map(InputText::framework),
                organisation.gradeScale().map(scale -> list(scale.grades(), InputText::grade)),
                all(organisation.reportingLines(), InputText::line),
                all(organisation.evaluationLinks(), InputText::link),
                all(pool.exclusions(), InputText::exclusion),
                all(pool.earlierPairings(), pair -> join(pair.mentee(), pair.mentor(), pair.outcome(), pair.ended())));
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }

    private static String framework(CompetencyFramework framework) {
        return join(
                framework.id(),
                framework.version(),
                text(framework.title()),
                list(framework.scale().levels(), level -> join(level.code(), text(level.label()))),
                all(
                        framework.competencies(),
                        competency -> join(
                                competency.id(),
                                text(competency.label()),
                                competency.description().map(InputText::text))),
                all(framework.associations(), link -> join(link.origin(), link.type(), link.destination())));
    }

    private static String grade(Grade grade) {
        return join(grade.code(), text(grade.label()));
    }

    private static String line(ReportingLine line) {
        return join(line.report(), line.manager(), line.kind(), line.validity());
    }

    private static String link(EvaluationLink link) {
        return join(link.evaluator(), link.evaluated(), link.kind(), link.validity());
    }

    private static String exclusion(Exclusion exclusion) {
        return join(exclusion.first(), exclusion.second(), exclusion.reason(), exclusion.source(), exclusion.until());
    }

    private static String participant(Participant person) {
        return join(
                person.id(),
                all(person.roles()),
                person.mentorCapacity(),
                person.menteeCapacity(),
                all(
                        person.needs(),
                        need -> join(need.competency(), need.targetLevel(), need.currentLevel(), need.priority())),
                all(person.offers(), offer -> join(offer.competency(), offer.level(), offer.priority())),
                all(person.developmentGoals(), goal -> join(goal.goal(), goal.priority())),
                all(person.supportedGoals()),
                all(person.interests()),
                all(person.languages()),
                person.availability().map(hours -> join(hours.zone(), all(hours.intervals()))),
                position(person.position()),
                person.readiness(),
                all(person.personalValues()),
                all(person.workStyle().entrySet(), answer -> join(answer.getKey(), answer.getValue())),
                all(person.experiences()),
                person.selfDescription().map(self -> join(all(self.characteristics()), all(self.wished()))),
                list(person.chosenMentors(), Object::toString),
                list(person.chosenMentees(), Object::toString),
                all(person.vetoes()),
                person.runsWaited(),
                all(person.auditGroups().entrySet(), group -> join(group.getKey(), group.getValue())));
    }

    private static String position(Position position) {
        return join(position.unit(), position.team(), position.site(), position.grade());
    }

    private static String text(BilingualText text) {
        return join(text.english(), text.french());
    }

    private static String all(Collection<?> values) {
        return all(values, Object::toString);
    }

    /** What has no order of its own, in the order of its text. */
    private static <T> String all(Collection<T> values, Function<T, String> text) {
        return join(values.stream().map(text).sorted().toArray());
    }

    private static <T> String list(Collection<T> values, Function<T, String> text) {
        return join(values.stream().map(text).toArray());
    }

    private static String join(Object... values) {
        StringBuilder joined = new StringBuilder();
        for (Object value : values) {
            String written = value.toString();
            joined.append(written.length()).append(' ').append(written);
        }
        return joined.toString();
    }
}
