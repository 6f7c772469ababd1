package org.saferindicators.benchmark;

/** Ranks as people say them. */
final class Ordinal {

    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final int ELEVEN = 11;
    private static final int THIRTEEN = 13;

    private Ordinal() {}

    /** {@code 1st}, {@code 2nd}, {@code 11th}, {@code 23rd}. */
    static String text(int rank) {
        int lastTwo = rank % HUNDRED;
        boolean teen = lastTwo >= ELEVEN && lastTwo <= THIRTEEN;
        return rank + (teen ? "th" : ending(rank % TEN));
    }

    private static String ending(int last) {
        return switch (last) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
