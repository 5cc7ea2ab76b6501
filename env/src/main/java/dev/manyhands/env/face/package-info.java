/**
 * An application's face in a browser. Start from {@link dev.manyhands.env.face.WebFace}: the page
 * is drawn by the browser's own widgets, and what the application does stays in Java.
 */
@NullMarked
package dev.manyhands.env.face;

import org.jspecify.annotations.NullMarked;
