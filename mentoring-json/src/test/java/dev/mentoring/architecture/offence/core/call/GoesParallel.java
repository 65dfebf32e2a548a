package dev.mentoring.architecture.offence.core.call;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Works on threads that nobody gave it. */
public final class GoesParallel {
    private GoesParallel() {}

    static int collection(ImmutableList<Integer> numbers) {
        return numbers.parallelStream().mapToInt(Integer::intValue).sum();
    }

    static int stream() {
        return IntStream.range(0, 9).parallel().sum();
    }

    static void arrays(int[] numbers) {
        Arrays.parallelSetAll(numbers, i -> i);
        Arrays.parallelSort(numbers);
        Arrays.parallelPrefix(numbers, Integer::sum);
    }
}
