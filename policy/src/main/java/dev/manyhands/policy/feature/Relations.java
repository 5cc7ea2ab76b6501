package dev.manyhands.policy.feature;

import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.State;
import dev.manyhands.policy.text.Phrase;
import java.util.List;

/** The numbers of pairs: what says the same, and what lies where. */
final class Relations {
  private Relations() {}

  /** {@code [E, I, MATCHES]}; place 0 matches nothing. */
  static float[] elementToItem(List<Element> elements, Phrase[] texts, List<Item> items) {
    float[] matches = new float[(elements.size() + 1) * items.size() * Features.MATCHES];
    int at = items.size() * Features.MATCHES;
    for (int e = 1; e <= elements.size(); e++) {
      Phrase label = texts[3 * e];
      Phrase content = texts[3 * e + 1];
      Phrase group = texts[3 * e + 2];
      boolean hidden = elements.get(e - 1).is(State.PROTECTED);
      for (Item item : items) {
        Phrase name = item.label();
        Phrase value = item.content();
        matches[at] = label.matches(name) ? 1 : 0;
        matches[at + 1] = label.shareIn(name);
        matches[at + 2] = name.shareIn(label);
        matches[at + 3] = label.isEmpty() ? 0 : label.likeness(name);
        matches[at + 4] = holds(content, value, hidden) ? 1 : 0;
        matches[at + 5] = value.shareIn(content);
        matches[at + 6] = label.matches(value) ? 1 : 0;
        matches[at + 7] = label.shareIn(value);
        matches[at + 8] = name.shareIn(group);
        matches[at + 9] = value.shareIn(group);
        matches[at + 10] = name.shareIn(content);
        matches[at + 11] = value.shareIn(label);
        at += Features.MATCHES;
      }
    }
    return matches;
  }

  /** Whether a control holds a value already; of a hidden one only that it holds something. */
  private static boolean holds(Phrase content, Phrase value, boolean hidden) {
    if (hidden) {
      return !content.isEmpty();
    }
    return !value.isEmpty() && content.text().strip().equals(value.text().strip());
  }

  /** {@code [E, E, RELATIONS]}, from the first to the second; place 0 relates to nothing. */
  static float[] elementToElement(List<Element> elements, Phrase[] texts) {
    int places = elements.size() + 1;
    float[] relations = new float[places * places * Features.RELATIONS];
    for (int a = 1; a < places; a++) {
      Box here = elements.get(a - 1).box();
      for (int b = 1; b < places; b++) {
        Box there = elements.get(b - 1).box();
        int at = (a * places + b) * Features.RELATIONS;
        boolean sameRow = overlap(here.y(), here.height(), there.y(), there.height());
        boolean sameColumn = overlap(here.x(), here.width(), there.x(), there.width());
        if (a == b) {
          relations[at] = 1;
          continue;
        }
        float across = Math.abs(here.centerX() - there.centerX()) / 200f;
        float down = Math.abs(here.centerY() - there.centerY()) / 100f;
        if (sameRow) {
          relations[at + (there.centerX() < here.centerX() ? 1 : 2)] = 1 / (1 + across);
        }
        if (sameColumn) {
          relations[at + (there.centerY() < here.centerY() ? 3 : 4)] = 1 / (1 + down);
        }
        relations[at + 5] = contains(there, here) ? 1 : 0;
        relations[at + 6] = b < a ? 1 : 0;
        relations[at + 7] = texts[3 * a].matches(texts[3 * b]) ? 1 : 0;
        relations[at + 8] = texts[3 * a].shareIn(texts[3 * b + 2]);
        relations[at + 9] =
            texts[3 * a + 1].matches(texts[3 * b + 1]) || texts[3 * a + 1].matches(texts[3 * b])
                ? 1
                : 0;
      }
    }
    return relations;
  }

  /** {@code [I, I, SEQUENCE]}: how far apart two words are, up to three; fields have no order. */
  static float[] itemToItem(List<Item> items) {
    int n = items.size();
    float[] sequence = new float[n * n * Features.SEQUENCE];
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) {
        int at = (a * n + b) * Features.SEQUENCE;
        boolean words =
            items.get(a).kind() == Item.Kind.WORD && items.get(b).kind() == Item.Kind.WORD;
        int distance = b - a;
        if (words && Math.abs(distance) <= 3) {
          sequence[at + distance + 3] = 1;
        }
        if (!words && a != b && items.get(a).content().matches(items.get(b).content())) {
          sequence[at + 7] = 1;
        }
      }
    }
    return sequence;
  }

  private static boolean overlap(int from, int length, int otherFrom, int otherLength) {
    int shared = Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom);
    return 2 * shared > Math.min(length, otherLength);
  }

  private static boolean contains(Box outer, Box inner) {
    return outer.x() <= inner.x()
        && outer.y() <= inner.y()
        && outer.x() + outer.width() >= inner.x() + inner.width()
        && outer.y() + outer.height() >= inner.y() + inner.height();
  }
}
