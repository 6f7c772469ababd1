package org.saferindicators.store.catalogue;

/** Another content came under a version of a pack that is already known: a definition never changes silently. */
public final class PackConflictException extends RuntimeException {

    private static final long serialVersionUID = 1;

    PackConflictException(Pack pack) {
        super("the pack " + pack.name() + " version " + pack.version()
                + " is already loaded with another content; give the changed pack the next version number");
    }
}
