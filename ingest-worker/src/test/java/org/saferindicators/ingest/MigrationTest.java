package org.saferindicators.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.saferindicators.local.LocalStack;

/** To build a key anew on a large table takes longer than a batch may wait for its answer. */
class MigrationTest {

    private static final String SLOW = "SELECT current_setting('lock_timeout') FROM pg_sleep(2)";

    @Test
    void aMigrationWaitsLongerThanABatchAndIsElseConnectedAlike() throws SQLException {
        try (AgroalDataSource usual = usual()) {
            assertThatThrownBy(() -> ask(usual)).isInstanceOf(SQLException.class);

            assertThat(ask(Migration.patient(usual, Duration.ofSeconds(30)))).isEqualTo("7s");
        }
    }

    private static AgroalDataSource usual() throws SQLException {
        LocalStack stack = LocalStack.get();
        String url = stack.newDatabase();
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(2)
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url)
                                .principal(new NamePrincipal(stack.user()))
                                .credential(new SimplePassword(stack.password()))
                                .jdbcProperty("socketTimeout", "1")
                                .jdbcProperty("options", "-c lock_timeout=7s"))));
    }

    private static String ask(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                ResultSet row = connection.createStatement().executeQuery(SLOW)) {
            row.next();
            return row.getString(1);
        }
    }
}
