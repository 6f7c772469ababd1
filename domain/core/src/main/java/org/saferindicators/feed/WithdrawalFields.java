package org.saferindicators.feed;

import static org.saferindicators.feed.Field.optional;
import static org.saferindicators.feed.Field.required;
import static org.saferindicators.feed.Named.DATASET;
import static org.saferindicators.feed.Named.KNOWN_ON;

/** The fields of a withdrawal. */
final class WithdrawalFields {

    private static final Field<String> SUBMISSION = optional("submission", Texts.SLUG);
    private static final Field<String> REFERENCE = optional("reference", Texts.PSEUDONYM);
    private static final Field<String> REASON = required("reason", Texts.TEXT);

    static final RecordType TYPE = new RecordType(
            "withdrawal",
            Shape.of(Named.TYPE, DATASET, SUBMISSION, REFERENCE, REASON, KNOWN_ON)
                    .with(Rule.exactlyOne(Group.of(SUBMISSION), Group.of(REFERENCE))),
            WithdrawalFields::record);

    private WithdrawalFields() {}

    private static FeedRecord record(Values values) {
        Withdrawn what = values.find(SUBMISSION)
                .<Withdrawn>map(Withdrawn.OfSubmission::new)
                .orElseGet(() -> new Withdrawn.OfRecord(values.get(REFERENCE)));
        return new Withdrawal(values.get(DATASET), what, values.get(REASON), values.find(KNOWN_ON));
    }
}
