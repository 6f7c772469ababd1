package org.saferindicators.ingest.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;

class FailurePolicyTest {

    @ParameterizedTest
    @CsvSource({
        "08000, WEATHER, connection exception",
        "08001, WEATHER, cannot connect",
        "08006, WEATHER, connection failure",
        "40001, WEATHER, serialization failure",
        "40P01, WEATHER, deadlock",
        "53100, WEATHER, disk full",
        "53300, WEATHER, too many connections",
        "55P03, WEATHER, lock timeout",
        "57014, WEATHER, statement timeout",
        "57P01, WEATHER, shut down by the administrator",
        "57P03, WEATHER, starting up",
        "58030, WEATHER, input or output error",
        "25P03, WEATHER, frozen in a transaction for too long",
        "25P04, WEATHER, transaction timeout",
        "22003, BAD_DATA, number out of range",
        "22021, BAD_DATA, NUL in a text",
        "22P05, BAD_DATA, character not in the encoding",
        "23502, BAD_DATA, null",
        "23514, BAD_DATA, check constraint",
        "25P02, STOP, transaction aborted already",
        "25006, STOP, read-only",
        "28P01, STOP, wrong password",
        "3D000, STOP, no such database",
        "42501, STOP, not allowed",
        "42601, STOP, syntax",
        "42P01, STOP, no such table",
        "0A000, STOP, not supported",
        "P0001, STOP, raised by a trigger",
        "XX000, STOP, internal error"
    })
    void goesBySqlState(String state, Judgement expected, String meaning) {
        assertThat(FailurePolicy.judge(new SQLException(meaning, state))).isEqualTo(expected);
    }

    @Test
    void findsTheStateBelowWrappers() {
        SQLException refused = new SQLException("refused", "22003");

        assertThat(FailurePolicy.judge(new IllegalStateException(refused))).isEqualTo(Judgement.BAD_DATA);
        assertThat(FailurePolicy.judge(new BatchUpdateException("batch", null, 0, new int[0], refused)))
                .isEqualTo(Judgement.BAD_DATA);
    }

    @Test
    void whatNeverReachedTheServerIsWeather() {
        assertThat(FailurePolicy.judge(new SQLException("no connection from the pool in time")))
                .isEqualTo(Judgement.WEATHER);
        assertThat(FailurePolicy.judge(new SQLTimeoutException("too slow"))).isEqualTo(Judgement.WEATHER);
        assertThat(FailurePolicy.judge(
                        new PSQLException("cut", PSQLState.CONNECTION_FAILURE, new IOException("socket timeout"))))
                .isEqualTo(Judgement.WEATHER);
    }

    @Test
    void aFaultOfOurOwnStops() {
        assertThat(FailurePolicy.judge(new IllegalStateException("a bug"))).isEqualTo(Judgement.STOP);
    }

    @Test
    void backsOffToItsLimitAndNeverByMoreThanThat() {
        Backoff backoff = new Backoff(java.time.Duration.ofSeconds(5), new Random(1));

        assertThat(backoff.before(1).toMillis()).isBetween(125L, 250L);
        assertThat(backoff.before(3).toMillis()).isBetween(500L, 1000L);
        assertThat(backoff.before(1000).toMillis()).isBetween(2500L, 5000L);
    }
}
