package dev.manyhands.browser;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Real texts by their handles; whatever leaves the browser passes through {@link #cover}. */
final class Secrets {
  private final Map<String, String> byHandle;

  Secrets(Map<String, String> byHandle) {
    this.byHandle = Map.copyOf(byHandle);
  }

  boolean isHandle(String text) {
    return byHandle.containsKey(text);
  }

  /** What is to be typed for a text: a handle's secret, or else the text itself. */
  String real(String text) {
    return byHandle.getOrDefault(text, text);
  }

  /** Whether a text shows a secret. */
  boolean isIn(String text) {
    return !cover(text).equals(text);
  }

  /** A text with a bullet for each character of a secret in it. */
  String cover(String text) {
    String covered = text;
    for (String secret : byHandle.values()) {
      if (!secret.isEmpty()) {
        String bullets = "•".repeat(secret.codePointCount(0, secret.length()));
        covered = covered.replace(secret, bullets);
        covered = covered.replace(URLEncoder.encode(secret, StandardCharsets.UTF_8), bullets);
      }
    }
    return covered;
  }

  /** Shows no secret. */
  @Override
  public String toString() {
    return byHandle.keySet().toString();
  }
}
