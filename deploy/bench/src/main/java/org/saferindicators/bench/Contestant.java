package org.saferindicators.bench;

import java.util.Map;

/** One way to get the records into the table. */
interface Contestant {

    /** What it is called in the report. */
    String name();

    /**
     * Writes the records into a fresh database.
     *
     * @param database its JDBC URL
     * @param round number of the round, from 1
     * @return what was measured, by what it is called in the report
     */
    Map<String, Measured> run(String database, int round) throws Exception;
}
