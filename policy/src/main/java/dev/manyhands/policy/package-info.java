/** The policy. */
@NullMarked
package dev.manyhands.policy;

import org.jspecify.annotations.NullMarked;
