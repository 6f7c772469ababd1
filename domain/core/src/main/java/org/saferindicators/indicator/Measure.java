package org.saferindicators.indicator;

/**
 * One thing a dataset counts.
 *
 * @param id slug, unique within its dataset
 * @param title as people say it
 * @param form what is sent for it
 * @param unit what is counted, in the plural ("offences")
 */
public record Measure(String id, String title, MeasureForm form, String unit) {}
