package org.saferindicators.store.read;

import java.sql.SQLException;

/** The database cannot be reached or does not answer in time; asking again later may help. */
public final class DatabaseUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseUnavailable(SQLException cause) {
        super("the database does not answer", cause);
    }
}
