package org.saferindicators.ingest.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;

/** A version of an offence as an agency tells it; made up. */
record Told(
        String reference,
        int version,
        LocalDate knownOn,
        LocalDate day,
        Optional<String> district,
        String category,
        boolean hate,
        int victim,
        boolean cancelled) {

    private static final LocalDate FIRST_KNOWN = LocalDate.of(2020, 1, 1);
    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);

    /** A version of one of so many offences, known on one of so many days. */
    static Told random(Random random, int offences, int days) {
        int offence = random.nextInt(offences);
        return new Told(
                "%032x".formatted(offence),
                1 + random.nextInt(4),
                FIRST_KNOWN.plusDays(random.nextInt(days)),
                FIRST_DAY.plusDays(random.nextInt(700)),
                place(random),
                random.nextBoolean() ? "burglary" : "robbery",
                random.nextInt(4) == 0,
                random.nextInt(offences / 3),
                random.nextInt(6) == 0);
    }

    private static Optional<String> place(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("abroad");
            default -> Optional.of("district-" + (1 + random.nextInt(3)));
        };
    }

    /** The same, told of another day. */
    Told knownFrom(LocalDate day) {
        return new Told(reference, version, day, this.day, district, category, hate, victim, cancelled);
    }

    /** A version of the same offence that says it lay abroad. */
    Told elsewhere(int other) {
        return new Told(reference, other, knownOn, day, Optional.of("abroad"), category, hate, victim, false);
    }

    /** The same with another victim. */
    Told withVictim(int other) {
        return new Told(reference, version, knownOn, day, district, category, hate, other, cancelled);
    }

    /** Which of two on one day comes before the other is nothing to count by hand. */
    boolean isOfVictimAndDayOf(Told other) {
        return victim == other.victim && day.equals(other.day);
    }

    String identity() {
        return reference + "/" + version;
    }

    byte[] json() {
        return ("{\"type\":\"offence\",\"dataset\":\"events\"," + fields() + ",\"knownOn\":\"" + knownOn + "\"}")
                .getBytes(UTF_8);
    }

    /** What it says besides its envelope. */
    String fields() {
        return "\"reference\":\"" + reference + "\",\"version\":" + version
                + ",\"category\":\"" + category + "\",\"recordedOn\":\"" + day + "\""
                + district.map(one -> ",\"area\":\"" + one + "\"").orElse("")
                + (hate ? ",\"flags\":[\"hate-race\",\"hate-religion\"]" : "")
                + ",\"subjects\":{\"victim\":\"" + "%032x".formatted(victim) + "\"}"
                + (cancelled ? ",\"state\":\"cancelled\"" : "");
    }
}
