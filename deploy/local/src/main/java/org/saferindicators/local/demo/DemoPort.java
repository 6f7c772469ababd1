package org.saferindicators.local.demo;

import java.util.Locale;

/** The ports the demo listens on, all on the loopback address. */
enum DemoPort {
    POSTGRES("PostgreSQL", 15432),
    KAFKA("Kafka", 19092),
    API("the API", 8080),
    WORKER("the worker's health and metrics", 8081);

    private final String title;
    private final int usual;

    DemoPort(String title, int usual) {
        this.title = title;
        this.usual = usual;
    }

    /** What listens there. */
    String title() {
        return title;
    }

    /** Where it listens when nobody says otherwise. */
    int usual() {
        return usual;
    }

    /** The option that sets it, {@code --api-port} for one. */
    String option() {
        return "--" + name().toLowerCase(Locale.ROOT) + "-port";
    }

    /** The environment variable that sets it, {@code SAFER_API_PORT} for one. */
    String variable() {
        return "SAFER_" + name() + "_PORT";
    }
}
