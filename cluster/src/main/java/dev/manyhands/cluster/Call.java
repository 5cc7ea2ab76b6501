package dev.manyhands.cluster;

/** Calls a cohort up: where it does not work yet, it begins. The only message between nodes. */
record Call(int cohort) {}
