package dev.mentoring.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ImmutableTable;
import dev.mentoring.core.competency.CapMentor;
import dev.mentoring.core.competency.CompetencyId;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.text.BilingualText;
import dev.mentoring.feedback.competence.AssertionId;
import dev.mentoring.feedback.competence.CapMentorItems;
import dev.mentoring.feedback.competence.EvidenceFinding;
import dev.mentoring.feedback.competence.EvidenceId;
import dev.mentoring.feedback.competence.EvidenceSource;
import dev.mentoring.feedback.competence.IndicatorForm;
import dev.mentoring.feedback.competence.LevelBands;
import dev.mentoring.feedback.competence.LevelOverride;
import dev.mentoring.feedback.competence.LevelSuggestion;
import dev.mentoring.feedback.competence.ParentRule;
import dev.mentoring.feedback.competence.RollUpRule;
import dev.mentoring.feedback.competence.RolledUpLevel;
import dev.mentoring.feedback.competence.SuggestionRule;
import dev.mentoring.feedback.development.CompetencyGap;
import dev.mentoring.feedback.development.DevelopmentPlan;
import dev.mentoring.feedback.development.GapAnalysis;
import dev.mentoring.feedback.development.GrowthGuide;
import dev.mentoring.feedback.development.RequiredProfile;
import dev.mentoring.feedback.development.Requirement;
import dev.mentoring.feedback.disclosure.AggregateKind;
import dev.mentoring.feedback.disclosure.Answer;
import dev.mentoring.feedback.disclosure.AnswerRange;
import dev.mentoring.feedback.disclosure.AuditFinding;
import dev.mentoring.feedback.disclosure.Cell;
import dev.mentoring.feedback.disclosure.CellDecision;
import dev.mentoring.feedback.disclosure.Coalition;
import dev.mentoring.feedback.disclosure.CommentSheet;
import dev.mentoring.feedback.disclosure.DisclosureAudit;
import dev.mentoring.feedback.disclosure.DisclosurePolicy;
import dev.mentoring.feedback.disclosure.ProgrammeCount;
import dev.mentoring.feedback.disclosure.Published;
import dev.mentoring.feedback.disclosure.Release;
import dev.mentoring.feedback.disclosure.ReleaseLedger;
import dev.mentoring.feedback.disclosure.ReleasePlan;
import dev.mentoring.feedback.disclosure.SuppressionReason;
import dev.mentoring.feedback.disclosure.TwoWayTable;
import dev.mentoring.feedback.instrument.AnswerTally;
import dev.mentoring.feedback.instrument.Answers;
import dev.mentoring.feedback.instrument.Fraction;
import dev.mentoring.feedback.instrument.Instrument;
import dev.mentoring.feedback.instrument.InstrumentId;
import dev.mentoring.feedback.instrument.ItemId;
import dev.mentoring.feedback.instrument.ItemTexts;
import dev.mentoring.feedback.instrument.Licence;
import dev.mentoring.feedback.instrument.MissingPolicy;
import dev.mentoring.feedback.instrument.OptOut;
import dev.mentoring.feedback.instrument.ResponseScale;
import dev.mentoring.feedback.instrument.ResponseValue;
import dev.mentoring.feedback.instrument.ScaleScore;
import dev.mentoring.feedback.instrument.Subscale;
import dev.mentoring.feedback.instrument.SubscaleId;
import dev.mentoring.feedback.instrument.VisibleWhen;
import dev.mentoring.feedback.registry.RelationshipPulse;
import dev.mentoring.feedback.registry.SubscaleOutline;
import dev.mentoring.feedback.reliability.ConfidenceInterval;
import dev.mentoring.feedback.reliability.Estimate;
import dev.mentoring.feedback.reliability.RatingTable;
import dev.mentoring.feedback.reliability.UndefinedReason;
import dev.mentoring.feedback.reliability.agreement.AgreementWeights;
import dev.mentoring.feedback.reliability.agreement.CategoryCounts;
import dev.mentoring.feedback.reliability.agreement.ContingencyTable;
import dev.mentoring.feedback.reliability.agreement.FleissKappa;
import dev.mentoring.feedback.reliability.agreement.GwetCoefficient;
import dev.mentoring.feedback.reliability.agreement.NullDistribution;
import dev.mentoring.feedback.reliability.agreement.ScaleAgreement;
import dev.mentoring.feedback.reliability.agreement.WithinGroupAgreement;
import dev.mentoring.feedback.reliability.change.ChangeVerdict;
import dev.mentoring.feedback.reliability.change.StandardizedDifference;
import dev.mentoring.feedback.reliability.consistency.CronbachAlpha;
import dev.mentoring.feedback.reliability.consistency.McDonaldOmega;
import dev.mentoring.feedback.reliability.consistency.OneFactorModel;
import dev.mentoring.feedback.reliability.intraclass.GroupReliability;
import dev.mentoring.feedback.reliability.intraclass.IntraclassCorrelations;
import dev.mentoring.feedback.reliability.intraclass.IntraclassForm;
import dev.mentoring.feedback.reliability.shrinkage.BetaBinomialShrinkage;
import dev.mentoring.feedback.reliability.shrinkage.NormalShrinkage;
import dev.mentoring.feedback.report.CommentFinding;
import dev.mentoring.feedback.report.CompetencyFinding;
import dev.mentoring.feedback.report.FeedbackReport;
import dev.mentoring.feedback.report.GrowthGuidance;
import dev.mentoring.feedback.report.MeasureFinding;
import dev.mentoring.feedback.report.ReadingRule;
import dev.mentoring.feedback.report.ReportRelease;
import dev.mentoring.feedback.report.ReportTrend;
import dev.mentoring.feedback.report.TrendFinding;
import dev.mentoring.feedback.round.Assignment;
import dev.mentoring.feedback.round.FeedbackRound;
import dev.mentoring.feedback.round.RaterGroup;
import dev.mentoring.feedback.round.RoundAttempt;
import dev.mentoring.feedback.round.RoundCommand;
import dev.mentoring.feedback.round.RoundEvent;
import dev.mentoring.feedback.round.RoundId;
import dev.mentoring.feedback.round.RoundPlan;
import dev.mentoring.feedback.score.AgreementProfile;
import dev.mentoring.feedback.score.Gap;
import dev.mentoring.feedback.score.GroupScore;
import dev.mentoring.feedback.score.Highlights;
import dev.mentoring.feedback.score.Measure;
import dev.mentoring.feedback.score.OthersRule;
import dev.mentoring.feedback.score.OthersScore;
import dev.mentoring.feedback.score.ProfileComparison;
import dev.mentoring.feedback.score.RaterAdvice;
import dev.mentoring.feedback.score.ScoreShrinkage;
import dev.mentoring.feedback.score.Trend;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The records of this module refuse null in every component, wherever it stands among sound values. */
class NullRefusalTest {
    private static final BilingualText TEXT = BilingualText.same("x");
    private static final ItemId ITEM = ItemId.of("x");
    private static final SubscaleId SUBSCALE = SubscaleId.of("x");

