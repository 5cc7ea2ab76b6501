/**
 * What a digital human sees. Start from {@link dev.manyhands.env.screen.Screen}: elements in paint
 * order, each with a role, words, a value, a box and states, as assistive technology would name
 * them.
 */
@NullMarked
package dev.manyhands.env.screen;

import org.jspecify.annotations.NullMarked;
