/**
 * Web applications that this project did not make, started for jobs to be tried on. Start from
 * {@link dev.manyhands.example.app.H2ConsoleSite} or {@link
 * dev.manyhands.example.app.FitNesseSite}.
 */
@NullMarked
package dev.manyhands.example.app;

import org.jspecify.annotations.NullMarked;
