/**
 * Families about filling in forms; start from {@link
 * dev.manyhands.office.family.form.FormFamilies}.
 */
@NullMarked
package dev.manyhands.office.family.form;

import org.jspecify.annotations.NullMarked;
