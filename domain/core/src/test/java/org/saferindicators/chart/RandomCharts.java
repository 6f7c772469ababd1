package org.saferindicators.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.saferindicators.statistics.interval.Interval;

/** Charts of chance, wild ones among them. */
final class RandomCharts {

    private static final List<String> WORDS =
            List.of("Barking", "and", "<b>", "&", "Westminster", "unitary", "W", "9,999", "Llanfairpwllgwyngyll");

    private final Random random;
    private final double size;
    private final Caption caption;

    private RandomCharts(Random random) {
        this.random = random;
        this.size = Math.pow(10, random.nextInt(10) - 2);
        this.caption = new Caption(words(12), words(5), words(4), random.nextInt(3), random.nextBoolean());
    }

    static Chart chart(Random random) {
        RandomCharts charts = new RandomCharts(random);
        return switch (random.nextInt(4)) {
            case 0, 1 -> charts.line();
            case 2 -> charts.years();
            default -> charts.bars();
        };
    }

    private LineChart line() {
        int many = random.nextInt(80);
        List<LinePoint> points = IntStream.range(0, many)
                .mapToObj(at -> point(Samples.month(at)))
                .toList();
        List<LimitBand> bands = new ArrayList<>();
        List<TargetLine> targets = new ArrayList<>();
        List<BreakMark> breaks = new ArrayList<>();
        for (int from = 0; from + 12 < many; from += 12) {
            double mean = value();
            bands.add(new LimitBand(from, from + 11, mean, mean - size / 2, mean + size / 2, mean >= 0));
            targets.add(new TargetLine(random.nextInt(from + 1), from + random.nextInt(12), value(), words(3)));
            breaks.add(new BreakMark(random.nextInt(many), words(6)));
        }
        return new LineChart(caption, points, bands, targets, breaks);
    }

    private YearsChart years() {
        return new YearsChart(caption, year("2016/17"), year(words(2)));
    }

    private YearLine year(String name) {
        int many = random.nextInt(13);
        return new YearLine(
                name,
                IntStream.range(0, many)
                        .mapToObj(at -> point(Samples.month(at)))
                        .toList());
    }

    private RankedBars bars() {
        List<Bar> bars =
                IntStream.range(0, random.nextInt(35)).mapToObj(this::bar).toList();
        return new RankedBars(caption, bars, Optional.of(new ReferenceLine(value(), words(4))));
    }

    private Bar bar(int rank) {
        if (random.nextInt(6) == 0) {
            return Bar.withoutData(words(8));
        }
        double value = value();
        Optional<Interval> ends =
                random.nextBoolean() ? Optional.of(new Interval(value - size / 9, value + size / 5)) : Optional.empty();
        Verdict verdict = any(List.of(Verdict.values()));
        return new Bar(words(8), Optional.of(value), ends, words(4), "=" + rank, random.nextBoolean(), verdict);
    }

    private LinePoint point(String label) {
        if (random.nextInt(8) == 0) {
            return LinePoint.gap(label, words(3));
        }
        Mark mark = random.nextInt(5) == 0 ? any(List.of(Mark.values())) : Mark.NONE;
        LinePoint point = LinePoint.of(label, value()).marked(mark);
        return random.nextInt(9) == 0 ? point.asProvisional() : point;
    }

    private double value() {
        return switch (random.nextInt(10)) {
            case 0 -> 0;
            case 1 -> -size * random.nextDouble();
            default -> size * random.nextDouble();
        };
    }

    private <T> T any(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }

    private String words(int most) {
        return String.join(
                " ",
                random.ints(1 + random.nextInt(most), 0, WORDS.size())
                        .mapToObj(WORDS::get)
                        .toList());
    }
}
