/** The command line. */
@NullMarked
package dev.manyhands.cli;

import org.jspecify.annotations.NullMarked;
