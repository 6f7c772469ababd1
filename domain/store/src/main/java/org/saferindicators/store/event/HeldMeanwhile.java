package org.saferindicators.store.event;

import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;

/**
 * What was believed to be held of an event is not so: nobody asked about it, or another writer has brought it in or taken
 * it back since. Nothing is wrong with any of them: the transaction is to be rolled back and begun again. Who does not know this
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

    /** A version that seemed not to be the highest of its event is, because the higher one has been taken back. */
    HeldMeanwhile() {
        super("a version of an event has been taken back since it was asked about", SERIALIZATION_FAILURE);
    }
}
