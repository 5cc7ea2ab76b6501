/**
 * A screen as a picture. Start from {@link dev.manyhands.office.picture.Picture}, which draws any
 * screen from its description alone, wherever it was seen.
 */
@NullMarked
package dev.manyhands.office.picture;

import org.jspecify.annotations.NullMarked;
