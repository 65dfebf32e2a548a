package dev.mentoring.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PersistentSortedMapProperties {
    private record Version(ImmutableSortedMap<Integer, Integer> expected, PersistentSortedMap<Integer, Integer> map) {}

    @Property(tries = 300)
    void every_version_stays_what_it_was(@ForAll @Size(max = 120) List<@IntRange(max = 60) Integer> keys) {
        TreeMap<Integer, Integer> oracle = new TreeMap<>();
        PersistentSortedMap<Integer, Integer> map = PersistentSortedMap.of();
        List<Version> versions = new ArrayList<>();
        for (Integer key : keys) {
            oracle.put(key, versions.size());
            map = map.with(key, versions.size());
            versions.add(new Version(ImmutableSortedMap.copyOf(oracle), map));
        }
        for (Version version : versions) {
            assertThat(version.map().toMap()).isEqualTo(version.expected());
            for (int key = 0; key <= 60; key++) {
                assertThat(version.map().get(key))
                        .isEqualTo(Optional.ofNullable(version.expected().get(key)));
            }
        }
    }

    /** A weight of at most three quarters on either side: log(n) / log(4/3) nodes, and in fact far fewer. */
    @Example
    void no_order_of_keys_makes_the_way_to_one_of_them_long() {
        PersistentSortedMap<Integer, Integer> up = PersistentSortedMap.of();
        PersistentSortedMap<Integer, Integer> down = PersistentSortedMap.of();
        PersistentSortedMap<Integer, Integer> inwards = PersistentSortedMap.of();
        for (int i = 0; i < 10_000; i++) {
            up = up.with(i, i);
            down = down.with(-i, i);
            inwards = inwards.with(i % 2 == 0 ? i : 20_000 - i, i);
        }
        assertThat(List.of(up.depth(), down.depth(), inwards.depth())).allMatch(depth -> depth <= 24);
    }
}
