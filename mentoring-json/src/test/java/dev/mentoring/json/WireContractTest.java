package dev.mentoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.mentoring.core.dialogue.AgendaTemplate;
import dev.mentoring.core.estimate.Interval;
import dev.mentoring.core.evaluation.Figure;
import dev.mentoring.core.evaluation.HidingReason;
import dev.mentoring.core.evaluation.Indicator;
import dev.mentoring.core.evaluation.IndicatorTable;
import dev.mentoring.core.evaluation.ProgrammeEvaluation;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.participant.Capacity;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.ParticipantPool;
import dev.mentoring.core.problem.Problem;
import dev.mentoring.core.relationship.ClosureReason;
import dev.mentoring.core.text.Term;
import dev.mentoring.core.warning.FactKind;
import dev.mentoring.core.warning.Warning;
import dev.mentoring.core.warning.WarningFact;
import dev.mentoring.core.warning.WarningLevel;
import dev.mentoring.core.warning.WarningReport;
import dev.mentoring.core.warning.WarningSign;
import dev.mentoring.core.warning.WarningSubject;
import dev.mentoring.json.reading.ReadResult;
import dev.mentoring.matching.algorithm.rotation.RotationDiagram;
import dev.mentoring.matching.algorithm.rotation.RotationPoset;
import dev.mentoring.matching.certificate.HallViolator;
import dev.mentoring.matching.certificate.NoBlockingPair;
import dev.mentoring.matching.certificate.TieBreaking;
import dev.mentoring.matching.experiment.ExperimentSpecification;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Market;
import dev.mentoring.matching.market.Pair;
import dev.mentoring.matching.market.Side;
import dev.mentoring.matching.outcome.DefiniteMatching;
import dev.mentoring.matching.outcome.Guarantee;
import dev.mentoring.matching.outcome.Matching;
import dev.mentoring.matching.outcome.Matchings;
import dev.mentoring.matching.outcome.PeerGroup;
import dev.mentoring.matching.outcome.PeerMatching;
import dev.mentoring.matching.outcome.RandomMatching;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents as other tools write and read them. */
class WireContractTest {
    private static final MentoringJson JSON = MentoringJson.create();

    /** The market of the wire contract, word for word. */
    private static final String MARKET = """
            {"type": "market", "version": "1.0",
             "mentees": [{"id": "r1", "preferences": ["h1", ["h2", "h3"]]}, {"id": "r2", "preferences": ["h1"], "maximum": 1}],
             "mentors": [{"id": "h1", "preferences": ["r2", "r1"], "maximum": 2, "minimum": 0}, {"id": "h2"}, {"id": "h3"}],
             "weights": [{"mentee": "r1", "mentor": "h1", "value": 12}]}
            """;

    @ParameterizedTest
    @EnumSource
    void a_market_has_ties_quotas_and_weights(Jackson jackson) {
        Market market = jackson.json().read(MARKET, Market.class).orElseThrow();
        assertThat(market.menteeIds()).containsExactly("r1", "r2");
        assertThat(market.mentorIds()).containsExactly("h1", "h2", "h3");
        assertThat(market.mentee(0).preferences())
                .contains(ImmutableList.of(ImmutableList.of("h1"), ImmutableList.of("h2", "h3")));
        assertThat(market.mentor(0).preferences())
                .contains(ImmutableList.of(ImmutableList.of("r2"), ImmutableList.of("r1")));
        assertThat(market.mentorMaximum(0)).isEqualTo(2);
        assertThat(market.menteeMaximum(0)).isEqualTo(1);
        assertThat(market.weight(market.find(0, 0))).isEqualTo(12);
    }

    @ParameterizedTest
    @EnumSource
    void a_market_is_written_with_its_people_in_order_and_without_what_goes_without_saying(Jackson jackson) {
        Market market = jackson.json().read(MARKET, Market.class).orElseThrow();
        assertThat(jackson.json().writeString(market))
                .isEqualTo("{'type':'market','version':'1.0',"
                        .concat("'mentees':[{'id':'r1','preferences':['h1',['h2','h3']]},{'id':'r2'}],")
                        .concat(
                                "'mentors':[{'id':'h1','preferences':['r2','r1'],'maximum':2},{'id':'h2'},{'id':'h3'}],")
                        .concat("'weights':[{'mentee':'r1','mentor':'h1','value':12},")
                        .concat("{'mentee':'r1','mentor':'h2','value':0},{'mentee':'r1','mentor':'h3','value':0},")
                        .concat("{'mentee':'r2','mentor':'h1','value':0}]}")
                        .replace('\'', '"'));
    }

