package dev.mentoring.architecture.offence.core;

import dev.mentoring.architecture.offence.core.internal.Secret;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Does in the allowed way all that its neighbours do in a forbidden one. */
public final class Lawful {
    private final Secret secret = new Secret("");

    /** {@return what it does} */
    public String everythingAllowed() {
        Clock clock = Clock.fixed(Instant.EPOCH, java.time.ZoneOffset.UTC);
        String text = "%s %s".toLowerCase(Locale.ROOT) + LocalDate.now(clock) + Instant.now(clock);
        byte[] bytes = secret.value().getBytes(StandardCharsets.UTF_8);
        long drawn = List.of(1, 2).stream().sequential().count() + new Random(7).nextInt();
        return String.format(Locale.ROOT, text, bytes.length, drawn);
    }
}
