package org.saferindicators.api.problem;

/** Everything that can be wrong with a question, and what of ours can be. The list is closed. */
public enum ProblemCode {
    /** A query parameter that the path does not take. */
    UNKNOWN_PARAMETER("unknown-parameter", 400, "Unknown query parameter"),
    /** A parameter given more than once. */
    REPEATED_PARAMETER("repeated-parameter", 400, "Query parameter given more than once"),
    /** A parameter that cannot be read, or is out of range. */
    INVALID_PARAMETER("invalid-parameter", 400, "Invalid parameter"),
    /** Period and basis do not go together. */
    PERIOD_BASIS_MISMATCH("period-basis-mismatch", 400, "Period and basis do not go together"),
    /** The indicator stands in several plans and none was named. */
    AMBIGUOUS_INDICATOR("ambiguous-indicator", 400, "Several plans have this indicator"),
    /** The request itself is malformed. */
    BAD_REQUEST("bad-request", 400, "Malformed request"),
    /** No such plan. */
    UNKNOWN_PLAN("unknown-plan", 404, "Unknown plan"),
    /** No such indicator. */
    UNKNOWN_INDICATOR("unknown-indicator", 404, "Unknown indicator"),
    /** No such area. */
    UNKNOWN_AREA("unknown-area", 404, "Unknown area"),
    /** No such feed. */
    UNKNOWN_FEED("unknown-feed", 404, "Unknown feed"),
    /** No such submission. */
    UNKNOWN_SUBMISSION("unknown-submission", 404, "Unknown submission"),
    /** No such frozen report. */
    UNKNOWN_PUBLICATION("unknown-publication", 404, "Unknown publication"),
    /** Nothing answers at this path. */
    NOT_FOUND("not-found", 404, "Nothing answers at this path"),
    /** The path does not take this method. */
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "Method not allowed"),
    /** The path does not answer in the media type asked for. */
    NOT_ACCEPTABLE("not-acceptable", 406, "Media type not available"),
    /** The path does not take a body of this media type. */
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "Media type not supported"),
    /** Any other refusal of a request. */
    REFUSED("refused", 400, "Request refused"),
    /** Something of ours failed. */
    INTERNAL_ERROR("internal-error", 500, "Internal error"),
    /** The figures cannot be confirmed to be current. */
    FIGURES_UNCONFIRMED("figures-unconfirmed", 503, "Figures cannot be confirmed as current"),
    /** The service has not read the figures yet. */
    STARTING("starting", 503, "Figures are being read"),
    /** The database does not answer. */
    DATABASE_UNAVAILABLE("database-unavailable", 503, "Database does not answer");

    private final String word;
    private final int status;
    private final String title;

    ProblemCode(String word, int status, String title) {
        this.word = word;
        this.status = status;
        this.title = title;
    }

    /** The word on the wire. */
    public String word() {
        return word;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The problem in general, the same for every occurrence. */
    public String title() {
        return title;
    }
}
