package org.saferindicators.feed.privacy;

/** What may tell who a person is. */
public enum PersonalData {
    /** An e-mail address. */
    EMAIL("e-mail address"),
    /** A telephone number of the United Kingdom. */
    PHONE("telephone number"),
    /** A full postcode: it stands for about fifteen homes. */
    POSTCODE("full postcode"),
    /** A number of the National Health Service, with a check digit that is right. */
    NHS_NUMBER("NHS number"),
    /** A National Insurance number. */
    NATIONAL_INSURANCE_NUMBER("National Insurance number"),
    /** A full date that is said to be one of birth. */
    DATE_OF_BIRTH("date of birth"),
    /** A name of a person. */
    NAME("name of a person");

    private final String words;

    PersonalData(String words) {
        this.words = words;
    }

    /** What it is called, for a message. */
    public String words() {
        return words;
    }
}
