package org.saferindicators.ingest;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;
import org.saferindicators.ingest.failure.FrozenWorkers;

/**
 * Brings the schema up to date, over a connection that waits longer than those of batches: to build a key anew may take
 * minutes, and a client that gives up meanwhile would begin it again and again.
 *
 * @param schema what is migrated
 * @param source how batches connect
 * @param limit how long one statement may take
 */
record Migration(Flyway schema, AgroalDataSource source, Duration limit) {

    /** Migrates; sessions that froze and would be in the way are ended before. */
    void run() throws SQLException {
        FrozenWorkers.endBatches(source);
        Flyway.configure()
                .configuration(schema.getConfiguration())
                .dataSource(patient(source, limit))
                .load()
                .migrate();
    }

    /** Connects as {@code source} does, but waits up to {@code limit} for an answer. */
    static DataSource patient(AgroalDataSource source, Duration limit) throws SQLException {
        AgroalConnectionFactoryConfiguration usual =
                source.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration();
        PGSimpleDataSource patient = new PGSimpleDataSource();
        patient.setUrl(usual.jdbcUrl());
        Properties properties = usual.jdbcProperties();
        for (String name : properties.stringPropertyNames()) {
            patient.setProperty(name, properties.getProperty(name));
        }
        patient.setProperty(PGProperty.SOCKET_TIMEOUT, Long.toString(limit.toSeconds()));
        patient.setUser(usual.principal().getName());
        usual.credentials().stream()
                .filter(SimplePassword.class::isInstance)
                .forEach(one -> patient.setPassword(((SimplePassword) one).getWord()));
        return patient;
    }
}
