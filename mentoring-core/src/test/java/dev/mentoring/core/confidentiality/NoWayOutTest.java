package dev.mentoring.core.confidentiality;

import static dev.mentoring.core.confidentiality.Examples.MENTEE;
import static dev.mentoring.core.confidentiality.Examples.MENTOR;
import static dev.mentoring.core.confidentiality.Examples.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableList;
import dev.mentoring.core.lifecycle.Actor;
import dev.mentoring.core.lifecycle.Occasion;
import dev.mentoring.core.lifecycle.Recorded;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Tries each way by which something said in confidence might get out. */
class NoWayOutTest {
    private static final String SECRET = "she wants to leave the company";
    private static final Confidential<String> NOTE =
            Confidential.of(SECRET, Audience.relationship(MENTOR, Set.of(MENTEE)));

    private record NoteWritten(Confidential<String> note, Optional<Confidential<String>> further) {}

    @Test
    void it_is_not_printed_wherever_it_stands() {
        NoteWritten event = new NoteWritten(NOTE, Optional.of(NOTE));
        Recorded<String, NoteWritten> recorded =
                new Recorded<>("r1", 1, new Occasion(Instant.EPOCH, Actor.system()), "active", event);
        List<Object> holders = List.of(
                NOTE,
                event,
                recorded,
                ImmutableList.of(NOTE),
                Map.of("note", NOTE),
                NOTE.read(new Reader(Actor.participant(MENTOR))),
                NOTE.disclosed(Examples.disclosure()),
                NOTE.sharedWithCoordinators(MENTOR),
                DisclosureRegister.empty().with(Examples.disclosure()),
                Vault.forStorage());
        assertThat(holders).allSatisfy(holder -> assertThat(holder.toString()).doesNotContain(SECRET));
        assertThat(NOTE).hasToString("Confidential[relationship]");
        assertThat(Confidential.erased(NOTE.audience())).hasToString("Confidential[relationship, erased]");
        assertThat(NOTE.read(new Reader(Actor.participant(MENTOR)))).hasToString("Shown[…]");
        assertThat(Vault.forStorage()).hasToString("Vault");
    }

    @Test
    void no_exception_quotes_it() {
        List<Throwable> thrown = List.of(
                catchThrowable(() -> NOTE.sharedWithCoordinators(MENTEE)),
                catchThrowable(() -> NOTE.sharedWith(OFFICER, Set.of())),
                catchThrowable(
                        () -> NOTE.sharedWith(MENTOR, Set.of(MENTOR, MENTEE)).sharedWith(OFFICER, Set.of())),
                catchThrowable(() ->
                        Confidential.of(SECRET, Audience.authorOnly(MENTEE)).disclosed(Examples.disclosure())),
                catchThrowable(
                        () -> Optional.empty().orElseThrow(() -> new IllegalStateException("failed on " + NOTE))));
        assertThat(thrown)
                .allSatisfy(exception -> assertThat(exception.toString()).doesNotContain(SECRET));
    }

    @Test
    void nobody_guesses_it_by_comparing() {
        Confidential<String> guess = Confidential.of(SECRET, NOTE.audience());
        assertThat(guess).isNotEqualTo(NOTE);
        assertThat(NOTE).isNotEqualTo(SECRET).isEqualTo(NOTE);
        assertThat(new NoteWritten(NOTE, Optional.empty())).isEqualTo(new NoteWritten(NOTE, Optional.empty()));
    }

    @Test
    void its_hash_says_nothing_of_it() {
        assertThat(NOTE.hashCode())
                .isEqualTo(Confidential.of("something else", NOTE.audience()).hashCode());
        assertThat(NOTE.hashCode())
                .isEqualTo(Confidential.erased(NOTE.audience()).hashCode());
    }

    @Test
    void java_does_not_serialise_it_alone_or_in_a_list_or_in_an_event() throws IOException {
        record SerialisableEvent(Confidential<String> note) implements Serializable {}
        for (Object holder : List.of(
                NOTE,
                ImmutableList.of(NOTE),
                new SerialisableEvent(NOTE),
                Vault.forStorage(),
                new Reading.Shown<>(SECRET))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                assertThatExceptionOfType(NotSerializableException.class).isThrownBy(() -> out.writeObject(holder));
            }
            assertThat(bytes.toString(java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain(SECRET);
        }
    }

    @Test
    void no_getter_and_no_field_gives_it_to_a_mapper() throws Exception {
        Set<String> withoutArguments = new TreeSet<>();
        for (Method method : Confidential.class.getMethods()) {
            if (method.getParameterCount() == 0
                    && method.getDeclaringClass() == Confidential.class
                    && !Modifier.isStatic(method.getModifiers())) {
                withoutArguments.add(method.getName());
                assertThat(String.valueOf(method.invoke(NOTE))).doesNotContain(SECRET);
            }
        }
        assertThat(withoutArguments).containsExactly("audience", "hashCode", "isErased", "toString");
        assertThat(Confidential.class.getFields()).isEmpty();
        assertThat(Arrays.stream(Confidential.class.getDeclaredFields()).map(Field::getModifiers))
                .allMatch(Modifier::isPrivate);
    }

    @Test
    void it_comes_out_by_reading_and_by_the_vault_alone() {
        assertThat(publicMethods(Confidential.class))
                .containsExactlyInAnyOrder(
                        "of",
                        "erased",
                        "audience",
                        "isErased",
                        "read",
                        "sharedWithCoordinators",
                        "sharedWith",
                        "disclosed",
                        "equals",
                        "hashCode",
                        "toString");
        assertThat(publicMethods(Vault.class)).containsExactlyInAnyOrder("forStorage", "contentOf", "toString");
        assertThat(Modifier.isFinal(Confidential.class.getModifiers())).isTrue();
        for (Class<?> type : List.of(Confidential.class, Vault.class)) {
            assertThat(Arrays.stream(type.getDeclaredConstructors()).map(Constructor::getModifiers))
                    .allMatch(Modifier::isPrivate);
        }
    }

    private static List<String> publicMethods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .toList();
    }
}
