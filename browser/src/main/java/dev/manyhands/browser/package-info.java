/** The browser. */
@NullMarked
package dev.manyhands.browser;

import org.jspecify.annotations.NullMarked;
