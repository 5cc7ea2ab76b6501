/**
 * What has been done, kept so that no crash loses or repeats anything. Start from {@link
 * dev.manyhands.work.ledger.Ledger}: it lends items out, and is told of every step before the step
 * is taken.
 */
@NullMarked
package dev.manyhands.work.ledger;

import org.jspecify.annotations.NullMarked;
