package dev.manyhands.office.scene;

import dev.manyhands.env.action.Gesture;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How an instance is solved, as rules over what is seen; see {@link PlanSolver} for the order in
 * which they apply. A mistake changes the plan, and so makes a near miss of the oracle.
 */
public final class Plan {
  /** What a checkbox, a radio button or what is chosen by a click shall hold. */
  static final String ON = "on";

  static final String OFF = "";

  /** What a control shall hold in the end; or what is to be typed, even if it stands there. */
  record Goal(Widget widget, String wanted, @Nullable Predicate<View> when, boolean again) {
    Goal(Widget widget, String wanted, @Nullable Predicate<View> when) {
      this(widget, wanted, when, false);
    }
  }

  /** Something to be clicked once nothing in view is left to enter. */
  record Press(Widget widget, @Nullable Predicate<View> when, boolean commits) {}

  /** Something that, once seen, shows that all is done. */
  record Finish(Widget seen, String answer, @Nullable Predicate<View> when) {}

  final List<Goal> goals = new ArrayList<>();
  final List<Press> presses = new ArrayList<>(4);

  /** A field in which the enter key is to be pressed. */
  record Enter(Widget field, Predicate<View> when) {}

  final List<Enter> enters = new ArrayList<>(0);

  /** Something to be dragged to another thing. */
  record Drag(Predicate<View> when, Widget widget, Widget target, Gesture.Drop drop) {}

  /** Something to be pushed a little. */
  record Push(Predicate<View> when, Widget widget, Gesture.Direction direction) {}

  /** Something to hold the mouse over. */
  record Hover(Predicate<View> when, Widget widget) {}

  /** Words to be marked: a part of what a text says, or all of it. */
  record Mark(Predicate<View> when, Widget widget, String part) {}

  final List<Mark> marks = new ArrayList<>(0);
  final List<Drag> drags = new ArrayList<>(0);
  final List<Push> pushes = new ArrayList<>(0);
  final List<Hover> hovers = new ArrayList<>(0);
  final List<Predicate<View>> seeks = new ArrayList<>(0);
  final Map<Widget, Widget> lookalikes = new HashMap<>(2);
  final List<Widget> dismissals = new ArrayList<>(0);
  final List<Finish> finishes = new ArrayList<>(2);
  boolean committing = true;

  Plan() {}

  /** A field, a drop-down list shall hold this text. */
  public Plan fill(Widget widget, String wanted) {
    goals.add(new Goal(widget, wanted, null));
    return this;
  }

  /** The same, but only where the condition holds. */
  public Plan fillWhen(Predicate<View> when, Widget widget, String wanted) {
    goals.add(new Goal(widget, wanted, when));
    return this;
  }

  /**
   * To be typed where the condition holds, even if it stands there: something is to come of it,
   * such as suggestions.
   */
  public Plan typeWhen(Predicate<View> when, Widget field, String text) {
    goals.add(new Goal(field, text, when, true));
    return this;
  }

  /** A checkbox, a radio button or what is chosen by a click shall be on or off. */
  public Plan check(Widget widget, boolean on) {
    goals.add(new Goal(widget, on ? ON : OFF, null));
    return this;
  }

  /** A checkbox or a radio button shall be on, but only where the condition holds. */
  public Plan checkWhen(Predicate<View> when, Widget widget) {
    return checkWhen(when, widget, true);
  }

  /** A checkbox or a radio button shall be on or off, but only where the condition holds. */
  public Plan checkWhen(Predicate<View> when, Widget widget, boolean on) {
    goals.add(new Goal(widget, on ? ON : OFF, when));
    return this;
  }

  /** To be clicked where it is in view, nothing is left to enter, and no earlier press applies. */
  public Plan press(Widget widget) {
    presses.add(new Press(widget, null, false));
    return this;
  }

  /** The same, but only where the condition holds. */
  public Plan pressWhen(Predicate<View> when, Widget widget) {
    presses.add(new Press(widget, when, false));
    return this;
  }

  /** The press that makes it count, such as on "Save". */
  public Plan commit(Widget widget) {
    presses.add(new Press(widget, null, true));
    return this;
  }

  /** The same, but only where the condition holds. */
  public Plan commitWhen(Predicate<View> when, Widget widget) {
    presses.add(new Press(widget, when, true));
    return this;
  }

