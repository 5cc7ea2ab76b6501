/**
 * Work in a real Chromium, by real mouse and keyboard events. Start from {@link
 * dev.manyhands.browser.BrowserProvider}, which opens pages for digital humans to work on; {@link
 * dev.manyhands.browser.FaceEnvironment} shows a task's web face in one. A page is perceived by the
 * scripts beside these classes: {@code walk.js} says what is seen, {@code names.js} what assistive
 * technology calls it, {@code settle.js} when the page has come to rest.
 */
@NullMarked
package dev.manyhands.browser;

import org.jspecify.annotations.NullMarked;
