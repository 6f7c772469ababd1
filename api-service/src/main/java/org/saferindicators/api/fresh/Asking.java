package org.saferindicators.api.fresh;

import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saferindicators.store.read.Snapshot;

/** The snapshot one request is answered from, so that the answer and its tag never belong to two revisions. */
@RequestScoped
public class Asking {

    private @Nullable Snapshot snapshot;

    /** The snapshot; only for resources marked {@link FromFigures}. */
    public Snapshot snapshot() {
        return Objects.requireNonNull(snapshot, "the resource is not marked FromFigures");
    }

    void from(Snapshot held) {
        this.snapshot = held;
    }
}
