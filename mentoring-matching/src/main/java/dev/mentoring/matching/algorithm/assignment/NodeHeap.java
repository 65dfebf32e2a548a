package dev.mentoring.matching.algorithm.assignment;

import java.util.Arrays;

/** A binary heap of nodes by a key that may go down; equal keys come in the order of the nodes. Not thread-safe. */
final class NodeHeap {
    private static final int ABSENT = -1;

    private final long[] keys;
    private final int[] places;
    private final int[] heap;
    private int size;

    /** Makes an empty heap over the keys of all nodes, which the caller writes before it calls {@link #raise}. */
    NodeHeap(long[] keys) {
        this.keys = keys;
        this.places = new int[keys.length];
        this.heap = new int[keys.length];
        Arrays.fill(places, ABSENT);
    }

    boolean isEmpty() {
        return size == 0;
    }

    boolean contains(int node) {
        return places[node] != ABSENT;
    }

    long leastKey() {
        return keys[heap[0]];
    }

    /** Adds a node, or moves it after its key went down. */
    void raise(int node) {
        if (places[node] == ABSENT) {
            places[node] = size++;
        }
        int child = places[node];
        while (child > 0 && isBefore(node, heap[(child - 1) >> 1])) {
            put(child, heap[(child - 1) >> 1]);
            child = (child - 1) >> 1;
        }
        put(child, node);
    }

    /** {@return the node with the least key, which is removed} */
    int poll() {
        int least = heap[0];
        places[least] = ABSENT;
        size--;
        if (size > 0) {
            siftDown(heap[size]);
        }
        return least;
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            places[heap[i]] = ABSENT;
        }
        size = 0;
    }

    private void siftDown(int node) {
        int parent = 0;
        while (2 * parent + 1 < size) {
            int child = 2 * parent + 1;
            if (child + 1 < size && isBefore(heap[child + 1], heap[child])) {
                child++;
            }
            if (!isBefore(heap[child], node)) {
                break;
            }
            put(parent, heap[child]);
            parent = child;
        }
        put(parent, node);
    }

    private boolean isBefore(int node, int other) {
        return keys[node] < keys[other] || (keys[node] == keys[other] && node < other);
    }

    private void put(int place, int node) {
        heap[place] = node;
        places[node] = place;
    }
}
