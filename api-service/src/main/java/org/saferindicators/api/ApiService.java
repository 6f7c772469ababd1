package org.saferindicators.api;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the service. */
@QuarkusMain
public final class ApiService {

    /** Quarkus refuses what is no URI without a word; with this it leaves that to us. It is read once, before anything else. */
    private static final String LEAVE_URIS_TO_US = "vertx.disableURIValidation";

    private ApiService() {}

    /** Runs until it is told to stop. */
    public static void main(String... arguments) {
        System.setProperty(LEAVE_URIS_TO_US, "true");
        Quarkus.run(arguments);
    }
}
