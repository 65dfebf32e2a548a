package dev.mentoring.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import dev.mentoring.core.identity.ParticipantId;
import dev.mentoring.core.participant.Participant;
import dev.mentoring.core.participant.Role;
import dev.mentoring.core.problem.InvalidInputException;
import dev.mentoring.json.MentoringJson;
import dev.mentoring.json.reading.ReadResult;
import dev.mentoring.matching.market.Agent;
import dev.mentoring.matching.market.Market;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MentoringModuleTest {
    private final ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();

    /** What a web controller of an embedder might take. */
    record Enrolment(String note, Participant person, List<Role> wishes, Map<ParticipantId, Role> team) {}

    @Test
    void values_stand_within_the_types_of_the_embedder() throws Exception {
        String text = """
                {"note":"n","person":{"id":"a","roles":["mentor"]},"wishes":["mentee"],"team":{"b":"mentor"}}""";
        Enrolment enrolment = mapper.readValue(text, Enrolment.class);
        assertThat(enrolment.person()).isEqualTo(Participant.mentor("a").build());
        assertThat(enrolment.team()).containsEntry(ParticipantId.of("b"), Role.MENTOR);
        assertThat(mapper.writeValueAsString(enrolment)).isEqualTo(text);
    }

    @Test
    void roles_are_keys_by_their_codes() throws Exception {
        Map<Role, Integer> counts = Map.of(Role.MENTEE, 3);
        assertThat(mapper.writeValueAsString(counts)).isEqualTo("{\"mentee\":3}");
        assertThat(mapper.readValue("{\"mentee\":3}", new TypeReference<Map<Role, Integer>>() {}))
                .isEqualTo(counts);
        assertThatThrownBy(() -> mapper.readValue("{\"boss\":3}", new TypeReference<Map<Role, Integer>>() {}))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("value-unknown [/boss]");
    }

    @Test
    void a_mapper_writes_what_the_front_door_writes() throws Exception {
        Market market = Market.builder()
                .addMentee(Agent.of("r").ranking("h"))
                .addMentor(Agent.of("h"))
                .build();
        assertThat(mapper.writeValueAsString(market))
                .isEqualTo(MentoringJson.create().writeString(market));
        assertThat(mapper.readValue(mapper.writeValueAsBytes(market), Market.class))
                .isEqualTo(market);
        assertThat(mapper.treeToValue(mapper.valueToTree(market), Market.class)).isEqualTo(market);
    }

    @Test
    void all_problems_of_a_value_come_in_one_exception_of_the_mapper() {
        String text = "{\"note\":\"n\",\"person\":{\"id\":\" \",\"roles\":[\"boss\"],\"runsWaited\":-1}}";
        assertThatThrownBy(() -> mapper.readValue(text, Enrolment.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("line: 1")
                .cause()
                .asInstanceOf(type(InvalidInputException.class))
                .satisfies(refusal -> assertThat(refusal.problems().all())
                        .extracting(problem -> problem.place().toString())
                        .containsExactly("/person/id", "/person/roles/0", "/person/runsWaited"));
    }

    @Test
    void unknown_members_are_refused_though_the_mapper_ignores_them_elsewhere() {
        ObjectMapper lenient = JsonMapper.builder()
                .findAndAddModules()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        assertThatThrownBy(() -> lenient.readValue(
                        "{\"other\":1,\"person\":{\"id\":\"a\",\"roles\":[\"mentor\"],\"nick\":1}}", Enrolment.class))
                .hasMessageContaining("member-unknown [/person/nick]");
    }

    @Test
    void text_that_is_not_json_is_the_exception_of_the_parser() {
        assertThatThrownBy(() -> mapper.readValue("{\"person\":{\"id\":oops}}", Enrolment.class))
                .hasRootCauseInstanceOf(JsonParseException.class);
        assertThatThrownBy(() -> mapper.readValue("{\"id\":oops}", Participant.class))
                .isInstanceOf(JsonParseException.class);
    }

    @Test
    void default_typing_of_the_mapper_puts_no_class_names_into_our_values() throws Exception {
        ObjectMapper typed = JsonMapper.builder()
                .findAndAddModules()
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        ObjectMapper.DefaultTyping.NON_FINAL)
                .build();
        Participant person = Participant.mentor("a").build();
        assertThat(typed.writeValueAsString(person)).isEqualTo("{\"id\":\"a\",\"roles\":[\"mentor\"]}");
        assertThat(typed.readValue(typed.writeValueAsBytes(person), Participant.class))
                .isEqualTo(person);
    }

    @Test
    void the_module_reads_what_the_front_door_reads() throws Exception {
        String text = "{\"mentors\":[],\"mentees\":[],\"version\":\"1.9\",\"type\":\"market\",\"new\":[null]}";
        ReadResult<Market> read = MentoringJson.create().read(text, Market.class);
        assertThat(mapper.readValue(text, Market.class)).isEqualTo(read.orElseThrow());
    }
}
