/**
 * How long a skilled person takes. Start from {@link dev.manyhands.env.pace.HumanPace}, the
 * keystroke-level model.
 */
@NullMarked
package dev.manyhands.env.pace;

import org.jspecify.annotations.NullMarked;
