package org.saferindicators.api.feed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saferindicators.api.web.Cursor;
import org.saferindicators.store.read.Receipt;
import org.saferindicators.store.read.ReceiptReader;
import org.saferindicators.store.read.RejectedRecord;
import org.saferindicators.store.read.RejectionReader;

/** How lists of a feed that are read page by page name their last item. */
final class FeedCursors {

    /** Microseconds since 1970, as PostgreSQL keeps them, and a name. */
    private static final Pattern SUBMISSION = Pattern.compile("([0-9]{1,17}):([a-z0-9][a-z0-9-]{0,63})");

    private static final Pattern RECORD = Pattern.compile("([0-9]{1,9}):([0-9]{1,18})");

    private FeedCursors() {}

    static String of(Receipt last) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, last.firstSeen()) + ":" + last.submission();
    }

    static String of(RejectedRecord last) {
        return last.partition() + ":" + last.offset();
    }

    static ReceiptReader.Before before(String cursor) {
        Matcher parts = parts(SUBMISSION, cursor);
        Instant firstSeen = Instant.EPOCH.plus(Long.parseLong(parts.group(1)), ChronoUnit.MICROS);
        return new ReceiptReader.Before(firstSeen, parts.group(2));
    }

    static RejectionReader.After after(String cursor) {
        Matcher parts = parts(RECORD, cursor);
        return new RejectionReader.After(Integer.parseInt(parts.group(1)), Long.parseLong(parts.group(2)));
    }

    private static Matcher parts(Pattern form, String cursor) {
        Matcher parts = form.matcher(Cursor.read(cursor));
        if (!parts.matches()) {
            throw Cursor.invalid(cursor);
        }
        return parts;
    }
}
