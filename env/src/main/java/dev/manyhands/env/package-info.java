/**
 * The environment contract. Start from {@link dev.manyhands.env.Environment}: {@code reset(seed)}
 * gives a screen, {@code step(action)} the next one. A {@link dev.manyhands.env.Policy} decides, a
 * {@link dev.manyhands.env.Episode} brings the two together, and a {@link dev.manyhands.env.Task}
 * says what success is.
 */
@NullMarked
package dev.manyhands.env;

import org.jspecify.annotations.NullMarked;
