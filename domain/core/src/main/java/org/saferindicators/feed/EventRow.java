package org.saferindicators.feed;

/**
 * A row that tells of an offence or incident.
 *
 * @param submission the submission it is a row of
 * @param row its number there, from 1
 * @param event what is told
 */
public record EventRow(String submission, int row, Event event) implements Row {

    @Override
    public String type() {
        return event.type();
    }

    @Override
    public String dataset() {
        return event.dataset();
    }
}