    static Stream<Record> sound() {
        return Stream.of(
                        ofInstruments(),
                        ofRounds(),
                        ofCompetence(),
                        ofDevelopment(),
                        ofStatistics(),
                        ofScores(),
                        ofDisclosure(),
                        ofReports())
                .flatMap(records -> records);
    }

    private static Stream<Record> ofInstruments() {
        VisibleWhen.RatedBetween condition = new VisibleWhen.RatedBetween(ITEM, 1, 2);
        return Stream.of(
                ITEM,
                SUBSCALE,
                InstrumentId.of("x"),
                condition,
                new VisibleWhen.OptedOut(ITEM, OptOut.NOT_OBSERVED),
                new VisibleWhen.AllOf(ImmutableList.of(condition)),
                new VisibleWhen.AnyOf(ImmutableList.of(condition)),
                new VisibleWhen.Not(condition),
                ResponseScale.frequency(),
                new ResponseValue.Text("x"),
                new Licence.Open("x"),
                new Licence.PermissionRequired("x"),
                new Licence.Proprietary("x"),
                new ItemTexts(ImmutableMap.of()),
                Subscale.mean(SUBSCALE, TEXT, ImmutableList.of(ITEM)),
                new SubscaleOutline(SUBSCALE, TEXT, OptionalInt.of(1), Optional.of(ImmutableSet.of(ITEM))),
                new ScaleScore(
                        SUBSCALE,
                        Optional.of(Fraction.of(1)),
                        new AnswerTally(1, 0, 0, 0, 0),
                        Fraction.of(0),
                        Fraction.of(2)),
                new MissingPolicy.AtLeast(1));
    }