    @Test
    void a_market_of_weights_alone_accepts_exactly_the_listed_pairs() {
        Market market = JSON.read("""
                        {"weights": [{"mentee": "a", "mentor": "x", "value": -3}], "mentors": [{"id": "x"}, {"id": "y"}],
                         "mentees": [{"id": "b"}, {"id": "a"}], "version": "1.0", "type": "market"}
                        """, Market.class).orElseThrow();
        assertThat(market.pairCount()).isEqualTo(1);
        assertThat(market.weight(market.find(0, 0))).isEqualTo(-3);
    }

    @Test
    void a_pair_that_only_one_side_lists_is_a_warning_where_it_is_listed() {
        ReadResult<Market> result = JSON.read("""
                {"type": "market", "version": "1.0", "mentees": [{"id": "a", "preferences": ["x", "y"]}],
                 "mentors": [{"id": "x"}, {"id": "y", "preferences": []}]}
                """, Market.class);
        assertThat(result.value()).isPresent();
        assertThat(result.problems().warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.code() + " " + warning.place())
                        .isEqualTo("one-sided-preference /mentees/0/preferences/1"));
    }

    @ParameterizedTest
    @EnumSource
    void a_matching_names_its_pairs_its_claims_and_its_certificate(Jackson jackson) {
        Matching matching = new Matching(
                "deferred-acceptance",
                ImmutableList.of(new Pair("r2", "h1"), new Pair("r1", "h2")),
                ImmutableSortedSet.of("r3"),
                ImmutableSortedSet.of(),
                ImmutableSet.of(Guarantee.MENTEE_OPTIMAL, Guarantee.WEAKLY_STABLE),
                Optional.of(new NoBlockingPair(Side.MENTEE, TieBreaking.SINGLE, 7)));
        String written = jackson.json().writeString(matching);
        assertThat(written)
                .isEqualTo("{'type':'matching','version':'1.0','algorithm':'deferred-acceptance',"
                        .concat("'pairs':[{'mentee':'r1','mentor':'h2'},{'mentee':'r2','mentor':'h1'}],")
                        .concat("'unmatchedMentees':['r3'],'unmatchedMentors':[],")
                        .concat("'guarantees':['weakly-stable','mentee-optimal'],")
                        .concat(
                                "'certificate':{'kind':'no-blocking-pair','proposing':'mentee','tieBreaking':'single','seed':7}}")
                        .replace('\'', '"'));
        assertThat(jackson.json().read(written, Matching.class).orElseThrow()).isEqualTo(matching);
    }

    @ParameterizedTest
    @EnumSource
    void a_matching_of_peers_is_told_by_the_names_of_its_members(Jackson jackson) {
        PeerMatching matching = new PeerMatching(
                "stable-roommates",
                ImmutableList.of(PeerGroup.of("d", "c"), new PeerGroup("a", "b", Optional.of("f"))),
                ImmutableSortedSet.of("e"),
                ImmutableSet.of(),
                Optional.empty());
        String written = jackson.json().writeString(matching);
        assertThat(written)
                .isEqualTo("{'type':'matching','version':'1.0','algorithm':'stable-roommates',"
                        .concat("'pairs':[{'first':'a','second':'b','third':'f'},{'first':'c','second':'d'}],")
                        .concat("'unmatchedParticipants':['e'],'guarantees':[]}")
                        .replace('\'', '"'));
        assertThat(jackson.json().read(written, PeerMatching.class).orElseThrow())
                .isEqualTo(matching);
        assertThat(jackson.json().read(written, DefiniteMatching.class).orElseThrow())
                .isEqualTo(matching);
        assertThat(jackson.json()
                        .readDocument(written.getBytes(StandardCharsets.UTF_8))
                        .orElseThrow())
                .isEqualTo(matching);
    }

    @Test
    void all_stable_matchings_are_one_document() {
        Market market = Market.builder()
                .addMentee(Agent.of("a").ranking("x", "y"))
                .addMentee(Agent.of("b").ranking("y", "x"))
                .addMentor(Agent.of("x").ranking("b", "a"))
                .addMentor(Agent.of("y").ranking("a", "b"))
                .build();
        RotationDiagram diagram = RotationPoset.of(market).diagram();
        assertThat(JSON.writeString(diagram))
                .isEqualTo("{'type':'rotation-diagram','version':'1.0',"
                        .concat("'menteeOptimal':[{'mentee':'a','mentor':'x'},{'mentee':'b','mentor':'y'}],")
                        .concat(
                                "'steps':[{'rotation':{'lost':[{'mentee':'a','mentor':'x'},{'mentee':'b','mentor':'y'}],")
                        .concat("'gained':[{'mentee':'a','mentor':'y'},{'mentee':'b','mentor':'x'}]},'needs':[]}]}")
                        .replace('\'', '"'));
        assertThat(JSON.read(JSON.writeString(diagram), RotationDiagram.class).orElseThrow())
                .isEqualTo(diagram);
    }

    @Test
    void a_probability_is_an_exact_fraction() {
        String text = "{'type':'random-matching','version':'1.0','algorithm':'x',"
                .concat("'probabilities':[{'mentee':'a','mentor':'x','probability':'2/6'}]}")
                .replace('\'', '"');
        assertThat(JSON.writeString(JSON.read(text, RandomMatching.class).orElseThrow()))
                .contains("\"probability\":\"1/3\"");
        for (String wrong : List.of("7/6", "0/1", "1/0", "0.5", "-1/2")) {
            assertThat(JSON.read(text.replace("2/6", wrong), RandomMatching.class)
                            .value())
                    .as(wrong)
                    .isEmpty();
        }
    }

    @Test
    void several_matchings_are_counted_and_each_is_a_document() {
        String one = "{'type':'matching','version':'1.0','algorithm':'x','pairs':[],'unmatchedMentees':['a'],"
                .concat("'unmatchedMentors':[],'guarantees':[]}");
        String text = ("{'type':'matchings','version':'1.0','count':1,'matchings':[" + one + "]}").replace('\'', '"');
        assertThat(JSON.writeString(JSON.read(text, Matchings.class).orElseThrow()))
                .isEqualTo(text);
        assertThat(JSON.read(text.replace("\"count\":1", "\"count\":2"), Matchings.class)
                        .value())
                .isEmpty();
    }

    @Test
    void the_matching_of_another_tool_may_leave_out_what_it_does_not_claim() {
        Matching matching = JSON.read(
                        "{\"type\": \"matching\", \"version\": \"1.0\", \"algorithm\": \"by hand\", \"pairs\": []}",
                        Matching.class)
                .orElseThrow();
        assertThat(matching.guarantees()).isEmpty();
        assertThat(matching.certificate()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_member_that_tells_certificates_apart_may_come_last(Jackson jackson) {
        String text = """
                {"pairs": [], "certificate": {"wanted": 2, "places": 1e0, "pairsElsewhere": 0, "mentees": ["a", "b"],
                 "mentors": [], "kind": "hall-violator"}, "algorithm": "x", "version": "1.0", "type": "matching"}
                """;
        assertThat(jackson.json().read(text, Matching.class).orElseThrow().certificate())
                .contains(new HallViolator(ImmutableList.of("a", "b"), ImmutableList.of(), 2, 1, 0));
    }

    @Test
    void a_document_is_told_by_its_type_wherever_that_stands() {
        assertThat(JSON.readDocument(MARKET.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .orElseThrow())
                .isInstanceOf(Market.class);
        assertThat(JSON.readDocument("{\"version\":\"1.0\",\"pairs\":[],\"algorithm\":\"a\",\"type\":\"matching\"}"
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .orElseThrow())
                .isInstanceOf(Matching.class);
    }

    @Test
    void a_pool_holds_only_what_is_known() {
        ParticipantPool pool = ParticipantPool.builder()
                .addParticipant(
                        Participant.mentee("b").addInterest(Term.of("Jazz")).build())
                .addParticipant(Participant.mentor("a")
                        .mentorCapacity(Capacity.of(2, 4))
                        .build())
                .build();
        assertThat(JSON.writeString(pool))
                .isEqualTo("{'type':'participant-pool','version':'1.0','participants':["
                        .concat("{'id':'a','roles':['mentor'],'mentorCapacity':{'relationships':2,'hoursPerMonth':4}},")
                        .concat("{'id':'b','roles':['mentee'],'interests':['jazz']}]}")
                        .replace('\'', '"'));
    }

    @Test
    void a_value_of_its_own_has_neither_type_nor_version() {
        assertThat(JSON.writeString(Participant.mentor("a").build()))
                .isEqualTo("{\"id\":\"a\",\"roles\":[\"mentor\"]}");
        assertThat(JSON.writeString(ParticipantId.of("a"))).isEqualTo("\"a\"");
        assertThat(JSON.read("\"a\"", ParticipantId.class).orElseThrow()).isEqualTo(ParticipantId.of("a"));
    }

    @Test
    void a_newer_minor_version_may_hold_members_that_are_not_known() {
        String text = """
                {"new": {"deep": [1, {"x": null}]}, "mentees": [{"id": "a", "nickname": "A"}], "mentors": [],
                 "type": "market", "version": "1.1"}
                """;
        ReadResult<Market> result = JSON.read(text, Market.class);
        assertThat(result.value()).isPresent();
        assertThat(result.problems().warnings())
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly("member-ignored /new", "member-ignored /mentees/0/nickname");
        assertThat(JSON.read(text.replace("1.1", "1.0"), Market.class)
                        .problems()
                        .errors())
                .extracting(Problem::code)
                .containsExactly("member-unknown", "member-unknown");
    }

    @Test
    void another_major_version_or_type_is_said_alone() {
        String text = "{\"mentees\": 3, \"nonsense\": true, \"type\": \"marke\", \"version\": \"2.0\"}";
        assertThat(JSON.read(text, Market.class).problems().all())
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly("document-type-wrong /type", "version-unknown /version");
    }

    @Test
    void every_document_type_has_a_name_a_version_and_a_schema_of_that_name() {
        assertThat(MentoringJson.documentTypes())
                .extracting(DocumentType::name)
                .containsExactly(
                        "agenda-template",
                        "agreement",
                        "assertion-history",
                        "audit-anchor",
                        "career-horizon",
                        "competency-framework",
                        "consent-register",
                        "development-plan",
                        "disclosure-register",
                        "erasure-report",
                        "experiment",
                        "experiment-manifest",
                        "feedback-report",
                        "feedback-responses",
                        "feedback-round",
                        "instrument",
                        "item-texts",
                        "listed-holidays",
                        "market",
                        "matching",
                        "matching-plan",
                        "matching-policy",
                        "matching-request",
                        "matchings",
                        "meeting-agenda",
                        "no-matching",
                        "participant-pool",
                        "peer-market",
                        "plan-b",
                        "programme-evaluation",
                        "programme-terms",
                        "project-market",
                        "questionnaire",
                        "random-matching",
                        "reflection",
                        "release-ledger",
                        "required-profile",
                        "resource-catalogue",
                        "retention-policy",
                        "retention-report",
                        "revalidation-policy",
                        "rotation-diagram",
                        "standard-readiness",
                        "warning-backtest",
                        "warning-report",
                        "warning-rules");
        assertThat(MentoringJson.documentTypes()).allSatisfy(type -> {
            assertThat(type.version()).isEqualTo("1.0");
            assertThat(type.schema()).contains("\"$id\": \"" + type.schemaId() + "\"");
        });
        assertThat(MentoringJson.documentTypes().get(0).valueType()).isEqualTo(AgendaTemplate.class);
    }

    @ParameterizedTest
    @EnumSource
    void an_evaluation_is_written_with_the_fewest_digits_that_tell_its_numbers_apart(Jackson jackson) {
        Figure hidden = new Figure.Hidden(HidingReason.TOO_FEW_PEOPLE);
        Figure share = new Figure.Shown(1.0 / 3, new Interval(0.1, 0.30000000000000004), 12);
        Figure days = new Figure.Shown(120, new Interval(-0.5, 1e22), 7);
        ProgrammeEvaluation evaluation = new ProgrammeEvaluation(
                ImmutableMap.of(
                        Indicator.DURATION_DAYS, new IndicatorTable(days, ImmutableSortedMap.of()),
                        Indicator.MATCH_RATE, new IndicatorTable(share, ImmutableSortedMap.of("2026", hidden))),
                ImmutableMap.of(ClosureReason.WORKLOAD, 5));
        String written = jackson.json().writeString(evaluation);
        assertThat(written)
                .isEqualTo("{'type':'programme-evaluation','version':'1.0','indicators':{"
                        .concat("'match-rate':{'overall':{'kind':'shown','value':0.3333333333333333,")
                        .concat("'interval':{'low':0.1,'high':0.30000000000000004},'people':12},")
                        .concat("'groups':{'2026':{'kind':'hidden','reason':'too-few-people'}}},")
                        .concat("'duration-days':{'overall':{'kind':'shown','value':120,")
                        .concat("'interval':{'low':-0.5,'high':1E+22},'people':7},'groups':{}}},")
                        .concat("'earlyEnds':{'workload':5}}")
                        .replace('\'', '"'));
        assertThat(jackson.json().read(written, ProgrammeEvaluation.class).orElseThrow())
                .isEqualTo(evaluation);
        assertThat(jackson.json()
                        .read(written.replace("1E+22", "1E+999"), ProgrammeEvaluation.class)
                        .problems()
                        .all())
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly("value-malformed /indicators/duration-days/overall/interval/high");
    }

    @ParameterizedTest
    @EnumSource
    void a_warning_says_what_it_is_about_and_what_it_rests_on(Jackson jackson) {
        WarningSubject subject = new WarningSubject.OfMentor(ParticipantId.of("ada"));
        Instant noon = Instant.parse("2026-03-31T12:00:00Z");
        WarningReport report = new WarningReport(
                noon,
                ImmutableList.of(new Warning(
                        subject,
                        WarningSign.MENTOR_OVERLOADED,
                        WarningLevel.WATCH,
                        noon,
                        Optional.empty(),
                        ImmutableSortedSet.of(ParticipantId.of("ada")),
                        ImmutableList.of(
                                new WarningFact.Amount(FactKind.RATING_GAP, 1.5),
                                new WarningFact.Dated(FactKind.APPEARED_ON, LocalDate.of(2026, 3, 1))))),
                ImmutableList.of());
        String written = jackson.json().writeString(report);
        assertThat(written)
                .isEqualTo("{'type':'warning-report','version':'1.0','at':'2026-03-31T12:00:00Z','open':["
                        .concat("{'subject':{'kind':'mentor','id':'ada'},'sign':'mentor-overloaded','level':'watch',")
                        .concat("'since':'2026-03-31T12:00:00Z','concerned':['ada'],'facts':[")
                        .concat("{'kind':'amount','warningFactKind':'rating-gap','value':1.5},")
                        .concat(
                                "{'kind':'dated','warningFactKind':'appeared-on','date':'2026-03-01'}]}],'upcoming':[]}")
                        .replace('\'', '"'));
        assertThat(jackson.json().read(written, WarningReport.class).orElseThrow())
                .isEqualTo(report);
    }

    @Test
    void an_agent_stands_alone_as_it_stands_in_a_market() {
        assertThat(JSON.writeString(Agent.of("a").ranking("x", "y").withMaximum(0)))
                .isEqualTo("{\"id\":\"a\",\"preferences\":[\"x\",\"y\"],\"maximum\":0}");
    }

    @Test
    void an_experiment_is_read_with_numbers_as_they_are_written_and_its_problems_are_placed_at_its_members() {
        String text = """
                {"type": "experiment", "version": "1.0", "id": "sizes", "title": {"en": "Sizes", "fr": "Tailles"},
                 "instances": [{"id": "random", "kind": "generated", "generator": "impartial-culture",
                                "parameters": {"mentees": [10, "20"], "pair-density": [0.50]}}],
                 "mechanisms": [{"id": "da", "algorithm": "deferred-acceptance"}], "metrics": ["size"], "trials": 3}""";
        assertThat(JSON.writeString(
                        JSON.read(text, ExperimentSpecification.class).orElseThrow()))
                .isEqualTo("{\"type\":\"experiment\",\"version\":\"1.0\",\"id\":\"sizes\","
                        + "\"title\":{\"en\":\"Sizes\",\"fr\":\"Tailles\"},"
                        + "\"instances\":[{\"kind\":\"generated\",\"id\":\"random\",\"generator\":\"impartial-culture\","
                        + "\"parameters\":{\"mentees\":[\"10\",\"20\"],\"pair-density\":[\"0.50\"]}}],"
                        + "\"mechanisms\":[{\"id\":\"da\",\"algorithm\":\"deferred-acceptance\"}],"
                        + "\"metrics\":[\"size\"],\"trials\":3}");
        String wrong =
                text.replace("\"size\"]", "\"sise\"]").replace("0.50", "7").replace("deferred-", "referred-");
        assertThat(JSON.read(wrong, ExperimentSpecification.class).problems().all())
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly(
                        "parameter-value /instances/0/parameters/pair-density/0",
                        "unknown-algorithm /mechanisms/0/algorithm",
                        "unknown-metric /metrics/0");
    }
}
