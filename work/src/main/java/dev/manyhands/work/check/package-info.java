/**
 * Finds out whether a row has arrived, independently of the one who entered it. Start from {@link
 * dev.manyhands.work.check.Verifier} and the five things that a {@link
 * dev.manyhands.work.check.Verdict} can say.
 */
@NullMarked
package dev.manyhands.work.check;

import org.jspecify.annotations.NullMarked;
