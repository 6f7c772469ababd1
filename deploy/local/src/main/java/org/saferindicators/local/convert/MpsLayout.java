package org.saferindicators.local.convert;

import java.util.Arrays;

/** The two headers the Metropolitan Police has published; each goes with a classification of offences of its own. */
enum MpsLayout {
    /** Files up to the edition of January 2019. */
    MAJOR_MINOR_CATEGORY("major-minor-category", "Major Category", "Minor Category", "Borough"),
    /** Files from 2020 on, by the Home Office's tree. */
    MAJOR_MINOR_TEXT("major-minor-text", "MajorText", "MinorText", "LookUp_BoroughName");

    private final String classification;
    private final String major;
    private final String minor;
    private final String borough;

    MpsLayout(String classification, String major, String minor, String borough) {
        this.classification = classification;
        this.major = major;
        this.minor = minor;
        this.borough = borough;
    }

    /** The layout of a table, by its header. */
    static MpsLayout of(CsvTable table) {
        return Arrays.stream(values())
                .filter(one -> table.header().contains(one.major))
                .findFirst()
                .orElseThrow(() -> new ConvertException(table.file()
                        + ": line 1 is not a known header; expected 'Borough,Major Category,Minor Category' or"
                        + " 'MajorText,MinorText,LookUp_BoroughName' and months"));
    }

    /** The word for its classification in {@code mps-categories.csv}. */
    String classification() {
        return classification;
    }

    /** Header of the column with the major category. */
    String major() {
        return major;
    }

    /** Header of the column with the minor category. */
    String minor() {
        return minor;
    }

    /** Header of the column with the borough. */
    String borough() {
        return borough;
    }
}
