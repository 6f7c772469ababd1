package org.saferindicators.bench.data;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The offences of one partition, the same for the same arguments. Every twentieth is a later version of an earlier one,
 * half of them of one that came a thousand records before, half of one twenty thousand before. They are in the order of
 * fifteen years, as a history is loaded, or in none.
 *
 * @param seed of all partitions
 * @param partition number of this one
 * @param size how many records, later versions among them; a multiple of 20
 * @param shuffled whether they are in no order
 */
public record Stream(long seed, int partition, int size, boolean shuffled) {

    /** One record in this many is a later version. */
    public static final int BLOCK = 20;

    private static final LocalDate FIRST = LocalDate.of(2005, 1, 1);
    private static final int DAYS = 15 * 365;
    private static final int NEAR = 50;
    private static final int FAR = 1000;
    private static final int DISTRICTS = 10;
    private static final List<String> CATEGORIES = List.of(
            "burglary",
            "robbery",
            "theft-from-person",
            "shoplifting",
            "vehicle-crime",
            "bicycle-theft",
            "criminal-damage",
            "arson",
            "drugs",
            "weapons",
            "public-order",
            "stalking-and-harassment",
            "violence-with-injury",
            "violence-without-injury",
            "sexual-offences");
    private static final List<String> AGES = List.of("10-17", "18-24", "25-34", "35-44", "45-54", "55-64", "65+");
    private static final List<String> FLAGS = List.of("domestic-abuse", "hate-race", "knife", "online");

    /** The record at a position, from 0. */
    public Offence at(int position) {
        if (!isLater(position)) {
            return first(position);
        }
        Offence earlier = first(earlier(position));
        SplittableRandom random = random(position);
        String category = random.nextInt(2) == 0 ? earlier.category() : one(CATEGORIES, random);
        return new Offence(
                earlier.reference(),
                2,
                category,
                earlier.code(),
                earlier.day(),
                area(random),
                earlier.flag(),
                earlier.ageBand(),
                earlier.victim(),
                random.nextInt(10) == 0);
    }

    /** Whether the record at a position is a later version of another. */
    public static boolean isLater(int position) {
        return position % BLOCK == BLOCK - 1;
    }

    /** The position of what a later version is a version of; no two later versions are of the same. */
    public static int earlier(int position) {
        int block = position / BLOCK;
        int back = block % 2 == 0 ? NEAR : FAR;
        return block < back ? block * BLOCK + block % 9 : (block - back) * BLOCK + 9 + block % 10;
    }

    private Offence first(int position) {
        SplittableRandom random = random(position);
        return new Offence(
                hex(random, 4),
                1,
                one(CATEGORIES, random),
                (1 + random.nextInt(60)) + "A",
                FIRST.plusDays(shuffled ? random.nextInt(DAYS) : (long) position * DAYS / size),
                area(random),
                Optional.of(one(FLAGS, random)).filter(flag -> random.nextInt(10) == 0),
                Optional.of(one(AGES, random)).filter(age -> random.nextInt(10) < 8),
                Optional.of(hex(random, 2)).filter(victim -> random.nextInt(10) < 6),
                false);
    }

    private SplittableRandom random(int position) {
        return new SplittableRandom((seed * 31 + partition) * 1_000_000_007L + position);
    }

    private static Optional<String> area(SplittableRandom random) {
        int number = random.nextInt(32);
        return number < 1 ? Optional.empty() : Optional.of("bench-district-" + (1 + number % DISTRICTS));
    }

    private static <T> T one(List<T> all, SplittableRandom random) {
        return all.get(random.nextInt(all.size()));
    }

    private static String hex(SplittableRandom random, int longs) {
        StringBuilder hex = new StringBuilder(16 * longs);
        for (int i = 0; i < longs; i++) {
            hex.append(HexFormat.of().toHexDigits(random.nextLong()));
        }
        return hex.toString();
    }
}
