package org.saferindicators.place;

import java.time.LocalDate;

/**
 * That an area gave way to another.
 *
 * @param code code of the area that took its place, wholly or in part
 * @param on first day of the new area
 */
public record Succession(String code, LocalDate on) {}
