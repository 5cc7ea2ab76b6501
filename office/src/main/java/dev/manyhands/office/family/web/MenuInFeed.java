package dev.manyhands.office.family.web;

import dev.manyhands.env.task.Kind;
import dev.manyhands.env.task.Split;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** A command in the menu behind the last icon of the post of a certain author. */
final class MenuInFeed implements Family {

  private static final List<String> COMMANDS =
      List.of("Mute", "Block", "Report", "Copy link", "Embed", "Hide", "Translate", "Follow");

  @Override
  public String id() {
    return "web/feed-menu-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public Split split() {
    return Split.HELD_OUT;
  }

  @Override
  public int maxActions() {
    return 60;
  }

  @Override
  public double tinyShare() {
    return 0.4;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet = scene.sheet(dice.wording("Feed", "Timeline", "Posts", "Wall", "What is new"));
    List<Feed.Post> posts =
        Feed.of(scene, sheet, dice.between(2, scene.skin().isTiny() ? 3 : 4), true);
    List<String> commands = dice.some(COMMANDS, dice.between(2, 4));
    int post = dice.below(posts.size());
    String command = dice.of(commands);
    Receipt receipt = Pick.receipt(scene, sheet);
    List<String> used = new ArrayList<>();
    List<Widget> openers = new ArrayList<>();
    List<List<Widget>> menus = new ArrayList<>();
    for (Feed.Post each : posts) {
      List<Runnable> listeners = new ArrayList<>();
      for (String name : commands) {
        listeners.add(() -> {
          used.add(name + each.handle());
          receipt.show();
        });
      }
      openers.add(each.icons().getLast());
      menus.add(sheet.menu(openers.getLast(), commands, listeners));
    }
    Widget item = menus.get(post).get(commands.indexOf(command));
    Widget other = menus.get(post).get((commands.indexOf(command) + 1) % commands.size());
    scene.plan().commit(item).press(openers.get(post)).confuse(item, other);
    scene.show(sheet);
    String handle = posts.get(post).handle();
    scene.instruct(
        Template.fill(
            dice.wording(
                "For the user %2$s, open the menu and click \"%1$s\".",
                "Choose %1$s in the menu of the post by %2$s.",
                "%1$s: use it on the post of %2$s. It is in the menu there.",
                "Open what is more to the post of %2$s and press %1$s."),
            command,
            handle));
    scene.solvedWhen(() -> used.equals(List.of(command + handle)));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.PRESSES_ANOTHER, Mistake.NEVER_COMMITS);
  }
}
