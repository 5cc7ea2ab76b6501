package dev.manyhands.cluster;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a node of a cluster is to be.
 *
 * @param self where the others reach it
 * @param join a node of the cluster to join, or null to begin one
 * @param secret the file of the secret that all nodes share; who begins a cluster makes it where
 *     there is none
 * @param version of this program: all nodes have the same
 * @param fleet tells the fleet from all others; all nodes work on the same
 */
public record NodePlan(
    NodeAddress self, @Nullable NodeAddress join, Path secret, String version, long fleet) {}
