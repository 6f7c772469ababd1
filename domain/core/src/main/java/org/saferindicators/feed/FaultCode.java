package org.saferindicators.feed;

/** Everything that can be wrong with a record or a submission; the name is the word on the wire. */
public enum FaultCode {
    /** Bytes or escapes that no UTF-8 text can hold. */
    NOT_UTF8("The bytes are not UTF-8."),
    /** Not a single JSON text. */
    NOT_JSON("The text is not one JSON value."),
    /** Longer than a record may be. */
    TOO_LARGE("The record is larger than 1 MiB."),
    /** Nested too deeply. */
    TOO_DEEP("The record is nested deeper than 16 levels."),
    /** More fields than any record has. */
    TOO_MANY_FIELDS("The record has more than 200 fields."),
    /** NUL as a byte or as an escape. */
    NUL_CHARACTER("The record contains the character NUL."),
    /** The same name twice in one object. */
    DUPLICATE_FIELD("A field stands twice in one object."),
    /** A JSON value other than an object. */
    NOT_AN_OBJECT("The record is not a JSON object."),
    /** No value, or nothing in it. */
    EMPTY_VALUE("The record has no value."),
    /** The field {@code type} names no record type. */
    UNKNOWN_TYPE("The record type is not known."),
    /** A field that must be there is not. */
    MISSING_FIELD("A required field is missing."),
    /** A field that the record type does not have. */
    UNKNOWN_FIELD("The record type has no such field."),
    /** A text where a number must stand, and the like. */
    WRONG_TYPE("The value is of another JSON type."),
    /** A text that does not have the form of its field. */
    BAD_FORMAT("The text does not have the form of its field."),
    /** A text or number with too many characters. */
    TOO_LONG("The text or number is too long."),
    /** What may tell who a person is. */
    PERSONAL_DATA("A text holds personal data; nothing of the record is kept."),
    /** A number, date or list outside its limits. */
    OUT_OF_RANGE("The value is outside its limits."),
    /** A value that is not one of those allowed. */
    NOT_ALLOWED("The value is not one of those allowed here."),
    /** Two fields that exclude each other. */
    CONFLICTING_FIELDS("The field does not go with another field of the record."),
    /** A range whose end lies before its beginning. */
    PERIOD_REVERSED("The period ends before it begins."),
    /** More of something than there is. */
    NUMERATOR_ABOVE_DENOMINATOR("The numerator of a proportion is above its denominator."),
    /** Known only in the future. */
    FUTURE_DATE("The date lies after the day of arrival and the day after it."),
    /** The catalogue has no such dataset. */
    UNKNOWN_DATASET("The dataset is not in the catalogue."),
    /** The dataset belongs to another feed. */
    NOT_YOUR_DATASET("The dataset belongs to another feed."),
    /** Belongs to the plan of another partnership. */
    NOT_YOUR_PLAN("The plan is declared with other datasets."),
    /** The dataset has no such measure. */
    UNKNOWN_MEASURE("The measure is not one of the dataset."),
    /** The dataset has no such category. */
    UNKNOWN_CATEGORY("The category is not one of the dataset."),
    /** The catalogue has no such area. */
    UNKNOWN_AREA("The area is not in the catalogue."),
    /** The catalogue has no such plan. */
    UNKNOWN_PLAN("The plan is not in the catalogue."),
    /** The plan has no such indicator. */
    UNKNOWN_INDICATOR("The indicator is not one of the plan."),
    /** The plan has no such outcome. */
    UNKNOWN_OUTCOME("The outcome is not one of the plan."),
    /** The amount does not fit the form of the measure. */
    WRONG_FORM("The amount does not fit the form of the measure."),
    /** A row that its manifest does not cover. */
    OUT_OF_SCOPE("The row lies outside the scope of its manifest."),
    /** A row number above the manifest's count. */
    ROW_BEYOND_MANIFEST("The row number is above the number of rows in the manifest."),
    /** Another content under the same row number. */
    ROW_CONFLICT("Another content came before under the same submission and row."),
    /** Another content under the same reference and version. */
    VERSION_CONFLICT("Another content came before under the same reference and version."),
    /** Older than the dataset keeps records. */
    BEYOND_RETENTION("The record is older than the dataset keeps records."),
    /** Another manifest under the same submission. */
    MANIFEST_CONFLICT("Another manifest came before for the same submission."),
    /** Another statement of the same thing on the same day. */
    STATEMENT_CONFLICT("Another statement of the same thing is known from the same day."),
    /** The same figure twice in one submission. */
    DUPLICATE_CELL("The submission has the same figure twice."),
    /** The manifest's hash is not that of the rows. */
    HASH_MISMATCH("The hash of the manifest is not that of the rows."),
    /** The manifest's count is not that of the rows. */
    ROW_COUNT("The number of rows in the manifest is not that of the rows."),
    /** Another edition of the same day and scope is published. */
    EDITION_CONFLICT("Another edition of the same day for the same scope is published."),
    /** Rows that have not come. */
    MISSING_ROWS("Rows of the submission have not come."),
    /** Rows that were refused. */
    REJECTED_ROWS("Rows of the submission were refused."),
    /** So many rows were refused that the rest is doubtful too. */
    TOO_MANY_REJECTED("More than 5 % of the rows were refused; the submission is held until a person releases it."),
    /** The database refused the record. */
    STORE_REFUSED("The database refused the record.");

    private final String meaning;

    FaultCode(String meaning) {
        this.meaning = meaning;
    }

    /** What the code means, in one sentence. */
    public String meaning() {
        return meaning;
    }
}
