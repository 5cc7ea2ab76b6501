package dev.manyhands.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The scripts that run in every page, joined into one that leaves a single name there. */
final class PageScript {
  /** The name that the page sees. */
  static final String NAME = "__manyhands";

  /** Tells the type of the field in focus. */
  static final String FOCUSED_TYPE = "() => window.%s?.focusedType()".formatted(NAME);

  static final String SOURCE =
      "(() => { if (window.%s) { return; }\n%s\n})();".formatted(NAME, join());

  private PageScript() {}

  private static String join() {
    StringBuilder joined = new StringBuilder();
    for (String file :
        new String[] {"names", "looks", "perceive", "walk", "place", "settle", "page"}) {
      joined.append(read(file + ".js")).append('\n');
    }
    return joined.toString();
  }

  private static String read(String file) {
    try (InputStream in = PageScript.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The script (%s) is missing.".formatted(file));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
