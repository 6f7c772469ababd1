/**
 * What a person orders who runs the product: back up, restore, replay, resume. Each is a command line of its own ({@code
 * deploy/backup} and so on) on the database that the environment names as it does for the services.
 *
 * <p>Read first: {@link org.saferindicators.local.operations.Replay}, then {@link
 * org.saferindicators.local.operations.Backup} and {@link org.saferindicators.local.operations.Restore}.
 */
@NullMarked
package org.saferindicators.local.operations;

import org.jspecify.annotations.NullMarked;