  /** The enter key pressed in a field, which is clicked first where it lacks the focus. */
  public Plan enterWhen(Predicate<View> when, Widget field) {
    enters.add(new Enter(field, when));
    return this;
  }

  /** Where the condition holds, to be dragged to another thing; before anything is pressed. */
  public Plan dragWhen(Predicate<View> when, Widget widget, Widget target, Gesture.Drop drop) {
    drags.add(new Drag(when, widget, target, drop));
    return this;
  }

  /** Where the condition holds, to be pushed a little; before anything is pressed. */
  public Plan pushWhen(Predicate<View> when, Widget widget, Gesture.Direction direction) {
    pushes.add(new Push(when, widget, direction));
    return this;
  }

  /** Where the condition holds, to have the mouse held over it; before anything is pressed. */
  public Plan hoverWhen(Predicate<View> when, Widget widget) {
    hovers.add(new Hover(when, widget));
    return this;
  }

  /** Where the condition holds, a part of a text to be marked; before anything is pressed. */
  public Plan markWhen(Predicate<View> when, Widget widget, String part) {
    marks.add(new Mark(when, widget, part));
    return this;
  }

  /** Whether it is a drag or a push that makes it count, for want of a button. */
  boolean movesCommit() {
    return presses.stream().noneMatch(Press::commits);
  }

  /** Where the condition holds, what is wanted may be further down. */
  public Plan seekWhen(Predicate<View> when) {
    seeks.add(when);
    return this;
  }

  /** What could be pressed by mistake in place of the right one. */
  public Plan confuse(Widget right, Widget wrong) {
    lookalikes.put(right, wrong);
    return this;
  }

  /** To be clicked before anything else wherever it shows: the way out of what is in the way. */
  public Plan dismiss(Widget widget) {
    dismissals.add(widget);
    return this;
  }

  /** Done, as soon as this shows. */
  public Plan doneAt(Widget seen) {
    finishes.add(new Finish(seen, "", null));
    return this;
  }

  /** Done with this answer, as soon as this shows. */
  public Plan answerAt(Widget seen, String answer) {
    finishes.add(new Finish(seen, answer, null));
    return this;
  }

  /** Done with this answer, as soon as this shows and the condition holds. */
  public Plan answerWhen(Predicate<View> when, Widget seen, String answer) {
    finishes.add(new Finish(seen, answer, when));
    return this;
  }

  void swapTwo() {
    for (int i = 0; i < goals.size(); i++) {
      for (int j = i + 1; j < goals.size(); j++) {
        Goal one = goals.get(i);
        Goal other = goals.get(j);
        if (isText(one) && isText(other) && !one.wanted.equals(other.wanted)) {
          goals.set(i, new Goal(one.widget, other.wanted, one.when));
          goals.set(j, new Goal(other.widget, one.wanted, other.when));
          return;
        }
      }
    }
    cutShort();
  }

  void forgetLast() {
    if (!drags.isEmpty() && !movesCommit()) {
      Widget last = drags.getLast().widget;
      drags.removeIf(drag -> drag.widget == last);
      return;
    }
    for (int i = goals.size() - 1; i >= 0; i--) {
      Goal goal = goals.get(i);
      if (!goal.wanted.equals(held(goal.widget))) {
        goals.remove(i);
        return;
      }
    }
    neverCommit();
  }

  void fillEmpty() {
    for (int i = 0; i < goals.size(); i++) {
      Goal goal = goals.get(i);
      if (isText(goal) && goal.wanted.isEmpty()) {
        goals.set(i, new Goal(goal.widget, "none", goal.when));
        return;
      }
    }
    cutShort();
  }

  void cutShort() {
    for (int i = goals.size() - 1; i >= 0; i--) {
      Goal goal = goals.get(i);
      if (isText(goal) && goal.wanted.length() > 1) {
        String cut = goal.wanted.substring(0, goal.wanted.length() - 1);
        goals.set(i, new Goal(goal.widget, cut, goal.when));
        return;
      }
    }
    neverCommit();
  }

