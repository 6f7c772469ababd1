package org.saferindicators.feed;

import static org.saferindicators.feed.FaultCode.FUTURE_DATE;
import static org.saferindicators.feed.FaultCode.NOT_ALLOWED;
import static org.saferindicators.feed.FaultCode.NOT_YOUR_DATASET;
import static org.saferindicators.feed.FaultCode.NOT_YOUR_PLAN;
import static org.saferindicators.feed.FaultCode.UNKNOWN_AREA;
import static org.saferindicators.feed.FaultCode.UNKNOWN_CATEGORY;
import static org.saferindicators.feed.FaultCode.UNKNOWN_DATASET;
import static org.saferindicators.feed.FaultCode.UNKNOWN_INDICATOR;
import static org.saferindicators.feed.FaultCode.UNKNOWN_MEASURE;
import static org.saferindicators.feed.FaultCode.UNKNOWN_OUTCOME;
import static org.saferindicators.feed.FaultCode.UNKNOWN_PLAN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saferindicators.indicator.Catalogue;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.indicator.Measure;

/** Checks a record against what is declared: a list of rules, each of which may complain. */
public final class CatalogueCheck {

    private static final List<Check> CHECKS = List.of(
            CatalogueCheck::datasetIsDeclared,
            CatalogueCheck::datasetIsTheFeedsOwn,
            CatalogueCheck::eventsAreWelcome,
            CatalogueCheck::categoriesAreTheDatasets,
            CatalogueCheck::planIsDeclared,
            CatalogueCheck::planIsTheDatasets,
            CatalogueCheck::subjectsAreDeclared,
            CatalogueCheck::areasAreDeclared,
            CatalogueCheck::bodyIsTheDatasets,
            CatalogueCheck::amountFitsItsMeasure,
            CatalogueCheck::isNotCountedHere,
            CatalogueCheck::notKnownInTheFuture,
            CatalogueCheck::isNotOfTheFuture);

    private CatalogueCheck() {}

    @FunctionalInterface
    private interface Check {
        void check(Arrival arrival, Faults faults);
    }

    /**
     * What is wrong with the record; empty when nothing is.
     *
     * @param record the record
     * @param sent the fields it was read from
     * @param feed the feed it came through, {@code kind.agency}
     * @param arrivalDay day of arrival in Europe/London
     * @param catalogue what is declared
     */
    public static List<Fault> faults(
            FeedRecord record, Node.Obj sent, String feed, LocalDate arrivalDay, Catalogue catalogue) {
        Arrival arrival = new Arrival(record, References.of(record, sent), sent.fields(), feed, arrivalDay, catalogue);
        Faults faults = new Faults();
        CHECKS.forEach(check -> check.check(arrival, faults));
        return faults.found();
    }

    private static void datasetIsDeclared(Arrival arrival, Faults faults) {
        if (arrival.dataset().isEmpty()) {
            faults.add(UNKNOWN_DATASET, "/dataset", unknown("a dataset"));
        }
    }

    private static void datasetIsTheFeedsOwn(Arrival arrival, Faults faults) {
        boolean other = arrival.dataset()
                .filter(one -> !one.feed().equals(arrival.feed()))
                .isPresent();
        if (other) {
            faults.add(NOT_YOUR_DATASET, "/dataset", "expected a dataset of the feed " + Shown.cut(arrival.feed()));
        }
    }

    /** A figure that is counted from events cannot be sent as well: it would be there twice. */
    private static void isNotCountedHere(Arrival arrival, Faults faults) {
        boolean counted = arrival.record() instanceof Measurement one
                && arrival.dataset()
                        .flatMap(dataset -> dataset.measure(one.measure()))
                        .flatMap(Measure::counts)
                        .isPresent();
        if (counted) {
            faults.add(NOT_ALLOWED, "/measure", "expected a measure that is not counted from events");
        }
    }

    /** Cases of a MARAC are few and known: its figures come added up. */
    private static void eventsAreWelcome(Arrival arrival, Faults faults) {
        if (arrival.event().isPresent() && arrival.feed().startsWith("marac.")) {
            faults.add(NOT_ALLOWED, "/type", "expected aggregates only");
        }
    }

    /** A dataset that names no categories takes any. */
    private static void categoriesAreTheDatasets(Arrival arrival, Faults faults) {
        arrival.dataset()
                .map(Dataset::categories)
                .filter(known -> !known.isEmpty())
                .ifPresent(known -> arrival.references().categories().stream()
                        .filter(one -> !known.contains(one.named()))
                        .forEach(one ->
                                faults.add(UNKNOWN_CATEGORY, one.pointer(), "expected a category of the dataset")));
    }

