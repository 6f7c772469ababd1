package org.saferindicators.ingest.publication;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.saferindicators.feed.Publication;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.indicator.Plan;
import org.saferindicators.page.Page;
import org.saferindicators.page.Pages;
import org.saferindicators.page.Report;
import org.saferindicators.page.ReportHtml;
import org.saferindicators.page.ReportMarkdown;
import org.saferindicators.page.ReportWriter;
import org.saferindicators.period.LocalDays;
import org.saferindicators.store.jdbc.Transactions;
import org.saferindicators.store.publication.Frozen;
import org.saferindicators.store.publication.Publications;
import org.saferindicators.store.publication.ReportJson;
import org.saferindicators.store.read.MeasureKey;
import org.saferindicators.store.read.Snapshot;
import org.saferindicators.store.read.SnapshotReader;
import org.saferindicators.store.revision.DataRevision;

/**
 * Freezes the reports that are due: those whose day is over, of a plan that was known on it. Safe to run in any number of
 * workers, since the first to keep a report is the only one.
 */
public final class PublicationSweep implements Runnable {

    private static final Logger LOG = Logger.getLogger(PublicationSweep.class);

    private final DataSource source;
    private final SnapshotReader reader;
    private final Duration patience;
    private final Clock clock;

    /** By the clock's day in Europe/London; a read that takes longer than {@code patience} is left to the next round. */
    public PublicationSweep(DataSource source, SnapshotReader reader, Duration patience, Clock clock) {
        this.source = source;
        this.reader = reader;
        this.patience = patience;
        this.clock = clock;
    }

    /** One round; what fails is tried again by the next. */
    @Override
    public void run() {
        try {
            LocalDate today = LocalDays.of(clock.instant());
            List<Publication> due = Transactions.<List<Publication>, RuntimeException>run(
                    source, connection -> Publications.due(connection, today));
            for (Publication publication : due) {
                freeze(publication);
            }
        } catch (SQLException | RuntimeException failure) {
            LOG.warnf("nothing is frozen now; the next round tries again: %s", failure.getMessage());
        }
    }

    private void freeze(Publication publication) throws SQLException {
        Snapshot snapshot = reader.read(
                publication.asAt(),
                catalogue -> MeasureKey.ofIndicators(indicators(catalogue.plan(plan(publication)))),
                patience);
        Optional<Report> report = snapshot.catalogue()
                .plan(plan(publication))
                .map(plan -> new ReportWriter(page(snapshot, plan, publication)).report());
        if (report.isEmpty()) {
            LOG.debugf("the plan of %s was not known on %s", publication.naturalKey(), publication.asAt());
        } else if (keep(publication, snapshot, report.get())) {
            LOG.infof("the report %s is frozen as at %s", publication.naturalKey(), publication.asAt());
        }
    }

    private boolean keep(Publication publication, Snapshot snapshot, Report report) throws SQLException {
        Frozen frozen = new Frozen(ReportJson.text(report), ReportMarkdown.of(report), ReportHtml.of(report));
        String title = publication.title().orElse(report.title());
        long revision = snapshot.revision().data();
        return Transactions.<Boolean, RuntimeException>run(source, connection -> {
            boolean kept = Publications.keep(connection, publication, title, revision, frozen);
            if (kept) {
                DataRevision.bump(connection, "publications");
            }
            return kept;
        });
    }

    private static Page page(Snapshot snapshot, Plan plan, Publication publication) {
        return new Pages(
                        snapshot.evidence(),
                        plan,
                        snapshot.catalogue().areas().find(plan.area()).orElseThrow(),
                        Optional.of(publication.period()))
                .page();
    }

    private static List<Indicator> indicators(Optional<Plan> plan) {
        return plan.map(Plan::indicators).orElse(List.of());
    }

    private static String plan(Publication publication) {
        return publication.plan().orElseThrow();
    }
}
