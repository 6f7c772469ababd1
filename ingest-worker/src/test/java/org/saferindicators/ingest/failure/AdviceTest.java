package org.saferindicators.ingest.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceTest {

    @ParameterizedTest
    @CsvSource({
        "08006, see whether PostgreSQL runs",
        "57P03, see whether PostgreSQL runs",
        "25P03, see whether PostgreSQL runs",
        "57014, look for what slows the database down",
        "53100, free space on it",
        "53200, short of resources",
        "53300, raise max_connections",
        "55P03, pg_blocking_pids",
        "58030, look at its disk",
        "25006, the one that takes writes",
        "28P01, SAFER_DB_PASSWORD",
        "3D000, no such database",
        "42501, GRANT",
        "42703, put back what the message names",
        "XX000, mend what the message names"
    })
    void saysWhatToDo(String state, String words) {
        assertThat(Advice.on(new IllegalStateException(new SQLException("failed", state))))
                .contains(words);
    }

    @Test
    void aFailureThatNeverReachedTheServerIsAboutReachingIt() {
        assertThat(Advice.on(new SQLException("Sorry, acquisition timeout!"))).contains("see whether PostgreSQL runs");
    }
}
