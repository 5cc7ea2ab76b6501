package dev.manyhands.office.scene;

import dev.manyhands.env.Observation;
import dev.manyhands.env.Task;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.action.Gesture;
import dev.manyhands.env.action.Key;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.screen.State;
import dev.manyhands.office.widget.Page;
import dev.manyhands.office.widget.Widget;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Follows a plan by what is seen alone, so that it can take over anywhere. In this order: close
 * what is in the way; finish with an open list; be done; enter what is in view, from top to bottom
 * and left to right; drag, push, mark and point; look further down for what is left to enter; press
 * what is to be pressed; go where that is; wait.
 */
final class PlanSolver implements Task.Solver {
  private static final Duration PATIENCE = Duration.ofMillis(500);

  private final Plan plan;

  PlanSolver(Plan plan) {
    this.plan = plan;
  }

  @Override
  public List<Action> next(Observation observation) {
    return alternatives(observation).getFirst();
  }

  @Override
  public List<List<Action>> alternatives(Observation observation) {
    Screen screen = observation.screen();
    View view = new View(screen);
    for (Widget way : plan.dismissals) {
      Element out = usable(screen, way);
      if (out != null) {
        return List.of(List.of(click(out)));
      }
    }
    Element open = openList(screen);
    if (open != null) {
      return List.of(List.of(choose(screen, open)));
    }
    for (Plan.Finish finish : plan.finishes) {
      if (view.shows(finish.seen()) && holds(finish.when(), view)) {
        return List.of(List.of(new Action.Done(finish.answer())));
      }
    }
    List<List<Action>> entries = entries(screen, view);
    List<List<Action>> next = entries.isEmpty() ? moves(screen, view) : entries;
    return next.isEmpty() ? List.of(goOn(screen, view)) : next;
  }

  /** All that is to be dragged, pushed or pointed at, in the plan's order; any may come first. */
  private List<List<Action>> moves(Screen screen, View view) {
    List<List<Action>> moves = new ArrayList<>();
    for (Plan.Drag drag : plan.drags) {
      Element from = usable(screen, drag.widget());
      // What lies in a box lies over it, and yet it takes in more.
      Element to = screen.byId(drag.target().id());
      if (from != null && to != null && drag.when().test(view)) {
        moves.add(List.of(Gesture.drag(from.box(), to.box(), drag.drop())));
      }
    }
    for (Plan.Push push : plan.pushes) {
      Element thing = usable(screen, push.widget());
      if (thing != null && push.when().test(view)) {
        moves.add(List.of(Gesture.push(thing.box(), push.direction(), screen)));
      }
    }
    for (Plan.Mark mark : plan.marks) {
      Element text = usable(screen, mark.widget());
      if (text != null && mark.when().test(view) && says(text, mark.part())) {
        moves.add(mark(text, mark.part()));
      }
    }
    if (!moves.isEmpty() && plan.movesCommit() && !plan.committing) {
      return List.of(List.of(new Action.Done("")));
    }
    for (Plan.Hover hover : plan.hovers) {
      Element thing = usable(screen, hover.widget());
      if (thing != null && hover.when().test(view)) {
        moves.add(List.of(Gesture.hover(thing.box())));
      }
    }
    return moves;
  }

  private static boolean says(Element text, String part) {
    return text.role() == Role.TEXT || text.value().contains(part);
  }

  private static List<Action> mark(Element text, String part) {
    if (text.role() == Role.TEXT) {
      return List.of(Gesture.mark(text.box()));
    }
    return part.equals(text.value())
        ? Gesture.markAll(text.box())
        : Gesture.mark(text.box(), text.value(), part);
  }

  /** What to do where nothing in view is left to enter. */
  private List<Action> goOn(Screen screen, View view) {
    Set<Page> pages = pagesInView(screen);
    for (Plan.Goal goal : plan.goals) {
      if (pages.contains(goal.widget().page())
          && goal.widget().shown()
          && holds(goal.when(), view)
          && below(screen, goal.widget())) {
        return List.of(Action.Scroll.page(screen, 1));
      }
    }
    for (Predicate<View> seek : plan.seeks) {
      if (screen.scrollY() < screen.scrollMaxY() && seek.test(view)) {
        return List.of(Action.Scroll.page(screen, 1));
      }
    }
    for (Plan.Enter enter : plan.enters) {
      Element field = usable(screen, enter.field());
      if (field != null && enter.when().test(view)) {
        return List.of(field.is(State.FOCUSED) ? Action.Keypress.of(Key.ENTER) : click(field));
      }
    }
    for (Plan.Press press : plan.presses) {
      if (!holds(press.when(), view)) {
        continue;
      }
      Element seen = usable(screen, press.widget());
      if (seen != null && !seen.is(State.DISABLED)) {
        return List.of(press.commits() && !plan.committing ? new Action.Done("") : click(seen));
      }
      if (seen == null && pages.contains(press.widget().page()) && press.widget().shown()) {
        if (below(screen, press.widget())) {
          return List.of(Action.Scroll.page(screen, 1));
        }
        if (above(screen, press.widget())) {
          return List.of(Action.Scroll.page(screen, -1));
        }
      }
    }
    for (Plan.Finish finish : plan.finishes) {
      boolean here = pages.contains(finish.seen().page()) && finish.seen().shown();
      if (here && (below(screen, finish.seen()) || above(screen, finish.seen()))) {
        return List.of(Action.Scroll.page(screen, below(screen, finish.seen()) ? 1 : -1));
      }
    }
    return List.of(new Action.Wait(PATIENCE));
  }

