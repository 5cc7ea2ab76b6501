package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Role;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.scene.Plan;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.View;
import dev.manyhands.office.widget.Desk;
import dev.manyhands.office.widget.Page;
import dev.manyhands.office.widget.Pane;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a field offers below it while something is typed into it. */
public final class Suggestions {
  private static final int MOST = 5;

  private final Desk desk;
  private final Widget field;
  private final boolean anywhere;
  private final int rowPx;
  private final Page page;
  private final List<String> items;
  private final List<Widget> options;
  private @Nullable Pane open;

  /**
   * Listens to a field.
   *
   * @param anywhere whether what is typed may stand inside an item, not only at its beginning
   */
  public Suggestions(Scene scene, Widget field, List<String> items, boolean anywhere) {
    Dice dice = scene.dice();
    this.desk = scene.desk();
    this.field = field;
    this.items = items;
    this.anywhere = anywhere;
    this.rowPx = scene.skin().fontPx() + dice.between(4, 10);
    this.page = desk.page("");
    this.options = new ArrayList<>(items.size());
    Role role = dice.of(Role.OPTION, Role.MENUITEM, Role.GENERIC, Role.LISTITEM);
    for (String item : items) {
      Widget option = page.add(role, 1, 1, field.box().width() - 2, rowPx).show(false);
      options.add(role == Role.LISTITEM ? option.text(item) : option.name(item));
      option.onClick(() -> choose(item));
    }
    field.onChange(this::offer);
    field.onClick(() -> {
      if (!items.contains(field.value())) {
        offer();
      }
    });
  }

  /** What is pressed to choose an item. */
  public Widget option(String item) {
    return options.get(items.indexOf(item));
  }

  /** Whether anything is offered. */
  public boolean isOpen(View view) {
    return options.stream().anyMatch(view::shows);
  }

  /**
   * Plans to type, and then to press what is offered; where the offers are gone, to type again.
   *
   * @param all the suggestions of all fields, of which one is dealt with after another
   */
  public void plan(Plan plan, List<Suggestions> all, String typed, String right) {
    Widget option = option(right);
    plan.typeWhen(
            view ->
                !view.shows(option)
                    && !view.holds(field, right)
                    && all.stream().noneMatch(other -> other != this && other.isOpen(view)),
            field,
            typed)
        .pressWhen(view -> view.shows(option), option);
  }

  private void choose(String item) {
    close();
    field.value(item);
    desk.focus(field);
  }

  private void close() {
    if (open != null) {
      desk.close(open);
      open = null;
    }
  }

  private void offer() {
    close();
    String typed = field.value().strip().toLowerCase(Locale.ROOT);
    int count = 0;
    for (int i = 0; i < options.size(); i++) {
      String item = items.get(i).toLowerCase(Locale.ROOT);
      boolean matches = anywhere ? item.contains(typed) : item.startsWith(typed);
      Widget option = options.get(i).show(matches && !typed.isEmpty() && count < MOST);
      if (option.shown()) {
        option.at(1, 1 + count++ * rowPx, field.box().width() - 2, rowPx);
      }
    }
    if (count > 0) {
      Box box = desk.onScreen(field);
      int height = count * rowPx + 2;
      int below = box.y() + box.height();
      int y = below + height <= desk.heightPx() ? below : Math.max(0, box.y() - height);
      open = desk.open(Pane.Form.MENU, page, box.x(), y, box.width(), height);
    }
  }
}
