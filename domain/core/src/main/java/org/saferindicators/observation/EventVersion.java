package org.saferindicators.observation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an agency said of one event in one version.
 *
 * @param version the higher beats the lower
 * @param knownOn day from which it counts as known, in Europe/London
 * @param occurrence what there is to count, empty when the event was cancelled
 */
public record EventVersion(int version, LocalDate knownOn, Optional<Occurrence> occurrence) {}
