/** Jobs. */
@NullMarked
package dev.manyhands.work;

import org.jspecify.annotations.NullMarked;
