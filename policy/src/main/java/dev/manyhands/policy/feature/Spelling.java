package dev.manyhands.policy.feature;

import dev.manyhands.env.screen.Element;
import dev.manyhands.policy.text.Phrase;
import java.util.List;

/**
 * Ties a text to what can be pressed, or is an entry of a list, and says the name that is nearest
 * to a misspelling in it.
 */
final class Spelling {
  private static final int NEARLY = 51;
  private static final int NEARLY_BACK = 52;

  /** So alike are a word and its misspelling, and few other words. */
  private static final float ALIKE = 0.5f;

  private static final int SHORT_WORDS = 5;

  private final Phrase[] shown;
  private final boolean[] offered;

  /** By place: how much what it offers is like a text. */
  private final float[] alike;

  /**
   * Of what is on a screen.
   *
   * @param shown by place what it shows
   */
  Spelling(List<Element> elements, Phrase[] shown) {
    this.shown = shown;
    this.offered = new boolean[shown.length];
    this.alike = new float[shown.length];
    for (int place = 1; place < shown.length; place++) {
      offered[place] = isOffered(elements.get(place - 1), shown[place]);
    }
  }

  private static boolean isOffered(Element element, Phrase shown) {
    return switch (element.role()) {
      case BUTTON, LINK, OPTION, MENUITEM, RADIO, CHECKBOX -> shown.words().length <= SHORT_WORDS;
      case LISTITEM, TREEITEM -> shown.words().length == 1;
      case TEXTBOX,
          TEXTAREA,
          COMBOBOX,
          TAB,
          SLIDER,
          SPINBUTTON,
          DATE,
          CELL,
          COLUMNHEADER,
          HEADING,
          TEXT,
          ALERT,
          DIALOG,
          WINDOW,
          IMAGE,
          GENERIC ->
          false;
    };
  }

  /** Adds what a place has to do with others so. */
  void relate(int said, Pairs.Builder pairs) {
    if (offered[said]) {
      return;
    }
    float most = ALIKE;
    boolean any = false;
    for (int pressed = 1; pressed < shown.length; pressed++) {
      alike[pressed] = offered[pressed] ? shown[pressed].nearSpelling(shown[said]) : 0;
      any |= alike[pressed] >= most;
      most = Math.max(most, alike[pressed]);
    }
    for (int pressed = 1; any && pressed < shown.length; pressed++) {
      if (alike[pressed] >= most) {
        pairs.add(pressed, said, NEARLY, most);
        pairs.add(said, pressed, NEARLY_BACK, most);
      }
    }
  }
}
