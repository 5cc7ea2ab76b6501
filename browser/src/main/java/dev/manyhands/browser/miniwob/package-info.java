/**
 * The MiniWoB++ suite: 125 small web tasks that others wrote, played in real Chromium by the pages'
 * own clocks. Start from {@link dev.manyhands.browser.miniwob.MiniwobRun}, which lets a policy play
 * on a {@link dev.manyhands.browser.miniwob.MiniwobSite}, a checkout that the user names; none of
 * the pages is part of this project.
 */
@NullMarked
package dev.manyhands.browser.miniwob;

import org.jspecify.annotations.NullMarked;
