package dev.mentoring.architecture.offence.core.call;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/** Answers otherwise the next time. */
public final class RollsDice {
    private RollsDice() {}

    static Random random() {
        return new Random();
    }

    static SplittableRandom splittable() {
        return new SplittableRandom();
    }

    static List<SecureRandom> secure() throws NoSuchAlgorithmException {
        return List.of(new SecureRandom(), SecureRandom.getInstanceStrong());
    }

    static List<RandomGenerator> generators() {
        return List.of(RandomGenerator.getDefault(), RandomGenerator.of("L64X128MixRandom"));
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

    static HashFunction hash() {
        return Hashing.goodFastHash(64);
    }

    static void shuffle(List<String> list) {
        Collections.shuffle(list);
    }
}