    private static Stream<Record> ofRounds() {
        Instrument pulse = RelationshipPulse.form();
        Assignment assignment = new Assignment(ParticipantId.of("a"), ParticipantId.of("b"), RaterGroup.PEER);
        Answers answers = Answers.of(
                pulse,
                Map.of(
                        ItemId.of("useful"), ResponseValue.skipped(),
                        ItemId.of("openness"), ResponseValue.skipped(),
                        ItemId.of("next-step"), ResponseValue.skipped()));
        RoundPlan plan = RoundPlan.builder()
                .id(RoundId.of("x"))
                .opens(Instant.EPOCH)
                .closes(Instant.EPOCH.plusSeconds(1))
                .instrument(pulse)
                .addAssignments(assignment)
                .build();
        Occasion occasion = new Occasion(Instant.EPOCH, Actor.system());
        FeedbackRound round = FeedbackRound.draft(plan, occasion).aggregate();
        return Stream.of(
                RoundId.of("x"),
                RaterGroup.SELF,
                assignment,
                new RoundAttempt(round, new RoundCommand.Open(), occasion),
                new RoundCommand.Revise(plan),
                new RoundCommand.Answer(assignment, answers),
                new RoundEvent.Drafted(plan),
                new RoundEvent.Revised(plan),
                new RoundEvent.Answered(assignment, answers.responses()),
                new RoundEvent.Held(assignment, answers.responses()));
    }

    private static Stream<Record> ofCompetence() {
        ParticipantId person = ParticipantId.of("a");
        CompetencyId competency = CompetencyId.of("C1");
        LevelSuggestion.EvidenceCount none = new LevelSuggestion.EvidenceCount(0, 0, 0);
        ImmutableSortedSet<AssertionId> assertions = ImmutableSortedSet.of(AssertionId.of("x"));
        return Stream.of(
                EvidenceId.of("x"),
                AssertionId.of("x"),
                new EvidenceFinding.Statement("x"),
                CapMentorItems.ofRelationshipForm(),
                new IndicatorForm(RelationshipPulse.form(), CapMentorItems.ofRelationshipForm()),
                LevelBands.ofFrequency(),
                SuggestionRule.ofFrequency(),
                new LevelSuggestion.Suggested(
                        competency, EvidenceSource.PEER, none, 1, 1, 4, 1, 1, ImmutableSortedSet.of()),
                new LevelSuggestion.NotEnoughEvidence(competency, EvidenceSource.PEER, none, 1, 1),
                new LevelOverride(1, person, "x", Instant.EPOCH),
                new RolledUpLevel(new RollUpRule.Highest(), 1, assertions, Optional.empty()),
                new ParentRule.All(ImmutableSortedSet.of(competency), 1),
                new ParentRule.Points(ImmutableSortedMap.of(competency, 1), 1, 1));
    }

    private static Stream<Record> ofDevelopment() {
        Requirement requirement = Requirement.of("C1", 2);
        GapAnalysis analysis = GapAnalysis.of(
                RequiredProfile.everywhere(TEXT, CapMentor.framework(), 2), Map.of(CompetencyId.of("C1"), 1));
        DevelopmentPlan plan = DevelopmentPlan.of(
                ParticipantId.of("a"),
                Role.MENTOR,
                analysis,
                GrowthGuide.ofMentors(),
                1,
                LocalDate.EPOCH,
                LocalDate.EPOCH);
        return Stream.of(
                requirement,
                new CompetencyGap(requirement, OptionalInt.empty()),
                analysis,
                GrowthGuide.ofMentors(),
                plan.steps().get(0),
                plan.steps().get(0).advice().orElseThrow(),
                plan);
    }