  void chooseWrong() {
    for (int i = 0; i < goals.size(); i++) {
      Goal goal = goals.get(i);
      for (String option : goal.widget.options()) {
        if (!option.equals(goal.wanted) && !option.equals(goal.widget.value())) {
          goals.set(i, new Goal(goal.widget, option, goal.when));
          return;
        }
      }
      if (goal.widget.role() == Role.CHECKBOX && goal.widget.checked() != goal.wanted.equals(ON)) {
        goals.remove(i);
        return;
      }
      boolean option = goal.widget.role() == Role.OPTION && goal.wanted.equals(ON);
      boolean one = option || goal.widget.role() == Role.RADIO;
      Widget other = one ? otherOfGroup(goal.widget) : null;
      // Of a list of which several may be chosen, the other may have to be chosen too.
      if (other != null && !(option && isGoal(other))) {
        goals.set(i, new Goal(other, ON, goal.when));
        return;
      }
    }
    cutShort();
  }

  void answerWrongly() {
    for (int i = 0; i < finishes.size(); i++) {
      Finish finish = finishes.get(i);
      finishes.set(i, new Finish(finish.seen, finish.answer + "0", finish.when));
    }
  }

  void pressAnother() {
    for (int i = 0; i < presses.size(); i++) {
      Press press = presses.get(i);
      Widget other = lookalikes.get(press.widget);
      if (other != null) {
        presses.set(i, new Press(other, press.when, press.commits));
      }
    }
    for (int i = 0; i < finishes.size(); i++) {
      Finish finish = finishes.get(i);
      Widget other = lookalikes.get(finish.seen);
      if (other != null) {
        finishes.set(i, new Finish(finish.seen, other.text(), finish.when));
      }
    }
    drags.replaceAll(drag ->
        new Drag(
            drag.when,
            lookalikes.getOrDefault(drag.widget, drag.widget),
            lookalikes.getOrDefault(drag.target, drag.target),
            drag.drop));
    lookalikes.forEach((right, wrong) -> {
      for (int i = 0; i < goals.size(); i++) {
        Goal goal = goals.get(i);
        if (isText(goal) && !goal.wanted.isEmpty() && goal.wanted.equals(right.text())) {
          goals.set(i, new Goal(goal.widget, wrong.text(), goal.when));
        }
      }
    });
    if (lookalikes.isEmpty()) {
      neverCommit();
    }
  }

  void neverCommit() {
    committing = false;
  }

  /** Pushes the other way. */
  void pushBack() {
    pushes.replaceAll(push ->
        new Push(
            push.when,
            push.widget,
            switch (push.direction) {
              case UP -> Gesture.Direction.DOWN;
              case DOWN -> Gesture.Direction.UP;
              case LEFT -> Gesture.Direction.RIGHT;
              case RIGHT -> Gesture.Direction.LEFT;
            }));
  }

  /** Where there is nothing to do before it, the last button is what is left out. */
  void commitAtOnce() {
    boolean moved = !drags.isEmpty() || !pushes.isEmpty() || !hovers.isEmpty() || !marks.isEmpty();
    if (moved && movesCommit()) {
      neverCommit();
      return;
    }
    drags.clear();
    pushes.clear();
    hovers.clear();
    marks.clear();
    boolean pressed = moved || presses.stream().anyMatch(press -> !press.commits);
    if (!pressed && goals.stream().allMatch(goal -> goal.wanted.equals(held(goal.widget)))) {
      neverCommit();
      return;
    }
    goals.clear();
    enters.clear();
    seeks.clear();
    presses.removeIf(press -> !press.commits);
    presses.replaceAll(press -> new Press(press.widget, null, true));
  }

  private boolean isGoal(Widget widget) {
    return goals.stream().anyMatch(goal -> goal.widget == widget);
  }

  private static @Nullable Widget otherOfGroup(Widget one) {
    for (Widget other : one.page().widgets()) {
      if (other != one && other.role() == one.role() && other.group().equals(one.group())) {
        return other;
      }
    }
    return null;
  }

  private static String held(Widget widget) {
    return switch (widget.role()) {
      case CHECKBOX, RADIO -> widget.checked() ? ON : OFF;
      case BUTTON, OPTION, LISTITEM, GENERIC -> widget.is(State.SELECTED) ? ON : OFF;
      default -> widget.value();
    };
  }

  private static boolean isText(Goal goal) {
    return switch (goal.widget.role()) {
      case TEXTBOX, TEXTAREA -> true;
      default -> false;
    };
  }
}
