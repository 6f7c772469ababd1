package org.saferindicators.observation;

/**
 * One measure of one dataset in one area.
 *
 * @param dataset id of the dataset
 * @param measure id of the measure
 * @param area code of the area
 */
public record SeriesKey(String dataset, String measure, String area) {

    /** The same measure in another area. */
    public SeriesKey in(String otherArea) {
        return new SeriesKey(dataset, measure, otherArea);
    }
}
