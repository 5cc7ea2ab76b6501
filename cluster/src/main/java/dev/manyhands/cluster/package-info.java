/**
 * A fleet on many machines. Start from {@link dev.manyhands.cluster.ClusterPlacement}: it places
 * the cohorts of a {@link dev.manyhands.fleet.Fleet} on the nodes of an Apache Pekko cluster.
 *
 * <p>Only cohorts are entities, never humans; their state goes from node to node through the folder
 * that all of them reach, and no message holds any of it.
 */
@NullMarked
package dev.manyhands.cluster;

import org.jspecify.annotations.NullMarked;
