/**
 * One digital human at one page. Start from {@link dev.manyhands.work.desk.Sitting}: it looks, lets
 * the policy decide, acts, and keeps a {@link dev.manyhands.work.desk.Trace} of it all.
 */
@NullMarked
package dev.manyhands.work.desk;

import org.jspecify.annotations.NullMarked;
