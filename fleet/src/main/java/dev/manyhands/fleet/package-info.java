/**
 * Many digital humans on one machine. Start from {@link dev.manyhands.fleet.Fleet}: it lets a
 * {@link dev.manyhands.fleet.FleetPlan}'s humans work, cohort by cohort, and remembers them in a
 * {@link dev.manyhands.fleet.StateFolder}.
 *
 * <p>A human at rest is a task's seed and what was decided since; a desk is open only while its
 * cohort is being worked on, and is brought back by replay.
 */
@NullMarked
package dev.manyhands.fleet;

import org.jspecify.annotations.NullMarked;
