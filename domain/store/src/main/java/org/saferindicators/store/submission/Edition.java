package org.saferindicators.store.submission;

import org.saferindicators.feed.Manifest;

/**
 * A published submission.
 *
 * @param manifest what it covers and from when it counts
 * @param content hash over what it says, hexadecimal, whatever the names and numbers of its rows
 */
public record Edition(Manifest manifest, String content) {}
