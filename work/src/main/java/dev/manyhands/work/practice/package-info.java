/**
 * Practice at a job's own site. Start from {@link dev.manyhands.work.practice.PracticeGround}: it
 * turns the rows that a job marks for practice into tasks that pay for what the job's verification
 * sees.
 */
@NullMarked
package dev.manyhands.work.practice;

import org.jspecify.annotations.NullMarked;
