package dev.manyhands.policy.feature;

import dev.manyhands.env.Observation;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.screen.State;
import dev.manyhands.policy.text.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The numbers of single things: roles, states, places, and what happened to them lately. */
final class Dense {
  private static final int ROLES = Role.count();

  /** The states in front; those that came later have columns from the end of the row. */
  private static final State[] STATES = Arrays.copyOf(State.values(), State.DRAGGABLE.ordinal());

  private static final int DRAGGABLE = Features.ELEMENT_DENSE - 1;
  private static final int RANKS = DRAGGABLE - Ranks.COLUMNS;

  private static final float[] LENGTHS = lengths();

  private Dense() {}

  /** {@code [E, ELEMENT_DENSE]}; place 0 is left empty, for the screen has numbers of its own. */
  static float[] elements(Observation observation, List<Element> elements, Pairs pairs) {
    Screen screen = observation.screen();
    Screen previous = observation.previous();
    int[] touched = touched(observation.history());
    float[] dense = new float[(elements.size() + 1) * Features.ELEMENT_DENSE];
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      int at = (i + 1) * Features.ELEMENT_DENSE;
      dense[at + DRAGGABLE] = element.is(State.DRAGGABLE) ? 1 : 0;
      dense[at + element.role().ordinal()] = 1;
      at += ROLES;
      for (State state : STATES) {
        dense[at++] = element.is(state) ? 1 : 0;
      }
      dense[at++] = (float) element.box().centerX() / screen.widthPx();
      dense[at++] = (float) element.box().centerY() / screen.heightPx();
      dense[at++] = (float) element.box().width() / screen.widthPx();
      dense[at++] = (float) element.box().height() / screen.heightPx();
      dense[at++] = i / 40f;
      dense[at++] = element.value().isEmpty() ? 0 : 1;
      dense[at++] = element.name().isEmpty() ? 0 : 1;
      dense[at++] = element.hint().isEmpty() ? 0 : 1;
      String shown = Featurizer.shown(element);
      dense[at++] = length(shown);
      dense[at++] = shareOfDigits(shown);
      dense[at++] = shown.indexOf('@') > 0 ? 1 : 0;
      if (previous != null) {
        Element was = before(previous, element.id(), i);
        dense[at] = was == null ? 1 : 0;
        dense[at + 1] = was != null && !was.value().equals(element.value()) ? 1 : 0;
        dense[at + 2] = was != null && was.states() != element.states() ? 1 : 0;
      }
      at += 3;
      int times = 0;
      for (int back = 0; back < touched.length; back++) {
        if (touched[back] == element.id()) {
          times++;
          if (back < 3) {
            dense[at + back] = 1;
          }
          if (back == 0) {
            List<Action> last = observation.history().getLast().decision().actions();
            dense[at + 3] = last.size() > 1 ? 1 : 0;
          }
        }
      }
      at += 4;
      dense[at] = Math.min(times, 6) / 3f;
    }
    new Ranks(elements, pairs).write(dense, RANKS);
    return dense;
  }

  /** {@code [I, ITEM_DENSE]}. */
  static float[] items(Observation observation, List<Item> items) {
    Set<String> used = used(observation);
    List<Phrase> done = doneTo(observation.history());
    float[] dense = new float[items.size() * Features.ITEM_DENSE];
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      int at = i * Features.ITEM_DENSE;
      if (item.kind().isReckoned()) {
        dense[at + Features.ITEM_DENSE - (item.kind() == Item.Kind.COUNT ? 2 : 1)] = 1;
      } else {
        dense[at + item.kind().ordinal()] = 1;
      }
      at += 3;
      String source = item.source();
      dense[at++] = item.position() / 20f;
      dense[at++] = source.isEmpty() ? 1 : 0;
      dense[at++] = length(source);
      dense[at++] = shareOfDigits(source);
      dense[at++] = source.indexOf('@') > 0 ? 1 : 0;
      dense[at++] = !source.isEmpty() && Character.isUpperCase(source.charAt(0)) ? 1 : 0;
      dense[at++] = item.content().words().length / 6f;
      dense[at++] = item.label().isEmpty() ? 1 : 0;
      dense[at++] = item.label().words().length == 0 ? 1 : 0;
      dense[at++] = used.contains(item.source()) ? 1 : 0;
      dense[at] = touched(item.label(), done);
    }
    return dense;
  }

  /** What was typed or chosen before: it may be out of view by now. */
  private static Set<String> used(Observation observation) {
    Set<String> used = new HashSet<>();
    for (Observation.Past past : observation.history()) {
      List<Action> actions = past.decision().actions();
      if (actions.getLast() instanceof Action.Type(String text)) {
        used.add(text);
      } else if (past.target() != null && actions.size() == 1) {
        used.add(past.target().label());
      }
    }
    return used;
  }

  /** What stands on all that something was done to. */
  private static List<Phrase> doneTo(List<Observation.Past> history) {
    List<Phrase> labels = new ArrayList<>(history.size());
    for (Observation.Past past : history) {
      Element target = past.target();
      if (target != null) {
        labels.add(Phrase.of(target.label()));
      }
    }
    return labels;
  }

  /** The share of an item's words that stand on what was done something to. */
  private static float touched(Phrase item, List<Phrase> done) {
    int[] words = item.words();
    int found = 0;
    for (int word : words) {
      for (Phrase label : done) {
        if (label.has(word)) {
          found++;
          break;
        }
      }
    }
    return words.length == 0 ? 0 : (float) found / words.length;
  }

  /** {@code [SCREEN_DENSE]}. */
  static float[] screen(Observation observation, List<Element> elements) {
    float[] dense = new float[Features.SCREEN_DENSE];
    Screen screen = observation.screen();
    int at = 0;
    dense[at++] = screen.scrollMaxY() > screen.scrollY() ? 1 : 0;
    dense[at++] = screen.scrollY() > 0 ? 1 : 0;
    dense[at++] = elements.size() / 50f;
    dense[at++] = observation.history().isEmpty() ? 1 : 0;
    Screen previous = observation.previous();
    dense[at++] = previous != null && previous.elements().equals(screen.elements()) ? 1 : 0;
    for (Element element : elements) {
      switch (element.role()) {
        case ALERT -> dense[at] = 1;
        case DIALOG -> dense[at + 1] = 1;
        case OPTION -> dense[at + 2] = 1;
        default -> {}
      }
      if (element.is(State.INVALID)) {
        dense[at + 3] = 1;
      }
      if (element.is(State.FOCUSED)) {
        dense[at + 4] = 1;
      }
    }
    at += 5;
    List<Observation.Past> history = observation.history();
    for (int back = 0; back < 3 && back < history.size(); back++) {
      Observation.Past past = history.get(history.size() - 1 - back);
      dense[at + 12 * back + act(past)] = 1;
    }
    return dense;
  }

  /** What kind of thing was done, from 0 to 11. */
  private static int act(Observation.Past past) {
    List<Action> actions = past.decision().actions();
    return switch (actions.getFirst()) {
      case Action.Click _ -> actions.size() == 1 ? role(past.target()) : 0;
      case Action.DoubleClick _ -> 1;
      case Action.Scroll(_, _, _, int scrollY) -> scrollY > 0 ? 2 : 3;
      case Action.Keypress _ -> 4;
      case Action.Wait _ -> 5;
      case Action.Drag _, Action.Move _, Action.Type _, Action.Done _ -> 6;
    };
  }

  private static int role(@Nullable Element target) {
    if (target == null) {
      return 11;
    }
    return switch (target.role()) {
      case BUTTON -> 7;
      case LINK, TAB, MENUITEM, TREEITEM, LISTITEM -> 8;
      case CHECKBOX, RADIO, OPTION -> 9;
      case COMBOBOX -> 10;
      case TEXTBOX,
          TEXTAREA,
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
          11;
    };
  }

  /** By how many decisions ago, the id of what something was done to, or a number that is no id. */
  private static int[] touched(List<Observation.Past> history) {
    int[] touched = new int[history.size()];
    for (int back = 0; back < touched.length; back++) {
      Element target = history.get(touched.length - 1 - back).target();
      touched[back] = target == null ? Integer.MIN_VALUE : target.id();
    }
    return touched;
  }

  /** The element of an id on the screen before, most likely at the same place in its list. */
  private static @Nullable Element before(Screen previous, int id, int place) {
    List<Element> elements = previous.elements();
    if (place < elements.size() && elements.get(place).id() == id) {
      return elements.get(place);
    }
    return previous.byId(id);
  }

  private static float length(String text) {
    return text.length() < LENGTHS.length
        ? LENGTHS[text.length()]
        : (float) Math.log1p(text.length()) / 5;
  }

  private static float[] lengths() {
    float[] lengths = new float[128];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = (float) Math.log1p(i) / 5;
    }
    return lengths;
  }

  private static float shareOfDigits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      }
    }
    return text.isEmpty() ? 0 : (float) digits / text.length();
  }
}
