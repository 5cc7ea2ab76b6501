/**
 * Families about programs: an editor, files and tests behind which a real compiler stands. Start
 * from {@link dev.manyhands.office.family.coding.CodingFamilies}.
 */
@NullMarked
package dev.manyhands.office.family.coding;

import org.jspecify.annotations.NullMarked;
