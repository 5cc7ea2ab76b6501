/** The in-memory office. */
@NullMarked
package dev.manyhands.office;

import org.jspecify.annotations.NullMarked;
