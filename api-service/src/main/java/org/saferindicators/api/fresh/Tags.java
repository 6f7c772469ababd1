package org.saferindicators.api.fresh;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.saferindicators.store.read.Revision;
import org.saferindicators.store.read.Snapshot;

/** Strong entity tags: data revision, catalogue, local day and a hash of the representation asked for. */
@ApplicationScoped
public class Tags {

    static final String CACHE_CONTROL = "private, no-cache";
    static final String VARY = "Accept, Accept-Encoding";

    private static final int HASH_BYTES = 8;

    private final String release;

    /** Answers of another release of the service are other representations. */
    Tags(@ConfigProperty(name = "quarkus.application.version") String release) {
        this.release = release;
    }

    EntityTag of(Snapshot snapshot, ContainerRequestContext request) {
        Revision revision = snapshot.revision();
        String value = String.join(
                "-",
                Long.toString(revision.data()),
                revision.catalogue(),
                snapshot.asAt().toString(),
                hash(representation(request).getBytes(StandardCharsets.UTF_8)));
        return new EntityTag(value);
    }

    /** The tag of an answer that is not made from the snapshot: a hash of its bytes and of how they are encoded. */
    EntityTag of(byte[] body, ContainerRequestContext request) {
        return new EntityTag(hash(body) + "-" + hash(representation(request).getBytes(StandardCharsets.UTF_8)));
    }

    private String representation(ContainerRequestContext request) {
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        return String.join(
                "\n",
                release,
                request.getUriInfo().getPath(),
                query == null ? "" : sorted(query),
                header(request, HttpHeaders.ACCEPT),
                header(request, HttpHeaders.ACCEPT_ENCODING).contains("gzip") ? "gzip" : "identity");
    }

    private static String sorted(String query) {
        String[] parameters = query.split("&");
        Arrays.sort(parameters);
        return String.join("&", parameters);
    }

    private static String header(ContainerRequestContext request, String name) {
        String value = request.getHeaderString(name);
        return value == null ? "" : value.toLowerCase(Locale.ROOT);
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
