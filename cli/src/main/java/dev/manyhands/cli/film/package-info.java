/**
 * What a digital human saw and did, as one picture that a person can look at. Start from {@link
 * dev.manyhands.cli.film.Film}.
 */
@NullMarked
package dev.manyhands.cli.film;

import org.jspecify.annotations.NullMarked;
