package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.part.Asking;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** Something in a tree of folders, which are opened until it shows. */
final class FindInTree implements Family {
  @Override
  public String id() {
    return "web/tree-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public int maxActions() {
    return 60;
  }

  @Override
  public double tinyShare() {
    return 0.5;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    boolean tiny = scene.skin().isTiny();
    Sheet sheet = scene.sheet(dice.wording("Files", "Folders", "Archive", "Tree", "Explorer"));
    int count = dice.between(3, tiny ? 8 : 14);
    Tree tree = new Tree(scene, sheet, Captions.some(dice, count));
    List<Tree.Node> nodes = tree.nodes();
    Tree.Node right = dice.of(nodes);
    tree.listen(right);
    List<Widget> things = new ArrayList<>(List.of(right.row));
    for (Tree.Node node : nodes) {
      if (!node.isFolder() && node != right) {
        things.add(node.row);
      }
    }
    Pick.of(scene, sheet, things, right.row);
    tree.plan(scene.plan());
    scene.show(sheet);
    String name = right.row.role() == Role.LISTITEM ? right.row.text() : right.row.name();
    scene.instruct(
        Template.fill(
            dice.wording(
                "Find %s in the tree and click it.",
                "Open the folders until you see %s, then click on it.",
                "Go through the folders to the item %s and press it.",
                "Click on %s, which may be inside a folder.",
                "Look through the folders for %s and click on it.",
                "Please find %s in the folders and click it.",
                "Expand the tree until %s shows, then click on it.",
                "Navigate the tree to %s and press it.",
                "Could you find the entry %s and click it?",
                "Open one folder after the other until you can click %s.",
                "Search the tree for %s and select it.",
                "Select %s in the tree.",
                "The tree has an entry %s: find it and press it.",
                "Find the file or folder %s and click on it.",
                "%s is somewhere in the tree. Click on it.",
                "Unfold the folders as needed and click %s.",
                "Go down the tree till you get to %s, and click that.",
                "In which folder is %s? Find it and click on it.",
                "Browse the folders for %s, then press it.",
                "Locate %s among the folders and click it.",
                "Somewhere in these folders is %s: click it."),
            Asking.value(dice, name)));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.PRESSES_ANOTHER, Mistake.NEVER_COMMITS);
  }
}
