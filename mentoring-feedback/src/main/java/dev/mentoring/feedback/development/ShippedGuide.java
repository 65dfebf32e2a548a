package dev.mentoring.feedback.development;

import static dev.mentoring.feedback.development.LearningKind.DIRECTORY;
import static dev.mentoring.feedback.development.LearningKind.MENTOR_COMMUNITY;
import static dev.mentoring.feedback.development.LearningKind.NETWORK;
import static dev.mentoring.feedback.development.LearningKind.OBSERVED_MEETING;
import static dev.mentoring.feedback.development.LearningKind.PEER_EXCHANGE;
import static dev.mentoring.feedback.development.LearningKind.PRACTICE_CONVERSATION;
import static dev.mentoring.feedback.development.LearningKind.PROGRAMME_TEAM;
import static dev.mentoring.feedback.development.LearningKind.READING;
import static dev.mentoring.feedback.development.LearningKind.SELF_OBSERVATION;
import static dev.mentoring.feedback.development.LearningKind.SUPERVISION;
import static dev.mentoring.feedback.development.LearningKind.TRAINING;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import dev.mentoring.core.competency.CapMentor;
import dev.mentoring.core.competency.Competency;
import dev.mentoring.core.competency.CompetencyFramework;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.competency.MenteeAutonomy;
import dev.mentoring.core.text.BilingualText;
import java.util.List;

/** Reads the guides that the library brings along from the texts: {@code growth.<framework>.<competency>.<from>.<part>}. */
final class ShippedGuide {
    private static final ImmutableSet<LearningKind> TALK =
            ImmutableSet.of(TRAINING, PRACTICE_CONVERSATION, SELF_OBSERVATION);
    private static final ImmutableSet<LearningKind> BEING_SEEN = ImmutableSet.of(OBSERVED_MEETING, PEER_EXCHANGE);
    private static final ImmutableSet<LearningKind> HARD_CASES = ImmutableSet.of(SUPERVISION, PEER_EXCHANGE);
    private static final ImmutableSet<LearningKind> PASSING_ON = ImmutableSet.of(MENTOR_COMMUNITY, PROGRAMME_TEAM);
    private static final ImmutableSet<LearningKind> LOOKING_UP = ImmutableSet.of(DIRECTORY, READING, PROGRAMME_TEAM);
    private static final ImmutableSet<LearningKind> OPENING_UP = ImmutableSet.of(NETWORK, DIRECTORY, PEER_EXCHANGE);
    private static final ImmutableSet<LearningKind> ON_ONES_OWN = ImmutableSet.of(SELF_OBSERVATION, READING);
    private static final ImmutableSet<LearningKind> WITH_OTHERS = ImmutableSet.of(PEER_EXCHANGE, NETWORK);

    /** By competency, for the first, second and third step. */
    private static final ImmutableMap<String, List<ImmutableSet<LearningKind>>> RESOURCES =
            ImmutableMap.<String, List<ImmutableSet<LearningKind>>>builder()
                    .put("C1", List.of(ImmutableSet.of(READING, TRAINING, SELF_OBSERVATION), HARD_CASES, PASSING_ON))
                    .put("C2", List.of(TALK, HARD_CASES, PASSING_ON))
                    .put("C3", List.of(TALK, BEING_SEEN, PASSING_ON))
                    .put("C4", List.of(TALK, BEING_SEEN, PASSING_ON))
                    .put("C5", List.of(TALK, BEING_SEEN, PASSING_ON))
                    .put("C6", List.of(ON_ONES_OWN, HARD_CASES, PASSING_ON))
                    .put("C7", List.of(TALK, HARD_CASES, PASSING_ON))
                    .put("C8", List.of(ON_ONES_OWN, HARD_CASES, PASSING_ON))
                    .put("C9", List.of(LOOKING_UP, OPENING_UP, PASSING_ON))
                    .put("C10", List.of(LOOKING_UP, OPENING_UP, PASSING_ON))
                    .put("E1", List.of(ImmutableSet.of(READING, TRAINING), HARD_CASES, PASSING_ON))
                    .put("E2", List.of(ImmutableSet.of(READING, TRAINING), HARD_CASES, PASSING_ON))
                    .put("M1", List.of(ON_ONES_OWN, ON_ONES_OWN, WITH_OTHERS))
                    .put("M2", List.of(ON_ONES_OWN, ON_ONES_OWN, WITH_OTHERS))
                    .put("M3", List.of(ON_ONES_OWN, ON_ONES_OWN, WITH_OTHERS))
                    .put("M4", List.of(ON_ONES_OWN, WITH_OTHERS, WITH_OTHERS))
                    .put("M5", List.of(ON_ONES_OWN, WITH_OTHERS, WITH_OTHERS))
                    .put("M6", List.of(LOOKING_UP, OPENING_UP, OPENING_UP))
                    .buildOrThrow();

    static final GrowthGuide MENTORS = read(CapMentor.framework());
    static final GrowthGuide MENTEES = read(MenteeAutonomy.framework());

    private ShippedGuide() {}

    private static GrowthGuide read(CompetencyFramework framework) {
        ImmutableTable.Builder<CompetencyId, Integer, GrowthAdvice> advice = ImmutableTable.builder();
        for (Competency competency : framework.competencies()) {
            for (int from = 1; from < framework.scale().size(); from++) {
                String key = "growth." + framework.id() + "." + competency.id() + "." + from + ".";
                advice.put(
                        competency.id(),
                        from,
                        new GrowthAdvice(
                                numbered(key + "practice."),
                                numbered(key + "sign."),
                                numbered(key + "question."),
                                requireNonNull(RESOURCES.get(competency.id().value()))
                                        .get(from - 1)));
            }
        }
        return new GrowthGuide(framework.reference(), advice.buildOrThrow());
    }

    private static ImmutableList<BilingualText> numbered(String key) {
        ImmutableList.Builder<BilingualText> texts = ImmutableList.builder();
        for (int number = 1; DevelopmentTexts.CATALOGUE.keys().contains(key + number); number++) {
            texts.add(DevelopmentTexts.CATALOGUE.text(key + number));
        }
        return texts.build();
    }
}
