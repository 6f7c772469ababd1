package org.saferindicators.indicator;

/**
 * A place within a plan's area that has a status of its own on the page.
 *
 * @param area code of the area
 * @param label short name on the page ("HB")
 */
public record ChildArea(String area, String label) {}
