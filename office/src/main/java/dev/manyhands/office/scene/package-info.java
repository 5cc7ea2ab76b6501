/**
 * The frame in which task families are written. Start from {@link
 * dev.manyhands.office.scene.Family}: it stages one {@link dev.manyhands.office.scene.Scene} for a
 * seed: the pages and what they do, the instruction, how success is judged, and the {@link
 * dev.manyhands.office.scene.Plan} by which an oracle solves it from what it sees.
 */
@NullMarked
package dev.manyhands.office.scene;

import org.jspecify.annotations.NullMarked;
