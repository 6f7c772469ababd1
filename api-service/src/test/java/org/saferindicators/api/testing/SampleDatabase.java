package org.saferindicators.api.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.saferindicators.local.LocalStackResource;

/** Gives the service under test a database of its own with the shipped samples in it. */
public final class SampleDatabase implements QuarkusTestResourceLifecycleManager {

    private final LocalStackResource stack = new LocalStackResource();

    @Override
    public Map<String, String> start() {
        stack.init(Map.of("kafka", "false"));
        Map<String, String> config = stack.start();
        Samples.loadInto(new Database(
                        config.getOrDefault("quarkus.datasource.jdbc.url", ""),
                        config.getOrDefault("quarkus.datasource.username", ""),
                        config.getOrDefault("quarkus.datasource.password", ""))
                .migrated());
        return config;
    }

    @Override
    public void stop() {
        stack.stop();
    }
}
