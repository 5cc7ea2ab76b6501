/**
 * Pieces of applications that several families are made of: mail boxes, grids, records to be read,
 * receipts. Start from {@link dev.manyhands.office.part.Receipt}, with which most applications end.
 */
@NullMarked
package dev.manyhands.office.part;

import org.jspecify.annotations.NullMarked;
