package dev.manyhands.policy.choice;

import dev.manyhands.env.action.Action;
import dev.manyhands.env.action.Action.Click;
import dev.manyhands.env.action.Action.Done;
import dev.manyhands.env.action.Action.Keypress;
import dev.manyhands.env.action.Action.Point;
import dev.manyhands.env.action.Action.Scroll;
import dev.manyhands.env.action.Action.Type;
import dev.manyhands.env.action.Action.Wait;
import dev.manyhands.env.action.Gesture;
import dev.manyhands.env.action.Gesture.Direction;
import dev.manyhands.env.action.Gesture.Drop;
import dev.manyhands.env.action.Key;
import dev.manyhands.env.action.MouseButton;
import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.policy.choice.Choice.Answer;
import dev.manyhands.policy.choice.Choice.Clear;
import dev.manyhands.policy.choice.Choice.Fill;
import dev.manyhands.policy.choice.Choice.Letters;
import dev.manyhands.policy.choice.Choice.Plain;
import dev.manyhands.policy.choice.Choice.PlainAct;
import dev.manyhands.policy.choice.Choice.Source;
import dev.manyhands.policy.feature.Features;
import dev.manyhands.policy.feature.Featurizer;
import dev.manyhands.policy.feature.Item;
import dev.manyhands.policy.feature.Markable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Between choices and actions, both ways. */
public final class Choices {
  private static final Duration A_MOMENT = Duration.ofMillis(300);

  private Choices() {}

  /** The actions that carry out a choice. */
  public static List<Action> actions(Choice choice, Features features) {
    return switch (choice) {
      case Choice.Click(int element) -> List.of(click(features, element));
      case Fill(int element, Source source) ->
          List.of(click(features, element), Gesture.SELECT_ALL, new Type(text(source, features)));
      case Clear(int element) ->
          List.of(click(features, element), Gesture.SELECT_ALL, Keypress.of(Key.BACKSPACE));
      case Answer(Source source) -> List.of(new Done(text(source, features)));
      case Choice.Hover(int element) -> List.of(Gesture.hover(box(features, element)));
      case Choice.Push(int element, Direction direction) ->
          List.of(Gesture.push(box(features, element), direction, features.observation().screen()));
      case Choice.Drag(int element, int to, Drop drop) ->
          List.of(Gesture.drag(box(features, element), box(features, to), drop));
      case Choice.MarkAll(int element) -> markAll(features.elements().get(element));
      case Choice.Mark(int element, Source part) -> {
        Element field = features.elements().get(element);
        yield Gesture.mark(field.box(), field.value(), text(part, features));
      }
      case Plain(PlainAct act) -> List.of(plain(act, features.observation().screen()));
    };
  }

  private static List<Action> markAll(Element element) {
    return Featurizer.isEditable(element)
        ? Gesture.markAll(element.box())
        : List.of(Gesture.mark(element.box()));
  }

  /** The text that a source stands for. */
  public static String text(Source source, Features features) {
    return switch (source) {
      case Source.Field(int field, Letters letters) ->
          letters.written(features.items().get(field).source());
      case Source.Shown(int element) -> Featurizer.shown(features.elements().get(element));
      case Source.Span(int first, int last) -> {
        String text = features.observation().instruction().text();
        int start = start(features, first);
        yield text.substring(
            start,
            start(features, last) + features.items().get(word(features, last)).source().length());
      }
    };
  }

  /**
   * The choices that lead to these actions, as an oracle gives them; none where no choice does, as
   * for a text that stands nowhere.
   */
  public static List<Choice> of(List<Action> actions, Features features) {
    List<Choice> marks = marks(actions, features);
    if (!marks.isEmpty()) {
      return marks;
    }
    Action first = actions.getFirst();
    if (first instanceof Click(int x, int y, MouseButton button) && button == MouseButton.LEFT) {
      int element = element(features, x, y);
      if (element < 0) {
        return List.of();
      }
      if (actions.size() == 1) {
        return List.of(new Choice.Click(element));
      }
      if (actions.size() == 3 && actions.get(2) instanceof Type(String text)) {
        return sources(text, features, element).stream()
            .map(source -> (Choice) new Fill(element, source))
            .toList();
      }
      if (actions.size() == 3 && actions.get(2).equals(Keypress.of(Key.BACKSPACE))) {
        return List.of(new Clear(element));
      }
      return List.of();
    }
    return switch (first) {
      case Done(String answer) when !answer.isEmpty() ->
          sources(answer, features, -1).stream()
              .map(source -> (Choice) new Answer(source))
              .toList();
      case Done _ -> List.of(new Plain(PlainAct.DONE));
      case Scroll(_, _, _, int scrollY) ->
          List.of(new Plain(scrollY > 0 ? PlainAct.SCROLL_DOWN : PlainAct.SCROLL_UP));
      case Wait _ -> List.of(new Plain(PlainAct.WAIT));
      case Keypress(var keys) when keys.size() == 1 ->
          switch (keys.getFirst()) {
            case Key.ENTER -> List.of(new Plain(PlainAct.ENTER));
            case Key.ESCAPE -> List.of(new Plain(PlainAct.ESCAPE));
            case Key.TAB -> List.of(new Plain(PlainAct.TAB));
            case Key.LEFT -> List.of(new Plain(PlainAct.ARROW_LEFT));
            case Key.UP -> List.of(new Plain(PlainAct.ARROW_UP));
            case Key.RIGHT -> List.of(new Plain(PlainAct.ARROW_RIGHT));
            case Key.DOWN -> List.of(new Plain(PlainAct.ARROW_DOWN));
            default -> List.of();
          };
      case Action.Move(int x, int y) -> {
        int element = element(features, x, y);
        yield element < 0 ? List.of() : List.of(new Choice.Hover(element));
      }
      case Action.Drag drag -> gestures(drag, features);
      case Keypress _, Type _, Click _, Action.DoubleClick _ -> List.of();
    };
  }

