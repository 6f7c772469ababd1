package org.saferindicators.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saferindicators.feed.AbsenceNotice;
import org.saferindicators.feed.Action;
import org.saferindicators.feed.Assessment;
import org.saferindicators.feed.Commentary;
import org.saferindicators.feed.PeerGroup;
import org.saferindicators.feed.Population;
import org.saferindicators.feed.Publication;
import org.saferindicators.feed.PublishedFigure;
import org.saferindicators.feed.Statement;
import org.saferindicators.feed.Subject;
import org.saferindicators.feed.Target;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.observation.Absence;
import org.saferindicators.observation.Absences;
import org.saferindicators.observation.SeriesKey;
import org.saferindicators.period.FinancialYear;
import org.saferindicators.period.MonthRange;

/** What people said, as known at one day: of each natural key the one statement that holds. Immutable. */
public final class Statements implements Absences {

    private final Map<Topic, List<Statement>> byTopic;

    private Statements(Map<Topic, List<Statement>> byTopic) {
        this.byTopic = byTopic;
    }

    /** Where a statement is looked for: its type and what it is about. */
    private record Topic(Class<? extends Statement> type, String about) {

        private static Topic of(Statement statement) {
            String about = statement.plan().orElse("") + '|' + subject(statement);
            return new Topic(statement.getClass(), about);
        }

        private static String subject(Statement statement) {
            return switch (statement) {
                case AbsenceNotice absence -> absence.subject().text();
                case Population population -> population.series();
                case Target target -> new Subject.OfIndicator(target.indicator()).text();
                case Assessment assessment -> assessment.subject().text();
                case PublishedFigure published -> new Subject.OfIndicator(published.indicator()).text();
                case PeerGroup group -> group.area();
                case Commentary commentary -> commentary.subject().text();
                case Action action -> action.subject().text();
                case Publication publication -> publication.id();
            };
        }
    }

    /** Of statements of which no two share type and natural key. */
    public static Statements of(Collection<? extends Statement> holding) {
        return new Statements(holding.stream().collect(Collectors.groupingBy(Topic::of)));
    }

    private <T extends Statement> Stream<T> about(Class<T> type, String plan, String subject) {
        return byTopic.getOrDefault(new Topic(type, plan + '|' + subject), List.of()).stream()
                .map(type::cast);
    }

    private <T extends Statement> Stream<T> about(Class<T> type, Indicator indicator) {
        return about(type, indicator.plan(), new Subject.OfIndicator(indicator.id()).text());
    }

    /** The target of an indicator in a financial year. */
    public Optional<Target> target(Indicator indicator, String area, FinancialYear year) {
        return about(Target.class, indicator)
                .filter(target -> target.area().equals(area) && target.year().equals(year))
                .findFirst();
    }

    /** The judgement of a subject over exactly these months. */
    public Optional<Assessment> assessment(String plan, Subject subject, String area, MonthRange months) {
        return about(Assessment.class, plan, subject.text())
                .filter(one -> one.area().equals(area) && one.period().months().equals(months))
                .findFirst();
    }

    /** The printed statistics of an indicator in an area, any period. */
    public List<PublishedFigure> published(Indicator indicator, String area) {
        return about(PublishedFigure.class, indicator)
                .filter(one -> one.area().equals(area))
                .toList();
    }

    /** The commentary on a subject over exactly these months. */
    public List<Commentary> commentary(String plan, Subject subject, String area, MonthRange months) {
        return about(Commentary.class, plan, subject.text())
                .filter(one -> one.area().equals(area) && one.period().months().equals(months))
                .toList();
    }

    /** What is being done about a subject, in the order of the references. */
    public List<Action> actions(String plan, Subject subject) {
        return about(Action.class, plan, subject.text())
                .sorted(Comparator.comparing(Action::reference))
                .toList();
    }

    /** The lists of peers of an area, of every group and day they hold from. */
    public List<PeerGroup> peerGroups(String area) {
        return byTopic.getOrDefault(new Topic(PeerGroup.class, '|' + area), List.of()).stream()
                .map(PeerGroup.class::cast)
                .toList();
    }

    /** The population of an area in a year. */
    public Optional<Population> population(String series, String area, int year, String ageBand) {
        return about(Population.class, "", series)
                .filter(one -> one.area().equals(area)
                        && one.year() == year
                        && one.ageBand().equals(ageBand))
                .findFirst();
    }

    /** The population of an area in a year, or in the latest year before that has one. */
    public Optional<Population> latestPopulation(String series, String area, int year, String ageBand) {
        return about(Population.class, "", series)
                .filter(one -> one.area().equals(area)
                        && one.year() <= year
                        && one.ageBand().equals(ageBand))
                .max(Comparator.comparingInt(Population::year));
    }

    /** The absence declared for an indicator and a window that covers these months. */
    public Optional<Absence> declared(Indicator indicator, String area, MonthRange months) {
        return declared(indicator, area, months, LocalDate.MIN);
    }

    /** The same, what was declared on days before {@code since} being over. */
    public Optional<Absence> declared(Indicator indicator, String area, MonthRange months, LocalDate since) {
        return about(AbsenceNotice.class, indicator)
                .filter(one -> one.area().equals(area)
                        && one.isKnownSince(since)
                        && one.period().months().covers(months))
                .map(AbsenceNotice::absence)
                .findFirst();
    }

    /** What is said about the absence of a dataset's figures in these months: of the whole body first, then of any part. */
    public Optional<Absence> declared(Dataset dataset, MonthRange months) {
        Comparator<AbsenceNotice> wholeBodyFirst =
                Comparator.comparing(one -> !one.area().equals(dataset.reportingBody()));
        return byTopic.values().stream()
                .flatMap(List::stream)
                .filter(AbsenceNotice.class::isInstance)
                .map(AbsenceNotice.class::cast)
                .filter(one -> one.dataset().equals(dataset.id())
                        && one.period().months().covers(months))
                .min(wholeBodyFirst.thenComparing(AbsenceNotice::naturalKey))
                .map(AbsenceNotice::absence);
    }

    @Override
    public Optional<Absence> declared(SeriesKey series, MonthRange months, LocalDate since) {
        return about(AbsenceNotice.class, "", new Subject.OfMeasure(series.measure()).text())
                .filter(one -> one.dataset().equals(series.dataset())
                        && one.area().equals(series.area())
                        && one.isKnownSince(since)
                        && one.period().months().covers(months))
                .map(AbsenceNotice::absence)
                .findFirst();
    }
}
