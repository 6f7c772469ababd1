package org.saferindicators.api.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.problem.ProblemCode;
import org.saferindicators.api.problem.ProblemException;
import org.saferindicators.feed.FaultCode;

/** Codes of faults as a parameter names them. */
final class FaultCodes {

    private static final List<String> ALL =
            Arrays.stream(FaultCode.values()).map(Enum::name).toList();

    private FaultCodes() {}

    /** The code, when one is named and it is one of the list. */
    static Optional<String> known(@Nullable String code) {
        if (code != null && !ALL.contains(code)) {
            throw ProblemException.about(
                    ProblemCode.INVALID_PARAMETER,
                    "code",
                    ProblemException.quoted(code) + " is not the code of a fault.",
                    ALL);
        }
        return Optional.ofNullable(code);
    }
}
