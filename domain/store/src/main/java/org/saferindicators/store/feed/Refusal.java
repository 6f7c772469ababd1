package org.saferindicators.store.feed;

import org.saferindicators.feed.Fault;
import org.saferindicators.feed.FaultCode;

/** Ends the reading of bytes that are refused; without a stack trace, because senders can make many. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    Refusal(FaultCode code, String pointer, String message) {
        super(message, null, false, false);
        this.fault = new Fault(code, pointer, message);
    }

    Fault fault() {
        return fault;
    }
}
