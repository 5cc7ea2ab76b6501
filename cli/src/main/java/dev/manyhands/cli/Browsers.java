package dev.manyhands.cli;

import dev.manyhands.browser.BrowserOptions;
import dev.manyhands.browser.BrowserProvider;
import dev.manyhands.browser.ChromiumFinder;
import java.nio.file.Path;

/** Gets a Chromium ready, and installs one where there is none and it may. */
final class Browsers {
  private Browsers() {}

  static BrowserProvider open(Reporting reporting) {
    return new BrowserProvider(BrowserOptions.of(chromium(reporting)));
  }

  private static Path chromium(Reporting reporting) {
    ChromiumFinder finder = new ChromiumFinder();
    try {
      return finder.find(null);
    } catch (IllegalStateException missing) {
      boolean named = System.getenv(ChromiumFinder.VARIABLE) != null;
      if (named || !finder.canInstall()) {
        throw missing;
      }
    }
    reporting.say("There is no Chromium here: installing Debian's ...");
    try {
      finder.install();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Installing Chromium was interrupted.", e);
    }
    return finder.find(null);
  }
}
