/**
 * What is to be done. Start from {@link dev.manyhands.env.task.Instruction}: the words and the
 * key/value fields that an episode is given.
 */
@NullMarked
package dev.manyhands.env.task;

import org.jspecify.annotations.NullMarked;
