package org.saferindicators.api.problem;

import java.util.List;

/** Ends a request with a problem. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 60;

    @SuppressWarnings("serial") // never serialised: it lives for one request
    private final Problem problem;

    /** With this problem. */
    public ProblemException(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    /** About one parameter. */
    public static ProblemException about(ProblemCode code, String parameter, String detail) {
        return new ProblemException(Problem.of(code, detail).about(parameter));
    }

    /** About one parameter, with what would have been accepted. */
    public static ProblemException about(ProblemCode code, String parameter, String detail, List<String> accepted) {
        return new ProblemException(Problem.of(code, detail).about(parameter).knowing(accepted));
    }

    /** A caller's text, quoted and cut to a length fit for a sentence. */
    public static String quoted(String text) {
        return "'" + cut(text) + "'";
    }

    /** A caller's text, cut to a length fit for a sentence. */
    public static String cut(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    /** The problem. */
    public Problem problem() {
        return problem;
    }
}
