package org.saferindicators.api.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import org.saferindicators.local.LocalPostgres;

/** Gives the service under test a server of its own, with the samples in it, that the test may stop and freeze. */
public final class OwnPostgres implements QuarkusTestResourceLifecycleManager {

    private static final Path FOLDER = Path.of("target", "own-postgres");

    private final LocalPostgres postgres = LocalPostgres.start(FOLDER);

    @Override
    public Map<String, String> start() {
        Database database = new Database(postgres.jdbcUrl(), postgres.user(), postgres.password());
        Samples.loadInto(database.emptied().migrated());
        return Map.of(
                "quarkus.datasource.jdbc.url", postgres.jdbcUrl(),
                "quarkus.datasource.username", postgres.user(),
                "quarkus.datasource.password", postgres.password());
    }

    @Override
    public void inject(TestInjector fields) {
        fields.injectIntoFields(postgres, new TestInjector.MatchesType(LocalPostgres.class));
    }

    @Override
    public void stop() {
        postgres.close();
    }
}
