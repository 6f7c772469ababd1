package org.saferindicators.observation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a figure is not there, and why. It is never zero.
 *
 * @param reason why
 * @param text the reason in a sentence
 * @param expectedOn day on which the figure is expected, where known
 */
public record Absence(AbsenceReason reason, String text, Optional<LocalDate> expectedOn) {}
