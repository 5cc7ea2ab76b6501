package dev.manyhands.work.ledger;

import dev.manyhands.work.job.Row;
import org.jspecify.annotations.Nullable;

/**
 * One row's way through the job.
 *
 * @param key tells it from all others, whatever becomes of the order of the rows
 * @param row what is to be entered
 * @param state how far it has come
 * @param attempts how often it was tried
 * @param failures how many attempts ended without success; one that a crash cut short is none
 * @param refusals how many of the failures the site answered with a message
 * @param handOver why it went to a person, or null
 * @param reason in words, or empty
 * @param evidence where the evidence is, relative to the job's work folder, or empty
 */
public record Item(
    String key,
    Row row,
    State state,
    int attempts,
    int failures,
    int refusals,
    @Nullable HandOver handOver,
    String reason,
    String evidence) {}
