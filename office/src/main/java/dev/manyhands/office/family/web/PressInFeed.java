package dev.manyhands.office.family.web;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.List;

/** A button under the post of a certain author, whose like every post has. */
final class PressInFeed implements Family {
  @Override
  public String id() {
    return "web/feed-v1";
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
    Sheet sheet = scene.sheet(dice.wording("Feed", "Timeline", "Posts", "Wall", "What is new"));
    List<Feed.Post> posts =
        Feed.of(scene, sheet, dice.between(2, scene.skin().isTiny() ? 3 : 5), false);
    Feed.Post post = dice.of(posts);
    Widget right = dice.of(post.icons());
    Pick.of(scene, sheet, posts.stream().flatMap(each -> each.icons().stream()).toList(), right);
    scene.show(sheet);
    scene.instruct(
        Template.fill(
            dice.wording(
                "%2$s wrote something: click %1$s there.",
                "Click the %1$s icon of %2$s.",
                "Press \"%1$s\" for %2$s.",
                "For the user %2$s, click on the \"%1$s\" button.",
                "Press %1$s under the post of %2$s.",
                "Click on %1$s at what %2$s wrote.",
                "Use the icon \"%1$s\" of the post by %2$s.",
                "Find the post by %2$s and press its %1$s icon.",
                "Click %1$s at the post of %2$s.",
                "In the post by %2$s, press %1$s.",
                "Please press the %1$s icon under the post of %2$s.",
                "Could you click \"%1$s\" for the user %2$s?",
                "Press %1$s where %2$s has written.",
                "Look for %2$s and click the \"%1$s\" icon there.",
                "Under what %2$s wrote, press %1$s.",
                "Choose %1$s for the post by %2$s.",
                "The post of %2$s has an icon \"%1$s\": click it.",
                "Go to the post of %2$s and use %1$s.",
                "On the post from %2$s, click on the \"%1$s\" icon.",
                "Below the post of %2$s there is %1$s. Press it.",
                "Hit %1$s on what %2$s posted.",
                "Use %1$s on the post of the user %2$s.",
                "Of the icons by the post of %2$s, click \"%1$s\".",
                "Click \"%1$s\" below the words of %2$s."),
            right.name(),
            post.handle()));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.PRESSES_ANOTHER, Mistake.NEVER_COMMITS);
  }
}
