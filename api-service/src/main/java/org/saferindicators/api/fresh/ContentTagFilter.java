package org.saferindicators.api.fresh;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Tags answers with a hash of their bytes; the question is asked of the database all the same. */
@Provider
@ContentTagged
public class ContentTagFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private final SnapshotHolder holder;
    private final Asking asking;
    private final Tags tags;
    private final ObjectMapper json;

    ContentTagFilter(SnapshotHolder holder, Asking asking, Tags tags, ObjectMapper json) {
        this.holder = holder;
        this.asking = asking;
        this.tags = tags;
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        asking.from(holder.current());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response)
            throws JsonProcessingException {
        if (response.getStatus() != Response.Status.OK.getStatusCode()) {
            return;
        }
        EntityTag tag = tags.of(json.writeValueAsBytes(response.getEntity()), request);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, Tags.CACHE_CONTROL);
        response.getHeaders().putSingle(HttpHeaders.VARY, Tags.VARY);
        if (request.getRequest().evaluatePreconditions(tag) != null) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
    }
}
