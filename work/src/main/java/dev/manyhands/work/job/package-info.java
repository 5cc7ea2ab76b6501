/**
 * What is to be done. Start from {@link dev.manyhands.work.job.JobFile}, which reads a YAML file
 * and its rows into a {@link dev.manyhands.work.job.Job}, or says in one {@link
 * dev.manyhands.work.job.JobException} what is wrong and where.
 */
@NullMarked
package dev.manyhands.work.job;

import org.jspecify.annotations.NullMarked;
