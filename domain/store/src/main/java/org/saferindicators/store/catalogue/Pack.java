package org.saferindicators.store.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * One version of a catalogue pack, already checked against its schema.
 *
 * @param name slug of the pack
 * @param version 1 and up
 * @param kind what it declares
 * @param knownFrom day from which it counts as known
 * @param sha256 hash of the body in one fixed way of writing it: comments and order of fields do not matter
 * @param body the pack as published in {@code openapi/schemas}
 */
public record Pack(String name, int version, PackKind kind, LocalDate knownFrom, String sha256, String body) {

    /** Of a pack that its schema accepts. */
    public static Pack of(JsonNode pack) {
        String body = CatalogueJson.canonical(pack);
        return new Pack(
                pack.path("pack").asText(),
                pack.path("version").asInt(),
                pack.has("areas") ? PackKind.AREAS : PackKind.PLAN,
                LocalDate.parse(pack.path("knownFrom").asText()),
                hash(body),
                body);
    }

    private static String hash(String body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
