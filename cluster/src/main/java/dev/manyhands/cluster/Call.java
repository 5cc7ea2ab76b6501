package dev.manyhands.cluster;

/** Calls a cohort up: where it does not work yet, it begins. */
record Call(int cohort) {}
