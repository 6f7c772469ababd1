package org.saferindicators.store.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** The first 128 bits of the SHA-256 of a text: tells equals from unequals and cannot be turned back. */
final class Pseudonym {

    /** Looking one up costs as much as hashing a short text. */
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Pseudonym::sha256);

    private Pseudonym() {}

    static UUID of(String text) {
        ByteBuffer first = ByteBuffer.wrap(SHA_256.get().digest(text.getBytes(UTF_8)));
        return new UUID(first.getLong(), first.getLong());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
