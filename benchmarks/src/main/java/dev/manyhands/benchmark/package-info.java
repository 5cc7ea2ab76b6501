/**
 * Measures how many digital humans one machine bears, and how fast. Start from {@link
 * dev.manyhands.benchmark.ScaleBench}: it runs a {@link dev.manyhands.benchmark.ScalePlan}, each
 * size in a process of its own, beside a naive way to do the same. The hot paths are measured one
 * by one beside the tests.
 */
@NullMarked
package dev.manyhands.benchmark;

import org.jspecify.annotations.NullMarked;
