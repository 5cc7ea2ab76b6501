/** Learning. */
@NullMarked
package dev.manyhands.learn;

import org.jspecify.annotations.NullMarked;
