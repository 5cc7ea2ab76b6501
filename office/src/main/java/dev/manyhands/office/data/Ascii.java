package dev.manyhands.office.data;

import java.text.Normalizer;

/** Writes words without marks, as addresses and account names want them. */
final class Ascii {
  private Ascii() {}

  static String fold(String words) {
    String spelled = words.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
    spelled = spelled.replace("Ä", "Ae").replace("Ö", "Oe").replace("Ü", "Ue").replace("ß", "ss");
    StringBuilder plain = new StringBuilder(spelled.length());
    boolean ascii = true;
    for (int i = 0; i < spelled.length(); i++) {
      ascii &= spelled.charAt(i) < 128;
    }
    String bare = ascii ? spelled : Normalizer.normalize(spelled, Normalizer.Form.NFD);
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (c < 128 && Character.isLetterOrDigit(c)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
