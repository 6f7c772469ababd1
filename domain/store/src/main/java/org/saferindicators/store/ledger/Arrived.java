package org.saferindicators.store.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saferindicators.feed.Decoded;
import org.saferindicators.feed.FeedRecord;

/** A record of a partition as it arrived, with what the door made of it. The bytes are not copied: do not change them. */
public final class Arrived {

    private final long offset;
    private final LocalDate day;
    private final byte @Nullable [] key;
    private final byte[] value;
    private byte @Nullable [] sha256;
    private final boolean tombstone;
    private final Decoded decoded;

    private Arrived(
            long offset,
            LocalDate day,
            byte @Nullable [] key,
            byte @Nullable [] value,
            byte @Nullable [] sha256,
            Decoded decoded) {
        this.offset = offset;
        this.day = day;
        this.key = key;
        this.value = value == null ? new byte[0] : value;
        this.tombstone = value == null;
        this.sha256 = sha256;
        this.decoded = decoded;
    }

    /**
     * A record with its bytes; a tombstone counts as no bytes.
     *
     * @param day day of arrival in Europe/London
     */
    public static Arrived of(
            long offset, LocalDate day, byte @Nullable [] key, byte @Nullable [] value, Decoded decoded) {
        return new Arrived(offset, day, key, value, null, decoded);
    }

    /** The same arrival, of which the door now makes something else. */
    public Arrived again(Decoded other) {
        return new Arrived(offset, day, key, sent(), sha256, other);
    }

    /** Offset in its partition. */
    public long offset() {
        return offset;
    }

    /** Day of arrival in Europe/London. */
    public LocalDate day() {
        return day;
    }

    /** The key as sent, null for none. */
    public byte @Nullable [] key() {
        return key;
    }

    /** The value as sent, empty for a tombstone. */
    public byte[] value() {
        return value;
    }

    /** The value as sent, null for a tombstone. */
    public byte @Nullable [] sent() {
        return tombstone ? null : value;
    }

    /** SHA-256 of the value; worked out when it is first asked for, since most records need none. */
    public byte[] sha256() {
        if (sha256 == null) {
            sha256 = sha256(value);
        }
        return sha256;
    }

    /** What the door made of it. */
    public Decoded decoded() {
        return decoded;
    }

    /** The record, when it is one of this kind. */
    public <T extends FeedRecord> Optional<T> as(Class<T> kind) {
        return decoded instanceof Decoded.Good(FeedRecord record) && kind.isInstance(record)
                ? Optional.of(kind.cast(record))
                : Optional.empty();
    }

    /** Those of a kind that are still accepted. */
    public static <T extends FeedRecord> List<Arrived> of(List<Arrived> batch, Class<T> kind, Verdicts verdicts) {
        List<Arrived> some = new ArrayList<>();
        for (Arrived one : batch) {
            if (one.decoded() instanceof Decoded.Good(var record) && kind.isInstance(record) && verdicts.accepts(one)) {
                some.add(one);
            }
        }
        return some;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
