/**
 * The in-memory office: a desktop with true semantics, and the task families on it. Start from
 * {@link dev.manyhands.office.Office}, which lists the tasks.
 */
@NullMarked
package dev.manyhands.office;

import org.jspecify.annotations.NullMarked;
