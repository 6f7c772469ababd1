package org.saferindicators.api.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A view of a piece of a list. */
public interface PagedView {

    /** The cursor of the following piece, for those who do not read the {@code Link} header. */
    @JsonProperty("next")
    @Nullable
    String next();
}
