package org.saferindicators.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saferindicators.ingest.rig.IngestRig;
import org.saferindicators.ingest.rig.Submission;

/** How figures are cut into submissions, and in which order these come, changes no figure. */
class SplitTest {

    private static final YearMonth FIRST = YearMonth.of(2018, 1);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theSameFiguresInAnyPiecesAndAnyOrder(long seed) {
        Random random = new Random(seed);
        List<Row> rows = rows(random);
        IngestRig whole = new IngestRig();
        whole.send(submission("whole", rows).all());

        IngestRig pieces = new IngestRig();
        List<List<byte[]>> sent = pieces(rows, random);
        Collections.shuffle(sent, random);
        sent.forEach(pieces::send);

        assertThat(whole.figures()).hasSize(rows.size());
        assertThat(pieces.figures()).isEqualTo(whole.figures());
    }

    private record Row(String measure, String area, YearMonth month, int value) {}

    private static List<Row> rows(Random random) {
        List<Row> rows = new ArrayList<>();
        for (int month = 0; month < 12; month++) {
            for (String measure : List.of("burglary", "robbery")) {
                for (String area : List.of("district-1", "district-2")) {
                    rows.add(new Row(measure, area, FIRST.plusMonths(month), 1 + random.nextInt(90)));
                }
            }
        }
        return rows;
    }

    /** Runs of one to four months, each a submission of its own. */
    private static List<List<byte[]>> pieces(List<Row> rows, Random random) {
        List<List<byte[]>> pieces = new ArrayList<>();
        YearMonth from = FIRST;
        while (from.isBefore(FIRST.plusMonths(12))) {
            YearMonth first = from;
            YearMonth end = from.plusMonths(1 + random.nextInt(4));
            List<Row> piece = rows.stream()
                    .filter(row -> !row.month().isBefore(first) && row.month().isBefore(end))
                    .toList();
            pieces.add(submission("from-" + from, piece).all());
            from = end;
        }
        return pieces;
    }

    private static Submission submission(String name, List<Row> rows) {
        Submission submission = Submission.of(name, "2019-01-10");
        YearMonth last = rows.getLast().month();
        submission = submission.months(rows.getFirst().month() + "/" + last);
        for (Row row : rows) {
            submission = submission.count(row.measure(), row.area(), row.month().toString(), row.value());
        }
        return submission;
    }
}