    private static Stream<Record> ofStatistics() {
        double[] values = {1, 2, 4};
        double[] errors = {1, 2, 1};
        RatingTable table = RatingTable.of(new double[][] {{1, 2, 3}, {2, 1, 2}, {4, 4, 5}, {3, 5, 5}});
        NullDistribution chance = NullDistribution.uniform(1, 5);
        IntraclassCorrelations correlations = IntraclassCorrelations.of(table, 0.95);
        OneFactorModel model = OneFactorModel.of(table).orElseThrow();
        CategoryCounts counts = CategoryCounts.of(table, 1, 2, 3, 4, 5);
        return Stream.of(
                new Estimate.Defined<>(1.0),
                new Estimate.Undefined<>(UndefinedReason.NO_DATA),
                CronbachAlpha.of(table, 0.95).items().get(0),
                model,
                McDonaldOmega.of(model),
                correlations,
                correlations.get(IntraclassForm.ONE_WAY_SINGLE),
                GroupReliability.of(table, 0.95),
                ContingencyTable.between(table, 0, 1),
                FleissKappa.of(counts).orElseThrow(),
                GwetCoefficient.of(counts, AgreementWeights.LINEAR).orElseThrow(),
                WithinGroupAgreement.of(values, chance),
                ScaleAgreement.of(table, chance),
                StandardizedDifference.between(values, errors),
                NormalShrinkage.ofKnown(values, errors, 1).orElseThrow(),
                BetaBinomialShrinkage.of(new int[] {1, 2}, new int[] {3, 3}).orElseThrow());
    }

    private static Stream<Record> ofScores() {
        Estimate<Double> one = Estimate.of(1.0);
        Measure.OfItem measure = new Measure.OfItem(ITEM);
        GroupReliability alone = GroupReliability.of(RatingTable.builder(0, 0).build(), 0.95);
        ScaleAgreement nobody = ScaleAgreement.of(RatingTable.builder(0, 0).build(), NullDistribution.uniform(1, 5));
        return Stream.of(
                measure,
                new Measure.OfSubscale(SUBSCALE),
                new GroupScore(ImmutableSortedMultiset.of(Fraction.of(1))),
                OthersRule.pooled(),
                new OthersScore(1, ImmutableSortedMap.of(RaterGroup.PEER, 1.0), one, one, one, one),
                new Gap(1, 2, Estimate.of(new ConfidenceInterval(0, 1, 0.95)), one, one),
                ProfileComparison.between(new double[] {1, 2}, new double[] {2, 1})
                        .orElseThrow(),
                new Trend(1, 2, 1, ChangeVerdict.NO_RELIABLE_CHANGE),
                new AgreementProfile(ImmutableMap.of(), nobody, alone),
                RaterAdvice.of(0.19, 0.7, 3),
                ScoreShrinkage.off(),
                new Highlights(ImmutableList.of(measure), ImmutableList.of()));
    }

    private static Stream<Record> ofDisclosure() {
        ParticipantId rater = ParticipantId.of("a");
        ParticipantId reader = ParticipantId.of("b");
        Answer answer = new Answer("q", rater);
        Release release = new Release("cell", AggregateKind.MEAN, 0, 4, ImmutableSortedMap.of(answer, 1), 3);
        ReleaseLedger ledger = ReleaseLedger.empty().append(reader, "spring", ImmutableList.of(release));
        Stream<Record> findings = DisclosureAudit.under(DisclosurePolicy.standard()).findings(ledger).values().stream()
                .map(Record.class::cast);
        return Stream.concat(
                findings,
                Stream.of(
                        answer,
                        release,
                        ledger,
                        ledger.entries().get(0),
                        new AuditFinding.Narrowed(ImmutableSet.of(answer), 3, 3, ImmutableSet.of(release)),
                        new AuditFinding.SetApart(
                                ImmutableSortedSet.of(rater), ImmutableSet.of(release), ImmutableSet.of()),
                        DisclosurePolicy.standard(),
                        Coalition.of(reader),
                        ReleasePlan.of(
                                reader, "spring", Cell.mean("cell", new AnswerRange(0, 4), "q", Map.of(rater, 3))),
                        new CellDecision("cell", 1, ImmutableSortedSet.of(), Optional.empty(), Optional.empty()),
                        new CommentSheet("q", ImmutableList.of("x")),
                        new ProgrammeCount("x", 1, 1),
                        new TwoWayTable(ImmutableTable.of("row", "column", 1L)),
                        new Published.Shown<>(1, 1),
                        new Published.Suppressed<>(SuppressionReason.PRIMARY)));
    }

