package org.saferindicators.bench.data;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One made-up offence.
 *
 * @param reference 64 hexadecimal digits
 * @param version 1, or 2 for a later one
 * @param category slug
 * @param code Home Office code
 * @param day when it was recorded
 * @param area district, empty for unallocated
 * @param flag what it is marked with
 * @param ageBand of the victim
 * @param victim 32 hexadecimal digits
 * @param cancelled whether it no longer counts
 */
public record Offence(
        String reference,
        int version,
        String category,
        String code,
        LocalDate day,
        Optional<String> area,
        Optional<String> flag,
        Optional<String> ageBand,
        Optional<String> victim,
        boolean cancelled) {

    /** The dataset all of them belong to. */
    public static final String DATASET = "bench-offences";

    /** The record as it is sent, about 300 bytes. */
    public byte[] json() {
        StringBuilder json = new StringBuilder(400)
                .append("{\"type\":\"offence\",\"dataset\":\"")
                .append(DATASET)
                .append("\",\"reference\":\"")
                .append(reference)
                .append("\",\"version\":")
                .append(version)
                .append(",\"category\":\"")
                .append(category)
                .append("\",\"code\":\"")
                .append(code)
                .append("\",\"recordedOn\":\"")
                .append(day)
                .append('"');
        area.ifPresent(one -> json.append(",\"area\":\"").append(one).append('"'));
        flag.ifPresent(one -> json.append(",\"flags\":[\"").append(one).append("\"]"));
        ageBand.ifPresent(
                one -> json.append(",\"victimAgeBand\":\"").append(one).append('"'));
        victim.ifPresent(
                one -> json.append(",\"subjects\":{\"victim\":\"").append(one).append("\"}"));
        json.append(",\"state\":\"").append(state()).append("\"}");
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The word for whether it counts. */
    String state() {
        return cancelled ? "cancelled" : "recorded";
    }
}