    private static void planIsDeclared(Arrival arrival, Faults faults) {
        arrival.references()
                .plan()
                .filter(plan -> arrival.plan().isEmpty())
                .ifPresent(plan -> faults.add(UNKNOWN_PLAN, "/plan", unknown("a plan")));
    }

    /** One partnership must not set the targets or judge the figures of another. */
    private static void planIsTheDatasets(Arrival arrival, Faults faults) {
        String dataset = arrival.record().dataset();
        boolean other = arrival.plan()
                .filter(plan -> !plan.datasets().contains(dataset))
                .isPresent();
        if (other) {
            faults.add(NOT_YOUR_PLAN, "/plan", "expected a plan that is declared with this dataset");
        }
    }

    private static void subjectsAreDeclared(Arrival arrival, Faults faults) {
        arrival.references().subjects().forEach(one -> subjectIsDeclared(one, arrival, faults));
    }

    private static void subjectIsDeclared(References.Reference<Subject> one, Arrival arrival, Faults faults) {
        switch (one.named()) {
            case Subject.OfMeasure(String id) -> {
                if (arrival.dataset().filter(set -> set.measure(id).isEmpty()).isPresent()) {
                    faults.add(UNKNOWN_MEASURE, one.pointer(), unknown("a measure"));
                }
            }
            case Subject.OfIndicator(String id) -> {
                if (arrival.plan().filter(plan -> plan.indicator(id).isEmpty()).isPresent()) {
                    faults.add(UNKNOWN_INDICATOR, one.pointer(), unknown("an indicator"));
                }
            }
            case Subject.OfOutcome(String id) -> {
                if (arrival.plan().filter(plan -> plan.outcome(id).isEmpty()).isPresent()) {
                    faults.add(UNKNOWN_OUTCOME, one.pointer(), unknown("an outcome"));
                }
            }
        }
    }

    private static void areasAreDeclared(Arrival arrival, Faults faults) {
        for (References.Reference<String> area : arrival.references().areas()) {
            if (!arrival.catalogue().areas().contains(area.named())) {
                faults.add(UNKNOWN_AREA, area.pointer(), unknown("an area"));
            }
        }
    }

    private static void bodyIsTheDatasets(Arrival arrival, Faults faults) {
        if (arrival.record() instanceof Manifest manifest) {
            arrival.dataset()
                    .filter(set -> !set.reportingBody().equals(manifest.reportingBody()))
                    .ifPresent(set ->
                            faults.add(NOT_ALLOWED, "/reportingBody", "expected " + Shown.cut(set.reportingBody())));
        }
    }

    private static void amountFitsItsMeasure(Arrival arrival, Faults faults) {
        if (arrival.record() instanceof Measurement one) {
            arrival.dataset()
                    .flatMap(set -> set.measure(one.measure()))
                    .ifPresent(measure -> AmountCheck.check(one, measure, arrival, faults));
        }
    }

    private static void notKnownInTheFuture(Arrival arrival, Faults faults) {
        switch (arrival.record()) {
            case Manifest one -> known(Optional.of(one.editionDate()), "/editionDate", arrival, faults);
            case Statement one -> known(one.knownOn(), "/knownOn", arrival, faults);
            case Withdrawal one -> known(one.knownOn(), "/knownOn", arrival, faults);
            case Event one -> known(one.knownOn(), "/knownOn", arrival, faults);
            case Row ignored -> {}
        }
    }

    private static void isNotOfTheFuture(Arrival arrival, Faults faults) {
        arrival.event().ifPresent(one -> {
            LocalDate from = one.day().orElseGet(() -> one.month().atDay(1));
            known(Optional.of(from), "/" + EventFields.dateOf(one.kind()), arrival, faults);
        });
        if (arrival.record() instanceof Publication one) {
            known(Optional.of(one.asAt()), "/asAt", arrival, faults);
        }
    }

    private static void known(Optional<LocalDate> day, String pointer, Arrival arrival, Faults faults) {
        day.filter(one -> one.isAfter(arrival.day().plusDays(1)))
                .ifPresent(one -> faults.add(
                        FUTURE_DATE, pointer, "expected a day not after the day after arrival, " + arrival.day()));
    }

    private static String unknown(String what) {
        return "expected " + what + " of the catalogue";
    }
}
