/**
 * A workbench for small Java programs. Start from {@link dev.manyhands.office.code.Workbench}: it
 * compiles a {@link dev.manyhands.office.code.Project} with the JDK's own compiler and runs its
 * checks. Nothing that is run can reach files, the network, other processes or threads, and its
 * steps and memory are metered, so that the same project gives the same report everywhere.
 */
@NullMarked
package dev.manyhands.office.code;

import org.jspecify.annotations.NullMarked;
