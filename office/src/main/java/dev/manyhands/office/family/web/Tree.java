package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.scene.Plan;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Folders in folders, of which the closed ones hide what is in them. */
final class Tree {
  private static final int INDENT_PX = 12;
  private static final int DEEPEST = 3;

  private final List<Node> nodes = new ArrayList<>();
  private final boolean stated;
  private final int topPx;
  private final int rowPx;

  /** A row; it is a folder where something is in it. */
  static final class Node {
    final Widget row;
    final int depth;
    final @Nullable Node parent;
    final List<Node> inner = new ArrayList<>();
    boolean open;

    Node(Widget row, int depth, @Nullable Node parent) {
      this.row = row;
      this.depth = depth;
      this.parent = parent;
    }

    boolean isFolder() {
      return !inner.isEmpty();
    }

    private boolean shown() {
      return parent == null || (parent.open && parent.shown());
    }
  }

  /** Lays out that many rows, in folders by chance, all closed. */
  Tree(Scene scene, Sheet sheet, List<String> names) {
    Dice dice = scene.dice();
    this.topPx = sheet.y();
    this.rowPx = scene.skin().fontPx() + dice.between(3, scene.skin().isTiny() ? 4 : 8);
    Role role = dice.of(Role.TREEITEM, Role.GENERIC, Role.LISTITEM, Role.LINK);
    this.stated = role != Role.LISTITEM && dice.chance(0.7);
    Node last = null;
    for (String name : names) {
      int depth = last == null ? 0 : Math.min(dice.below(last.depth + 2), DEEPEST);
      Node parent = last;
      while (parent != null && parent.depth >= depth) {
        parent = parent.parent;
      }
      int x = sheet.x() + depth * INDENT_PX;
      int wide = Metrics.widthPx(name, scene.skin().fontPx()) + 4;
      wide = Math.min(wide, sheet.x() + sheet.widthPx() - x);
      Widget row = sheet.page().add(role, x, topPx + nodes.size() * rowPx, wide, rowPx);
      last = new Node(role == Role.LISTITEM ? row.text(name) : row.name(name), depth, parent);
      nodes.add(last);
      if (parent != null) {
        parent.inner.add(last);
      }
    }
    sheet.moveTo(topPx + names.size() * rowPx + 4);
    layOut();
  }

  List<Node> nodes() {
    return nodes;
  }

  /** Makes folders open and close, but not the one that is to be chosen. */
  void listen(Node chosen) {
    for (Node node : nodes) {
      if (node.isFolder() && node != chosen) {
        node.row.onClick(() -> {
          node.open = !node.open;
          node.row.set(State.EXPANDED, node.open && stated);
          layOut();
        });
      }
    }
  }

  /** To open what is closed, from top to bottom. */
  void plan(Plan plan) {
    for (Node node : nodes) {
      if (node.isFolder()) {
        Widget inner = node.inner.getFirst().row;
        plan.pressWhen(view -> view.shows(node.row) && !view.shows(inner), node.row);
      }
    }
  }

  private void layOut() {
    int y = topPx;
    for (Node node : nodes) {
      node.row.show(node.shown());
      if (node.shown()) {
        node.row.at(node.row.box().x(), y, node.row.box().width(), rowPx);
        y += rowPx;
      }
    }
  }
}
