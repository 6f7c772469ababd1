package org.saferindicators.statistics.spc;

import java.util.List;
import java.util.Optional;

/**
 * A p, u or c chart: limits from the binomial or Poisson distribution, as qicharts2 0.8.1 has them (methods, 6.4). Only for
 * events that vary no more than chance: most counts of crime vary more, and then every other month would be a signal.
 *
 * @param centre all events over all sizes
 * @param points one for each subgroup, in order
 * @param runs empty with fewer than two points off the centre line
 */
public record AttributeChart(double centre, List<AttributePoint> points, Optional<RunSummary> runs) {

    private static final double LIMITS = 3;
    private static final double WARNING = 2;

    /** Copies. */
    public AttributeChart {
        points = List.copyOf(points);
    }

    private enum Kind {
        BINOMIAL(1),
        POISSON(Double.MAX_VALUE);

        private final double ceiling;

        Kind(double ceiling) {
            this.ceiling = ceiling;
        }

        private double deviation(double centre, int size) {
            return switch (this) {
                case BINOMIAL -> Math.sqrt(centre * (1 - centre) / size);
                case POISSON -> Math.sqrt(centre / size);
            };
        }
    }

    /**
     * The p chart, of the share of each subgroup that has the attribute, 0 to 1.
     *
     * @throws IllegalArgumentException without subgroups, or for more events than the size
     */
    public static AttributeChart shares(List<Subgroup> subgroups) {
        if (subgroups.stream().anyMatch(one -> one.events() > one.size())) {
            throw new IllegalArgumentException("a share has no more events than its size");
        }
        return of(Kind.BINOMIAL, subgroups);
    }

    /**
     * The u chart, of events per unit of size: per person, per premises.
     *
     * @throws IllegalArgumentException without subgroups
     */
    public static AttributeChart rates(List<Subgroup> subgroups) {
        return of(Kind.POISSON, subgroups);
    }

    /**
     * The c chart, of counts over periods that are alike.
     *
     * @throws IllegalArgumentException without counts, or for a negative one
     */
    public static AttributeChart counts(List<Integer> counts) {
        return of(
                Kind.POISSON,
                counts.stream().map(count -> new Subgroup(count, 1)).toList());
    }

    private static AttributeChart of(Kind kind, List<Subgroup> subgroups) {
        if (subgroups.isEmpty()) {
            throw new IllegalArgumentException("a chart has at least one subgroup");
        }
        long events = subgroups.stream().mapToLong(Subgroup::events).sum();
        long size = subgroups.stream().mapToLong(Subgroup::size).sum();
        double centre = (double) events / size;
        List<AttributePoint> points =
                subgroups.stream().map(one -> point(kind, centre, one)).toList();
        List<Double> values = points.stream().map(AttributePoint::value).toList();
        return new AttributeChart(centre, points, RunSummary.of(values, centre));
    }

    private static AttributePoint point(Kind kind, double centre, Subgroup subgroup) {
        double deviation = kind.deviation(centre, subgroup.size());
        Band limits = Band.around(centre, LIMITS * deviation).clamped(0, kind.ceiling);
        Band warning = Band.around(centre, WARNING * deviation).clamped(0, kind.ceiling);
        double value = subgroup.share();
        return new AttributePoint(value, limits, warning, limits.outside(value) != Side.NEITHER);
    }
}
