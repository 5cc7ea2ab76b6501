package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Menus in menus, which open under the mouse or at a click; an entry is chosen by its path. */
final class HoverMenu implements Family {
  private static final List<String> HEADS =
      List.of("File", "Edit", "View", "Shop", "Tools", "Help", "Team", "Sales");
  private static final List<String> ENTRIES =
      List.of(
          "Open", "Save", "Print", "Export", "Import", "Copy", "Paste", "Find", "Zoom", "Shoes",
          "Coats", "Hats", "Books", "Music", "Games", "Offers", "Orders", "Stock", "Clients",
          "Prices", "Staff", "Rooms", "Rules", "Forum", "Guide", "About", "Labels", "Charts",
          "Fonts", "Colours", "Margins", "PDF", "Image", "Table", "Recent", "Drafts");

  @Override
  public String id() {
    return "web/hover-menu-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public int maxActions() {
    return 30;
  }

  @Override
  public double tinyShare() {
    return 0.4;
  }

  @Override
  public double clutterShare() {
    return 0.1;
  }

  /** An entry; it leads on where there are entries below it. */
  private static final class Node {
    final Widget widget;
    final @Nullable Node above;
    final List<Node> below = new ArrayList<>();

    Node(Widget widget, @Nullable Node above) {
      this.widget = widget;
      this.above = above;
    }
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    Sheet sheet = scene.sheet(dice.wording("Menu", "Main menu", "Shop", "Start", "Welcome"));
    boolean flat = !tiny && dice.chance(0.6);
    boolean click = dice.chance(0.25);
    int font = scene.skin().fontPx();
    int rowPx = font + dice.between(4, tiny ? 7 : 14);
    int levels = dice.of(2, 2, 3);
    List<String> words = new ArrayList<>(dice.some(ENTRIES, ENTRIES.size()));
    List<Node> all = new ArrayList<>();
    List<Node> heads = new ArrayList<>();
    Role role = dice.of(Role.MENUITEM, Role.MENUITEM, Role.GENERIC, Role.LINK);
    int heading = dice.between(2, tiny ? 3 : 4);
    int x = sheet.x();
    int y = sheet.y();
    int headPx = 0;
    List<String> names = dice.some(HEADS, heading);
    for (String name : names) {
      headPx = Math.max(headPx, Metrics.widthPx(name, font) + 20);
    }
    for (String name : names) {
      Node head = new Node(sheet.page().add(role, x, y, headPx, rowPx).name(name), null);
      heads.add(head);
      all.add(head);
      x += flat ? headPx + 4 : 0;
      y += flat ? 0 : rowPx;
    }
    for (Node head : heads) {
      below(scene, sheet, head, flat, rowPx, words, all, levels - 1);
    }
    sheet.moveTo(sheet.y() + rowPx * (flat ? 9 : tiny ? 8 : 10));
    listen(sheet, all, click);
    List<Node> leaves = all.stream().filter(node -> node.below.isEmpty()).toList();
    Node chosen = dice.of(leaves);
    choose(scene, sheet, leaves, chosen);
    List<String> path = new ArrayList<>();
    for (Node node = chosen; node != null; node = node.above) {
      path.addFirst(node.widget.name());
      Node above = node.above;
      Widget child = node.widget;
      if (above != null && click) {
        scene
            .plan()
            .pressWhen(view -> !view.shows(child) && view.shows(above.widget), above.widget);
      } else if (above != null) {
        scene
            .plan()
            .hoverWhen(view -> !view.shows(child) && view.shows(above.widget), above.widget);
      }
    }
    scene.show(sheet);
    scene.instruct(asked(dice, path));
  }

  private static void choose(Scene scene, Sheet sheet, List<Node> leaves, Node chosen) {
    Receipt receipt = Pick.receipt(scene, sheet);
    List<Node> used = new ArrayList<>(1);
    for (Node leaf : leaves) {
      leaf.widget.onClick(() -> {
        used.add(leaf);
        receipt.show();
      });
      if (leaf != chosen && leaf.above == chosen.above) {
        scene.plan().confuse(chosen.widget, leaf.widget);
      }
    }
    scene.plan().commit(chosen.widget);
    scene.solvedWhen(() -> used.equals(List.of(chosen)));
  }