    private static Stream<Record> ofReports() {
        Published<Double> shown = Published.shown(3.0, 5);
        Published<CommentSheet> comments = Published.suppressed(SuppressionReason.PRIMARY);
        GrowthGuidance guidance = GrowthGuidance.ofMentors(
                CapMentor.framework(), CapMentorItems.ofRelationshipForm(), LocalDate.EPOCH, LocalDate.EPOCH);
        FeedbackReport report = new FeedbackReport(
                RoundId.of("x"),
                ParticipantId.of("a"),
                ParticipantId.of("b"),
                InstrumentId.of("x"),
                "1.0",
                ReadingRule.standard(),
                ImmutableList.of(),
                new Highlights(ImmutableList.of(), ImmutableList.of()),
                Optional.empty(),
                ImmutableList.of(),
                ImmutableList.of(),
                Optional.empty());
        return Stream.of(
                ReadingRule.standard(),
                new MeasureFinding(
                        new Measure.OfItem(ITEM),
                        1,
                        5,
                        ImmutableSortedMap.of(RaterGroup.PEER, shown),
                        shown,
                        Optional.of(shown),
                        Optional.empty()),
                new CommentFinding(ITEM, ImmutableSortedMap.of(), comments),
                new CompetencyFinding(
                        CompetencyId.of("C1"), ImmutableList.of(ITEM), Optional.of(shown), shown, OptionalInt.of(2)),
                new TrendFinding(new Measure.OfItem(ITEM), 2, 3, Optional.empty()),
                new ReportTrend(RoundId.of("w"), ImmutableList.of()),
                guidance,
                report,
                new ReportRelease(report, ReleaseLedger.empty(), ImmutableList.of()));
    }

    /** A record that is added to the module cannot be forgotten here. */
    @Test
    void every_public_record_that_holds_an_object_is_tried() throws IOException, URISyntaxException {
        Set<Class<?>> tried = sound().map(Record::getClass).collect(Collectors.toSet());
        Path classes = Path.of(DisclosurePolicy.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            assertThat(files.filter(file -> file.toString().endsWith(".class"))
                            .map(file -> classes.relativize(file).toString())
                            .filter(name -> !name.contains("-info"))
                            .map(name -> name.substring(0, name.length() - ".class".length())
                                    .replace(File.separatorChar, '.'))
                            .map(NullRefusalTest::load)
                            .filter(type -> type.isRecord() && isPublic(type))
                            .filter(type -> Arrays.stream(type.getRecordComponents())
                                    .anyMatch(component -> !component.getType().isPrimitive())))
                    .isSubsetOf(tried);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, NullRefusalTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void null_is_refused_at_once(Record sound) throws ReflectiveOperationException {
        RecordComponent[] components = sound.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = components[i].getAccessor().invoke(sound);
        }
        Constructor<?> constructor = sound.getClass()
                .getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        assertThat(constructor.newInstance(values)).isEqualTo(sound);
        for (int i = 0; i < components.length; i++) {
            if (!components[i].getType().isPrimitive()) {
                Object[] withNull = values.clone();
                withNull[i] = null;
                assertThatNullPointerException()
                        .as(components[i].getName())
                        .isThrownBy(() -> make(constructor, withNull));
            }
        }
    }

    private static void make(Constructor<?> constructor, Object[] values) throws Throwable {
        try {
            constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
