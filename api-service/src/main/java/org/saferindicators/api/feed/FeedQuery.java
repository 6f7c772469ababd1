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
import org.saferindicators.store.read.RejectionReader;

/** Asks how feeds stand. Which feeds there are is the catalogue's to say; how they stand is read when asked. */
@ApplicationScoped
public class FeedQuery {

    private static final int NEWEST = 20;

    private final Asking asking;
    private final FeedReader feeds;
    private final ReceiptReader receipts;
    private final RejectionReader rejections;
    private final Duration patience;

    FeedQuery(
            Asking asking,
            FeedReader feeds,
            ReceiptReader receipts,
            RejectionReader rejections,
            FreshSettings settings) {
        this.asking = asking;
        this.feeds = feeds;
        this.receipts = receipts;
        this.rejections = rejections;
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
        List<SubmissionView> newest = receipts.newest(feed, ReceiptReader.Before.ANY, NEWEST, patience).stream()
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

    SubmissionListView receipts(String feed, @Nullable String limit, @Nullable String cursor) {
        requireKnown(feed);
        int size = Page.size(limit);
        ReceiptReader.Before before = cursor == null ? ReceiptReader.Before.ANY : FeedCursors.before(cursor);
        Page<SubmissionView> page = Page.cut(receipts.newest(feed, before, size + 1, patience), size, FeedCursors::of)
                .map(SubmissionView::of);
        return new SubmissionListView(page.items(), page.next().orElse(null));
    }

    RejectionListView rejections(RejectionReader.Filter filter, @Nullable String limit, @Nullable String cursor) {
        requireKnown(filter.feed());
        int size = Page.size(limit);
        RejectionReader.After after = cursor == null ? RejectionReader.After.NOTHING : FeedCursors.after(cursor);
        Page<RejectionView> page = Page.cut(rejections.page(filter, after, size + 1, patience), size, FeedCursors::of)
                .map(RejectionView::of);
        return new RejectionListView(page.items(), page.next().orElse(null));
    }

    private FeedView view(FeedState state) {
        List<Dataset> datasets = asking.snapshot().catalogue().datasets().stream()
                .filter(one -> one.feed().equals(state.feed()))
                .toList();
        return FeedView.of(state, datasets, asking.snapshot().evidence());
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
