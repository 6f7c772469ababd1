package org.saferindicators.store.event;

import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;

/**
 * Another writer has brought in one of the events since it was asked which are held. Nothing is wrong with any of them:
 * the transaction is to be rolled back and begun again. Who does not know this goes by its SQLSTATE, a rollback to be
 * tried again.
 */
public final class HeldMeanwhile extends SQLTransactionRollbackException {

    private static final long serialVersionUID = 1L;
    private static final String SERIALIZATION_FAILURE = "40001";

    HeldMeanwhile(SQLException cause) {
        super("another writer has brought in one of the events", SERIALIZATION_FAILURE, cause);
    }
}
