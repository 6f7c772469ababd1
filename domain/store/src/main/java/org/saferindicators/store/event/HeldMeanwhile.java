package org.saferindicators.store.event;

import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;

/**
 * One of the events that were believed to be new is held: nobody asked about it, or another writer has brought it in
 * since. Nothing is wrong with any of them: the transaction is to be rolled back and begun again. Who does not know this
 * goes by its SQLSTATE, a rollback to be tried again.
 */
public final class HeldMeanwhile extends SQLTransactionRollbackException {

    private static final long serialVersionUID = 1L;
    private static final String SERIALIZATION_FAILURE = "40001";
    private static final String UNIQUE_VIOLATION = "23505";

    /** This, when a key refused a row; otherwise what the database said. */
    static SQLException orOther(SQLException refused) {
        return UNIQUE_VIOLATION.equals(refused.getSQLState()) ? new HeldMeanwhile(refused) : refused;
    }

    private HeldMeanwhile(SQLException cause) {
        super("one of the events believed to be new is held", SERIALIZATION_FAILURE, cause);
    }
}
