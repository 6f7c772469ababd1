package org.saferindicators.feed;

/**
 * A row that says why a figure is not there.
 *
 * @param submission the submission it is a row of
 * @param row its number there, from 1
 * @param notice what is said
 */
public record AbsenceRow(String submission, int row, AbsenceNotice notice) implements Row {

    @Override
    public String type() {
        return notice.type();
    }

    @Override
    public String dataset() {
        return notice.dataset();
    }
}
