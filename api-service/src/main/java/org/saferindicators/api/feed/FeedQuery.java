package org.saferindicators.api.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.fresh.Asking;
import org.saferindicators.api.fresh.FreshSettings;
import org.saferindicators.api.problem.ProblemCode;
import org.saferindicators.api.problem.ProblemException;
import org.saferindicators.api.web.Page;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.store.read.FeedReader;
import org.saferindicators.store.read.FeedState;
import org.saferindicators.store.read.ReceiptReader;

/** Asks how feeds stand. Which feeds there are is the catalogue's to say; how they stand is read when asked. */
@ApplicationScoped
public class FeedQuery {

    private static final int NEWEST = 20;

    private final Asking asking;
    private final FeedReader feeds;
    private final ReceiptReader receipts;
    private final Duration patience;

    FeedQuery(Asking asking, FeedReader feeds, ReceiptReader receipts, FreshSettings settings) {
        this.asking = asking;
        this.feeds = feeds;
        this.receipts = receipts;
        this.patience = settings.questionPatience();
    }

    FeedListView list(@Nullable String limit, @Nullable String cursor) {
        Page<String> page = Page.of(known(), feed -> feed, limit, cursor);
        List<FeedView> views =
                feeds.states(page.items(), patience).stream().map(this::view).toList();
        return new FeedListView(views, page.next().orElse(null));
    }

    FeedDetailView feed(String feed) {
        requireKnown(feed);
        FeedState state = feeds.states(List.of(feed), patience).getFirst();
        List<SubmissionView> newest = receipts.newest(feed, NEWEST, patience).stream()
                .map(SubmissionView::of)
                .toList();
        return new FeedDetailView(view(state), newest);
    }

    ReceiptView receipt(String feed, String submission) {
        requireKnown(feed);
        return receipts.find(feed, submission, patience)
                .map(ReceiptView::of)
                .orElseThrow(() -> ProblemException.about(
                        ProblemCode.UNKNOWN_SUBMISSION,
                        "submission",
                        "The feed " + feed + " has no submission " + ProblemException.quoted(submission) + "."));
    }

    private FeedView view(FeedState state) {
        List<Dataset> datasets = asking.snapshot().catalogue().datasets().stream()
                .filter(one -> one.feed().equals(state.feed()))
                .toList();
        return FeedView.of(state, datasets);
    }

    private List<String> known() {
        return asking.snapshot().catalogue().datasets().stream()
                .map(Dataset::feed)
                .distinct()
                .sorted()
                .toList();
    }

    private void requireKnown(String feed) {
        List<String> known = known();
        if (!known.contains(feed)) {
            throw ProblemException.about(
                    ProblemCode.UNKNOWN_FEED, "feed", "There is no feed " + ProblemException.quoted(feed) + ".", known);
        }
    }
}
