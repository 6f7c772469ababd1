package org.saferindicators.store.submission;

import java.util.Optional;
import org.saferindicators.feed.Manifest;

/**
 * What is held on a submission besides its rows.
 *
 * @param state how far it is
 * @param closing its manifest, once it is there
 */
public record Dossier(State state, Optional<Closing> closing) {

    /**
     * The manifest as it first came.
     *
     * @param manifest what it says
     * @param sha256 hash of its bytes, hexadecimal
     */
    public record Closing(Manifest manifest, String sha256) {}
}
