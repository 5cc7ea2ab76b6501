/**
 * Holds tasks to the contract. Start from {@link dev.manyhands.env.check.EnvironmentChecker}, and
 * run it over every task there is.
 */
@NullMarked
package dev.manyhands.env.check;

import org.jspecify.annotations.NullMarked;