  /** All places where a text stands; not the element that it is to be typed into. */
  private static List<Source> sources(String text, Features features, int target) {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < features.fields(); i++) {
      String source = features.items().get(i).source();
      if (source.equals(text)) {
        sources.add(new Source.Field(i));
      } else if (source.equalsIgnoreCase(text)) {
        addWritten(text, i, source, sources);
      }
    }
    boolean inText = features.observation().instruction().text().contains(text);
    for (int first = 0; inText && first < features.words(); first++) {
      int last = Math.min(features.words(), first + Features.SPAN_WORDS);
      for (int end = first; end < last; end++) {
        Source span = new Source.Span(first, end);
        if (text(span, features).equals(text)) {
          sources.add(span);
        }
      }
    }
    for (int e = 0; e < features.elements().size(); e++) {
      if (e != target && Featurizer.shown(features.elements().get(e)).equals(text)) {
        sources.add(new Source.Shown(e));
      }
    }
    return sources;
  }

  private static void addWritten(String text, int field, String source, List<Source> sources) {
    for (Letters letters : Letters.values()) {
      if (letters != Letters.AS_THEY_ARE && letters.written(source).equals(text)) {
        sources.add(new Source.Field(field, letters));
      }
    }
  }

  /** The choice that a mark of this screen stands for. */
  public static Choice of(Markable mark, Features features) {
    if (mark.isWhole()) {
      return new Choice.MarkAll(mark.element());
    }
    int fields = features.fields();
    return new Choice.Mark(
        mark.element(),
        mark.first() < fields
            ? new Source.Field(mark.first())
            : new Source.Span(mark.first() - fields, mark.last() - fields));
  }

  private static List<Choice> marks(List<Action> actions, Features features) {
    boolean marking =
        actions.getFirst() instanceof Action.Drag
            || (actions.size() > 1
                && actions.get(1).equals(Gesture.SELECT_ALL)
                && actions.getLast() instanceof Keypress);
    List<Choice> choices = new ArrayList<>();
    for (Markable mark : marking ? features.marks() : List.<Markable>of()) {
      Choice choice = of(mark, features);
      if (actions(choice, features).equals(actions)) {
        choices.add(choice);
      }
    }
    return choices;
  }

  /** What a drag may have been: a push, or one to any element that has such a point. */
  private static List<Choice> gestures(Action.Drag drag, Features features) {
    List<Choice> choices = new ArrayList<>();
    for (int place : features.grabs()) {
      int from = place - 1;
      for (Direction direction : Direction.values()) {
        Choice push = new Choice.Push(from, direction);
        if (actions(push, features).getFirst().equals(drag)) {
          choices.add(push);
        }
      }
      Point start = drag.path().getFirst();
      Point end = drag.path().getLast();
      Box box = box(features, from);
      for (int to = 0; to < features.elements().size(); to++) {
        boolean starts = start.x() == box.centerX() && start.y() == box.centerY();
        for (Drop drop : Drop.values()) {
          if (to != from
              && starts
              && Gesture.point(box(features, to), drop).equals(end)
              && Gesture.drag(box, box(features, to), drop).equals(drag)) {
            choices.add(new Choice.Drag(from, to, drop));
          }
        }
      }
    }
    return choices;
  }

  private static Box box(Features features, int element) {
    return features.elements().get(element).box();
  }

  private static int word(Features features, int word) {
    return features.fields() + word;
  }

  /** Where a word begins in the instruction's text: words are found in order. */
  private static int start(Features features, int word) {
    String text = features.observation().instruction().text();
    int at = 0;
    for (int w = 0; ; w++) {
      Item item = features.items().get(word(features, w));
      at = text.indexOf(item.source(), at);
      if (w == word) {
        return at;
      }
      at += item.source().length();
    }
  }

  private static int element(Features features, int x, int y) {
    Element target = features.observation().screen().at(x, y);
    return target == null ? -1 : features.elements().indexOf(target);
  }

  private static Click click(Features features, int element) {
    Box box = box(features, element);
    return new Click(box.centerX(), box.centerY());
  }

  private static Action plain(PlainAct act, Screen screen) {
    return switch (act) {
      case DONE -> new Done("");
      case SCROLL_DOWN -> Scroll.page(screen, 1);
      case SCROLL_UP -> Scroll.page(screen, -1);
      case ENTER -> Keypress.of(Key.ENTER);
      case ESCAPE -> Keypress.of(Key.ESCAPE);
      case TAB -> Keypress.of(Key.TAB);
      case WAIT -> new Wait(A_MOMENT);
      case ARROW_LEFT -> Keypress.of(Key.LEFT);
      case ARROW_UP -> Keypress.of(Key.UP);
      case ARROW_RIGHT -> Keypress.of(Key.RIGHT);
      case ARROW_DOWN -> Keypress.of(Key.DOWN);
    };
  }
}
