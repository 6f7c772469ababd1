package org.saferindicators.acceptance.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A version of an offence that nobody committed, told for no other use than to be counted. What it says follows from its
 * number and version alone.
 *
 * @param number which offence
 * @param version which version
 */
record Told(int number, int version) implements Comparable<Told> {

    static final LocalDate FIRST_KNOWN = LocalDate.of(2022, 1, 1);
    static final int DAYS = 4;
    private static final List<String> PLACES = List.of("E07000129", "E07000130", "E07000135", "E07000136", "");
    private static final List<String> CATEGORIES = List.of("burglary", "robbery", "drugs");

    private int draw(int salt, int bound) {
        return new Random(number * 31L + version * 7L + salt * 1_000_003L).nextInt(bound);
    }

    String category() {
        return CATEGORIES.get(draw(1, CATEGORIES.size()));
    }

    /** A district of Leicestershire, Boston, which is none, or no place. */
    Optional<String> place() {
        return Optional.of(PLACES.get(draw(2, PLACES.size()))).filter(one -> !one.isEmpty());
    }

    YearMonth month() {
        return YearMonth.of(2021, 1 + draw(3, 6));
    }

    LocalDate knownOn() {
        return FIRST_KNOWN.plusDays(draw(4, DAYS));
    }

    boolean cancelled() {
        return draw(5, 8) == 0;
    }

    String reference() {
        return "%016x".formatted(number);
    }

    byte[] json() {
        return ("{\"type\":\"offence\",\"dataset\":\"police-uk-leicestershire\",\"reference\":\"" + reference()
                        + "\",\"version\":" + version + ",\"category\":\"" + category() + "\",\"recordedOn\":\""
                        + month()
                        + "\"" + place().map(one -> ",\"area\":\"" + one + "\"").orElse("")
                        + (cancelled() ? ",\"state\":\"cancelled\"" : "") + ",\"knownOn\":\"" + knownOn() + "\"}")
                .getBytes(UTF_8);
    }

    @Override
    public int compareTo(Told other) {
        return number != other.number ? Integer.compare(number, other.number) : Integer.compare(version, other.version);
    }
}
