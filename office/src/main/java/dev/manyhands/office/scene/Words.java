package dev.manyhands.office.scene;

import java.util.Locale;

/** How words are written on the screen. */
final class Words {
  private Words() {}

  /** A label as the skin writes it. */
  static String decorated(String label, Skin skin, boolean required) {
    String words = written(label, skin.letters());
    return switch (skin.decoration()) {
      case NONE -> words;
      case STAR -> required ? words + " *" : words;
      case COLON -> words + ":";
      case STAR_COLON -> required ? words + "*:" : words + ":";
      case REQUIRED_WORD -> required ? words + " (required)" : words;
      case OPTIONAL_WORD -> required ? words : words + " (optional)";
    };
  }

  private static String written(String label, Skin.Letters letters) {
    return switch (letters) {
      case AS_THEY_ARE -> label;
      case UPPER -> label.toUpperCase(Locale.ROOT);
      case LOWER -> label.toLowerCase(Locale.ROOT);
      case TITLE -> title(label);
    };
  }

  private static String title(String label) {
    StringBuilder title = new StringBuilder(label);
    for (int i = 0; i < title.length(); i++) {
      if (i == 0 || title.charAt(i - 1) == ' ') {
        title.setCharAt(i, Character.toUpperCase(title.charAt(i)));
      }
    }
    return title.toString();
  }
}
