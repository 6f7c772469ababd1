package org.saferindicators.ingest.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saferindicators.indicator.Plan;
import org.saferindicators.local.LocalStackResource;
import org.saferindicators.store.catalogue.CatalogueStore;
import org.saferindicators.store.catalogue.Pack;
import org.saferindicators.store.catalogue.PackConflictException;

@QuarkusTest
@TestProfile(CatalogueStoreTest.NoPacksOfItsOwn.class)
@WithTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "kafka", value = "false"))
class CatalogueStoreTest {

    /** The worker that starts with the test must not save packs of its own. */
    public static final class NoPacksOfItsOwn implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("safer.catalogue.dir", "target/no-packs");
        }
    }

    private static final LocalDate FIRST_DAY = LocalDate.parse("2017-04-01");

    private final CatalogueStore store;
    private final EntityManager database;
    private final Flyway flyway;

    @TempDir
    private Path folder;

    @Inject
    CatalogueStoreTest(CatalogueStore store, EntityManager database, Flyway flyway) {
        this.store = store;
        this.database = database;
        this.flyway = flyway;
    }

    @BeforeEach
    void emptyTables() {
        flyway.migrate();
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("delete from catalogue_pack").executeUpdate();
            database.createNativeQuery("delete from revision_shard").executeUpdate();
        });
    }

    @Test
    void savedPacksAreTheCatalogueFromTheirDayOn() throws IOException {
        List<Pack> added = store.save(packs(PackTexts.PLAN));

        assertThat(added).hasSize(2);
        assertThat(store.knownAt(FIRST_DAY).plan("small-plan")).isPresent();
        assertThat(store.knownAt(FIRST_DAY.minusDays(1)).plans()).isEmpty();
        assertThat(revision()).isEqualTo(1);
    }

    @Test
    void theSamePacksAgainChangeNothing() throws IOException {
        store.save(packs(PackTexts.PLAN));

        List<Pack> added = store.save(packs(PackTexts.PLAN));

        assertThat(added).isEmpty();
        assertThat(revision()).isEqualTo(1);
    }

    @Test
    void aNewVersionHoldsFromItsDayAndTheOldOneBefore() throws IOException {
        store.save(packs(PackTexts.PLAN));

        store.save(packs(PackTexts.PLAN
                .replace("version: 1\nknownFrom: \"2017-04-01\"", "version: 2\nknownFrom: \"2018-04-01\"")
                .replace("title: Burglary\n", "title: Break-ins\n")));

        assertThat(titleAt("2018-03-31")).isEqualTo("Burglary");
        assertThat(titleAt("2018-04-01")).isEqualTo("Break-ins");
        assertThat(store.knownAt(LocalDate.parse("2018-04-01")).plan("small-plan"))
                .map(Plan::version)
                .contains(2);
        assertThat(revision()).isEqualTo(2);
    }

    @Test
    void anotherContentUnderAKnownVersionIsRefusedAndNothingIsSaved() throws IOException {
        store.save(packs(PackTexts.PLAN));
        List<Pack> changed = packs(PackTexts.PLAN.replace("tolerance: 5", "tolerance: 6"));

        assertThatThrownBy(() -> store.save(changed))
                .isInstanceOf(PackConflictException.class)
                .hasMessage("the pack small-plan version 1 is already loaded with another content;"
                        + " give the changed pack the next version number");

        assertThat(revision()).isEqualTo(1);
        assertThat(store.save(packs(PackTexts.PLAN))).isEmpty();
    }

    @Test
    void aPackThatDeclaresWhatAnEarlierOneDidIsRefused() throws IOException {
        store.save(packs(PackTexts.PLAN));
        List<Pack> renamed = packs(PackTexts.PLAN.replace("pack: small-plan", "pack: renamed"));

        assertThatThrownBy(() -> store.save(renamed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("counted is declared twice");

        assertThat(revision()).isEqualTo(1);
    }

    private String titleAt(String day) {
        return store.knownAt(LocalDate.parse(day))
                .indicators("burglary")
                .getFirst()
                .title();
    }

    private long revision() {
        return ((Number) database.createNativeQuery("select sum(revision) from revision_shard")
                        .getSingleResult())
                .longValue();
    }

    private List<Pack> packs(String plan) throws IOException {
        Files.writeString(folder.resolve("areas.yaml"), PackTexts.AREAS);
        Files.writeString(folder.resolve("plan.yaml"), plan);
        return PackFiles.read(folder);
    }
}