  /** All in view that does not hold what it shall, put right, from top to bottom. */
  private List<List<Action>> entries(Screen screen, View view) {
    record Entry(Element element, String wanted) {}
    List<Entry> entries = new ArrayList<>();
    for (Plan.Goal goal : plan.goals) {
      Element element = usable(screen, goal.widget());
      if (element != null
          && !element.is(State.DISABLED)
          && (goal.again() || !holdsAlready(element, goal.wanted()))
          && holds(goal.when(), view)) {
        entries.add(new Entry(element, goal.wanted()));
      }
    }
    List<Entry> held = entries.stream().filter(entry -> isSliding(entry.element())).toList();
    return (held.isEmpty() ? entries : held)
        .stream()
            .sorted(
                Comparator.comparingInt((Entry entry) -> entry.element().box().y())
                    .thenComparingInt(entry -> entry.element().box().x()))
            .map(entry -> enter(entry.element(), entry.wanted()))
            .toList();
  }

  /** A slider under way is first brought to where it shall be. */
  private static boolean isSliding(Element element) {
    return element.role() == Role.SLIDER && element.is(State.FOCUSED);
  }

  private static List<Action> enter(Element element, String wanted) {
    Action click = click(element);
    return switch (element.role()) {
      case TEXTBOX, TEXTAREA, SPINBUTTON, DATE ->
          List.of(
              click,
              Action.Keypress.of(Key.CONTROL, "a"),
              wanted.isEmpty() ? Action.Keypress.of(Key.BACKSPACE) : new Action.Type(wanted));
      case SLIDER -> {
        boolean more = Integer.parseInt(element.value()) < Integer.parseInt(wanted);
        boolean focused = element.is(State.FOCUSED);
        yield List.of(focused ? Action.Keypress.of(more ? Key.RIGHT : Key.LEFT) : click);
      }
      default -> List.of(click);
    };
  }

  private static boolean holdsAlready(Element element, String wanted) {
    return switch (element.role()) {
      case CHECKBOX -> element.is(State.CHECKED) == wanted.equals(Plan.ON);
      case RADIO -> element.is(State.CHECKED) || wanted.equals(Plan.OFF);
      case BUTTON, OPTION, LISTITEM, GENERIC ->
          element.is(State.SELECTED) == wanted.equals(Plan.ON);
      default ->
          element.is(State.PROTECTED)
              ? element.value().length() == wanted.codePointCount(0, wanted.length())
              : element.value().equals(wanted);
    };
  }

  private static @Nullable Element openList(Screen screen) {
    for (Element element : screen.elements()) {
      if (element.role() == Role.COMBOBOX && element.is(State.EXPANDED)) {
        return element;
      }
    }
    return null;
  }

  private Action choose(Screen screen, Element list) {
    for (Plan.Goal goal : plan.goals) {
      if (goal.widget().id() == list.id() && !list.value().equals(goal.wanted())) {
        int place = goal.widget().options().indexOf(goal.wanted());
        if (place >= 0) {
          int id = list.id() + 1 + place;
          Element option = screen.byId(id);
          return option != null ? click(option) : Action.Scroll.page(screen, id - shown(screen));
        }
      }
    }
    return Action.Keypress.of(Key.ESCAPE);
  }

  /** The id of an option in view. */
  private static int shown(Screen screen) {
    for (Element element : screen.elements()) {
      if (element.role() == Role.OPTION) {
        return element.id();
      }
    }
    return 0;
  }

  private static boolean holds(@Nullable Predicate<View> when, View view) {
    return when == null || when.test(view);
  }

  /** The element of a widget, where enough of it is in view and nothing lies over it. */
  private static @Nullable Element usable(Screen screen, Widget widget) {
    Element element = screen.byId(widget.id());
    if (element == null || element.is(State.COVERED)) {
      return null;
    }
    boolean cut = element.box().height() < Math.min(View.USABLE_PX, widget.box().height());
    return cut ? null : element;
  }

  private static boolean below(Screen screen, Widget widget) {
    return screen.scrollY() < screen.scrollMaxY()
        && widget.box().y() + widget.box().height() / 2 > screen.scrollY() + screen.heightPx();
  }

  private static boolean above(Screen screen, Widget widget) {
    return screen.scrollY() > 0 && widget.box().y() + widget.box().height() / 2 < screen.scrollY();
  }

  private static Action click(Element element) {
    return new Action.Click(element.box().centerX(), element.box().centerY());
  }

  /** The pages of which the plan knows a widget in view. */
  private Set<Page> pagesInView(Screen screen) {
    Set<Integer> ids = new HashSet<>();
    for (Element element : screen.elements()) {
      ids.add(element.id());
    }
    Set<Page> pages = new HashSet<>();
    for (Plan.Goal goal : plan.goals) {
      addSeen(goal.widget().page(), ids, pages);
    }
    for (Plan.Press press : plan.presses) {
      addSeen(press.widget().page(), ids, pages);
    }
    for (Plan.Finish finish : plan.finishes) {
      addSeen(finish.seen().page(), ids, pages);
    }
    return pages;
  }

  private static void addSeen(Page page, Set<Integer> ids, Set<Page> pages) {
    if (!pages.contains(page)) {
      for (Widget widget : page.widgets()) {
        if (ids.contains(widget.id())) {
          pages.add(page);
          return;
        }
      }
    }
  }
}
