package dev.manyhands.work.job;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Texts that are typed but never shown. They are known by handles, which may be shown. */
public final class Secrets {
  private final Map<String, String> byHandle;

  private Secrets(Map<String, String> byHandle) {
    this.byHandle = Map.copyOf(byHandle);
  }

  /** The real texts by their handles. */
  public static Secrets of(Map<String, String> byHandle) {
    return new Secrets(byHandle);
  }

  /** For the one who types them, and no one else. */
  public Map<String, String> reveal() {
    return byHandle;
  }

  /** The text with every handle exchanged for the real text. */
  public String exchange(String text) {
    String exchanged = text;
    for (Map.Entry<String, String> secret : byHandle.entrySet()) {
      exchanged = exchanged.replace(secret.getKey(), secret.getValue());
    }
    return exchanged;
  }

  /** The text with every secret exchanged for its handle. */
  public String hide(String text) {
    String hidden = text;
    for (Map.Entry<String, String> secret : byHandle.entrySet()) {
      for (String form : forms(secret.getValue())) {
        hidden = hidden.replace(form, secret.getKey());
      }
    }
    return hidden;
  }

  /** How a text may be written: as it is, in JSON, in HTML, in an address. */
  private static List<String> forms(String text) {
    return List.of(
        text,
        text.replace("\\", "\\\\").replace("\"", "\\\""),
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;"),
        URLEncoder.encode(text, StandardCharsets.UTF_8));
  }

  /** Shows no secret. */
  @Override
  public String toString() {
    return "Secrets" + byHandle.keySet();
  }
}
