package org.saferindicators.feed.privacy;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds personal data in texts. A text without a digit, an at sign and a capital letter costs one look at each
 * character; nothing here remembers or repeats what it has read.
 */
public final class PersonalDataFinder {

    private static final Map<PersonalData, Predicate<Plain>> DETECTORS = new EnumMap<>(Map.of(
            PersonalData.EMAIL, Contacts::hasEmail,
            PersonalData.PHONE, Contacts::hasPhone,
            PersonalData.POSTCODE, Contacts::hasPostcode,
            PersonalData.NHS_NUMBER, Identifiers::hasNhsNumber,
            PersonalData.NATIONAL_INSURANCE_NUMBER, Identifiers::hasNationalInsuranceNumber,
            PersonalData.DATE_OF_BIRTH, BirthDates::areIn,
            PersonalData.NAME, PersonNames::areIn));

    private PersonalDataFinder() {}

    /** The kinds of personal data that {@code text} seems to hold. */
    public static Set<PersonalData> in(String text) {
        Plain plain = Plain.of(text);
        if (plain.isHarmless()) {
            return Set.of();
        }
        Set<PersonalData> found = EnumSet.noneOf(PersonalData.class);
        DETECTORS.forEach((kind, detector) -> {
            if (detector.test(plain)) {
                found.add(kind);
            }
        });
        return found;
    }
}
