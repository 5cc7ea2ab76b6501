/**
 * Learning and its measurement. Start from {@link dev.manyhands.learn.Trainer}, which reads from
 * top to bottom; {@link dev.manyhands.learn.Evaluation} says what was learned, and a {@link
 * dev.manyhands.learn.Crowd} is what it learns from where others do the work.
 */
@NullMarked
package dev.manyhands.learn;

import org.jspecify.annotations.NullMarked;
