/**
 * Finds in a text what may tell who a person is, so that it is turned away at the door.
 *
 * <p>Read first: {@link org.saferindicators.feed.privacy.PersonalData} (what is looked for) and
 * {@link org.saferindicators.feed.privacy.PersonalDataFinder} (the one door). Each kind has a detector of its own; how
 * often they are right is measured on the labelled texts of the tests.
 */
@NullMarked
package org.saferindicators.feed.privacy;

import org.jspecify.annotations.NullMarked;
