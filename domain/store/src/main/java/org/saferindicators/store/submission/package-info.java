/**
 * Submissions: rows that wait for their manifest.
 *
 * <p>Read first: {@link org.saferindicators.store.submission.Dossier}, {@link
 * org.saferindicators.store.submission.Submissions} and {@link org.saferindicators.store.submission.SubmissionRows}.
 */
@NullMarked
package org.saferindicators.store.submission;

import org.jspecify.annotations.NullMarked;
