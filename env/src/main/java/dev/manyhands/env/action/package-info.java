/**
 * What a digital human does. Start from {@link dev.manyhands.env.action.Action}, the vocabulary of
 * computer use; {@link dev.manyhands.env.action.Unfolding} turns an action into the mouse and
 * keyboard events of an {@link dev.manyhands.env.action.InputDevice}, the only thing that a surface
 * listens to.
 */
@NullMarked
package dev.manyhands.env.action;

import org.jspecify.annotations.NullMarked;