  private static void below(
      Scene scene,
      Sheet sheet,
      Node node,
      boolean down,
      int rowPx,
      List<String> words,
      List<Node> all,
      int levels) {
    Dice dice = scene.dice();
    if (levels == 0 || (node.above != null && dice.chance(0.5))) {
      return;
    }
    int font = scene.skin().fontPx();
    int count = Math.min(dice.between(2, scene.skin().isTiny() ? 3 : 4), words.size());
    List<String> names = new ArrayList<>();
    int wide = 0;
    for (int i = 0; i < count; i++) {
      String name = words.removeLast();
      names.add(name);
      wide = Math.max(wide, Metrics.widthPx(name, font) + 20);
    }
    var box = node.widget.box();
    int x = down ? box.x() : box.x() + box.width() - 2;
    x = Math.clamp(x, 0, Math.max(0, scene.skin().widthPx() - wide));
    int y = down ? box.y() + box.height() : box.y() + (box.x() + box.width() > x + 8 ? rowPx : 0);
    List<Node> made = new ArrayList<>();
    for (String name : names) {
      Widget entry = sheet.page().add(node.widget.role(), x, y, wide, rowPx);
      Node inner = new Node(entry.name(name).show(false), node);
      made.add(inner);
      y += rowPx;
    }
    node.below.addAll(made);
    all.addAll(made);
    for (Node inner : made) {
      below(scene, sheet, inner, false, rowPx, words, all, levels - 1);
    }
  }

  private static void listen(Sheet sheet, List<Node> all, boolean click) {
    if (click) {
      for (Node node : all) {
        if (!node.below.isEmpty()) {
          node.widget.onClick(() -> open(all, node));
        }
      }
      return;
    }
    sheet
        .page()
        .onHover(over -> {
          Node at = null;
          for (Node node : all) {
            at = node.widget == over ? node : at;
          }
          open(all, at);
        });
  }

  /** Opens an entry and what leads to it; closes all else. */
  private static void open(List<Node> all, @Nullable Node at) {
    Set<Node> chain = new HashSet<>();
    for (Node node = at; node != null; node = node.above) {
      chain.add(node);
    }
    for (Node node : all) {
      if (node.above != null) {
        node.widget.show(chain.contains(node.above));
      }
    }
  }

  private static String asked(Dice dice, List<String> path) {
    String leaf = path.getLast();
    String way = String.join(dice.of(" > ", " > ", ", then ", " / ", " → "), path);
    List<String> above = path.subList(0, path.size() - 1);
    return Template.fill(
        dice.wording(
            "Choose %1$s.",
            "Select %1$s in the menu.",
            "Open the menu and click %1$s.",
            "Go to %1$s.",
            "In the menu, pick %1$s.",
            "Navigate to %1$s.",
            "Under %3$s, choose %2$s.",
            "From the %4$s menu, take %2$s.",
            "Please choose %1$s.",
            "Could you go to %1$s?",
            "Select %1$s.",
            "Click %1$s.",
            "Click on %1$s.",
            "Use the menu to get to %1$s.",
            "From the menu, select %1$s.",
            "Open %4$s in the menu and choose %2$s.",
            "Pick %2$s under %4$s.",
            "Please open the menu and select %1$s.",
            "In the menu, go to %4$s and click %2$s.",
            "Below %5$s you find %2$s; click it.",
            "Menu: %1$s.",
            "Find your way through the menu to %1$s.",
            "Take the entry %2$s of the menu under %4$s.",
            "What is wanted is %1$s; choose it in the menu.",
            "Hit %1$s in the menu.",
            "Find %2$s below %5$s.",
            "Click through the menu: %1$s."),
        way,
        leaf,
        String.join(", ", above),
        String.join(" > ", above),
        String.join(" and ", above));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.PRESSES_ANOTHER, Mistake.NEVER_COMMITS);
  }
}
