/**
 * Families about tables of figures: sort, filter, compare, join and compute. Start from {@link
 * dev.manyhands.office.family.analysis.AnalysisFamilies}, the list of them.
 */
@NullMarked
package dev.manyhands.office.family.analysis;

import org.jspecify.annotations.NullMarked;
