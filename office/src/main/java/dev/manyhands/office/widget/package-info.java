/**
 * The desktop's toolkit. Start from {@link dev.manyhands.office.widget.Desk}: a screen with a mouse
 * and a keyboard, on which panes (the page, dialogs, windows) show pages of widgets. What widgets
 * do by themselves, from hit testing to the caret, is done here; what an application does, it does
 * in the listeners of its widgets.
 */
@NullMarked
package dev.manyhands.office.widget;

import org.jspecify.annotations.NullMarked;
