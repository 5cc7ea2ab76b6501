/**
 * Real work, done for real and proved. Start from {@link dev.manyhands.work.Shift}: it brings a
 * {@link dev.manyhands.work.job.Job}, a policy and surfaces together, and ends with a {@link
 * dev.manyhands.work.Report}.
 */
@NullMarked
package dev.manyhands.work;

import org.jspecify.annotations.NullMarked;
