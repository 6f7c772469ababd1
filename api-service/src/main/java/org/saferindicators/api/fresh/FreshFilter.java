package org.saferindicators.api.fresh;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.saferindicators.store.read.Snapshot;

/**
 * Lets a question through when the figures are confirmed as current and the caller does not have the answer yet. The
 * tag is known before anything is computed, because it names what the answer is made from.
 */
@Provider
@FromFigures
@Priority(Priorities.USER)
public class FreshFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String TAG = FreshFilter.class.getName();

    private final SnapshotHolder holder;
    private final Asking asking;
    private final Tags tags;

    FreshFilter(SnapshotHolder holder, Asking asking, Tags tags) {
        this.holder = holder;
        this.asking = asking;
        this.tags = tags;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Snapshot snapshot = holder.current();
        EntityTag tag = tags.of(snapshot, request);
        Response.ResponseBuilder known = request.getRequest().evaluatePreconditions(tag);
        request.setProperty(TAG, tag);
        if (known != null) {
            request.abortWith(known.build());
            return;
        }
        asking.from(snapshot);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean answered = response.getStatus() == Response.Status.OK.getStatusCode()
                || response.getStatus() == Response.Status.NOT_MODIFIED.getStatusCode();
        if (answered && request.getProperty(TAG) instanceof EntityTag tag) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, Tags.CACHE_CONTROL);
            response.getHeaders().putSingle(HttpHeaders.VARY, Tags.VARY);
        }
    }
}
