/**
 * Where real work is done. Start from {@link dev.manyhands.env.surface.Surface}: a page that can be
 * visited, looked at, and acted on by mouse and keyboard.
 */
@NullMarked
package dev.manyhands.env.surface;

import org.jspecify.annotations.NullMarked;
