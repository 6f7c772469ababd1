package org.saferindicators.api.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.catalogue.Named;
import org.saferindicators.api.fresh.Asking;
import org.saferindicators.api.fresh.FreshSettings;
import org.saferindicators.api.problem.ProblemCode;
import org.saferindicators.api.problem.ProblemException;
import org.saferindicators.api.status.DashboardQuery;
import org.saferindicators.api.web.Cursor;
import org.saferindicators.api.web.Page;
import org.saferindicators.page.Report;
import org.saferindicators.page.ReportWriter;
import org.saferindicators.store.publication.Frozen;
import org.saferindicators.store.read.PublicationReader;

/** Writes reports as they are asked for, and finds those that were frozen. */
@ApplicationScoped
public class ReportQuery {

    private final Asking asking;
    private final DashboardQuery dashboards;
    private final PublicationReader publications;
    private final Duration patience;

    ReportQuery(Asking asking, DashboardQuery dashboards, PublicationReader publications, FreshSettings settings) {
        this.asking = asking;
        this.dashboards = dashboards;
        this.publications = publications;
        this.patience = settings.questionPatience();
    }

    Report report(DashboardQuery.Asked asked) {
        return new ReportWriter(dashboards.page(asked)).report();
    }

    PublicationListView publications(String plan, @Nullable String limit, @Nullable String cursor) {
        Named.plan(asking.snapshot().catalogue(), plan);
        int size = Page.size(limit);
        String after = cursor == null ? "" : Cursor.read(cursor);
        return PublicationListView.of(
                Page.cut(publications.list(plan, after, size + 1, patience), size, PublicationReader.Listed::id));
    }

    Frozen frozen(String plan, String id) {
        Named.plan(asking.snapshot().catalogue(), plan);
        return publications
                .frozen(plan, id, patience)
                .orElseThrow(() -> ProblemException.about(
                        ProblemCode.UNKNOWN_PUBLICATION,
                        "publication",
                        "The plan " + plan + " has no frozen report " + ProblemException.quoted(id)
                                + "; one is frozen after the end of the day it is as at."));
    }
}
