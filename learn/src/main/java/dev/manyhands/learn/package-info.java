/**
 * Learning and its measurement. Start from {@link dev.manyhands.learn.Trainer}, which reads from
 * top to bottom; {@link dev.manyhands.learn.Evaluation} says what was learned.
 */
@NullMarked
package dev.manyhands.learn;

import org.jspecify.annotations.NullMarked;
