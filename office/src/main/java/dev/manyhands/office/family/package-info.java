/**
 * The task families, one file each. Start from {@link dev.manyhands.office.family.Families}, the
 * list of them.
 */
@NullMarked
package dev.manyhands.office.family;

import org.jspecify.annotations.NullMarked;
