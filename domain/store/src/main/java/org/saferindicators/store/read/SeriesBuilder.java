package org.saferindicators.store.read;

import java.util.Arrays;

/** Collects the cells of one series; they must come in ascending order of their windows. */
final class SeriesBuilder {

    private static final int AT_FIRST = 16;

    private long[] windows = new long[AT_FIRST];
    private double[] first = new double[AT_FIRST];
    private double[] second = new double[AT_FIRST];
    private byte[] flags = new byte[AT_FIRST];
    private int size;

    void add(long window, double one, double other, byte flag) {
        if (size == windows.length) {
            grow();
        }
        windows[size] = window;
        first[size] = one;
        second[size] = other;
        flags[size] = flag;
        size++;
    }

    private void grow() {
        int larger = size * 2;
        windows = Arrays.copyOf(windows, larger);
        first = Arrays.copyOf(first, larger);
        second = Arrays.copyOf(second, larger);
        flags = Arrays.copyOf(flags, larger);
    }

    Series build() {
        return new Series(
                Arrays.copyOf(windows, size),
                Arrays.copyOf(first, size),
                Arrays.copyOf(second, size),
                Arrays.copyOf(flags, size));
    }
}
