package dev.mentoring.architecture.offence.core.call;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Answers otherwise the next time. */
public final class RollsDice {
    private RollsDice() {}

    static Random random() {
        return new Random();
    }

    static SplittableRandom splittable() {
        return new SplittableRandom();
    }

    static double mathematics() {
        return Math.random();
    }

    static int threadLocal() {
        return ThreadLocalRandom.current().nextInt();
    }

    static UUID id() {
        return UUID.randomUUID();
    }

    static void shuffle(List<String> list) {
        Collections.shuffle(list);
    }
}
