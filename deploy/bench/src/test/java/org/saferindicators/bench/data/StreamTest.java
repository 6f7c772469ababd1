package org.saferindicators.bench.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.saferindicators.bench.connect.OffenceConverter;

class StreamTest {

    private static final int SIZE = 60_000;
    private static final Stream STREAM = new Stream(7, 1, SIZE, false);

    @Test
    void everyTwentiethIsTheSecondVersionOfAnEarlierOneAndNoTwoAreOfTheSame() {
        List<Integer> later =
                IntStream.range(0, SIZE).filter(Stream::isLater).boxed().toList();

        assertThat(later).hasSize(SIZE / 20);
        assertThat(later.stream().map(Stream::earlier)).doesNotHaveDuplicates().noneMatch(Stream::isLater);
        assertThat(later).allSatisfy(position -> {
            assertThat(Stream.earlier(position)).isLessThan(position);
            assertThat(STREAM.at(position).reference())
                    .isEqualTo(STREAM.at(Stream.earlier(position)).reference());
            assertThat(STREAM.at(position).version()).isEqualTo(2);
        });
    }

    @Test
    void theSameSeedGivesTheSameRecordsOfAboutThreeHundredBytes() {
        Stream again = new Stream(7, 1, SIZE, false);

        assertThat(again.at(4711).json()).isEqualTo(STREAM.at(4711).json());
        assertThat(IntStream.range(0, 1000)
                        .map(i -> STREAM.at(i).json().length)
                        .average()
                        .orElse(0))
                .isBetween(280.0, 320.0);
    }

    @Test
    void theSinkGetsTheRowThatTheRecordIs() {
        Offence one = STREAM.at(0);

        var row = (org.apache.kafka.connect.data.Struct)
                new OffenceConverter().toConnectData("topic", one.json()).value();

        assertThat(row.getString("ref").replace("-", ""))
                .isEqualTo(one.reference().substring(0, 32));
        assertThat(row.getInt32("version")).isEqualTo(1);
        assertThat(row.getString("category")).isEqualTo(one.category());
        assertThat(row.getString("area")).isEqualTo(one.area().orElse(null));
        assertThat(row.getString("state")).isEqualTo("recorded");
    }
}
