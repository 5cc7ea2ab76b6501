package dev.manyhands.office.family.web;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
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
import java.util.stream.IntStream;

/** A link is in one of several closed sections: one is opened after the other until it shows. */
final class FindInSections implements Family {
  @Override
  public String id() {
    return "web/expand-find-v1";
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
    Sheet sheet = scene.sheet(dice.wording("Guide", "Manual", "Sections", "Answers", "Reader"));
    int count = dice.between(2, tiny ? 4 : 6);
    int each = dice.between(1, 3);
    String word = dice.of("Section ", "Section #", "Part ", "No. ");
    List<String> headings =
        dice.chance(0.6)
            ? IntStream.rangeClosed(1, count).mapToObj(i -> word + i).toList()
            : Captions.some(dice, count);
    List<String> names = Captions.some(dice, count * each);
    Role role = dice.of(Role.LINK, Role.LINK, Role.GENERIC);
    boolean single = dice.chance(0.6);
    List<Widget> links = new ArrayList<>();
    Accordion accordion =
        new Accordion(
            scene,
            sheet,
            headings,
            single,
            i ->
                links.addAll(Flow.of(scene, sheet, role, names.subList(i * each, (i + 1) * each))));
    if (dice.chance(0.3)) {
      accordion.toggle(dice.below(count));
    }
    Widget right = dice.of(links);
    Pick.of(scene, sheet, links, right);
    for (int i = 0; i < count; i++) {
      Widget heading = accordion.heading(i);
      int place = i;
      if (!single) {
        scene.plan().pressWhen(view -> accordion.isClosed(view, place), heading);
      } else if (i > 0) {
        Widget before = accordion.heading(i - 1);
        scene.plan().pressWhen(view -> view.is(before, State.EXPANDED), heading);
      }
    }
    scene
        .plan()
        .seekWhen(view ->
            !single
                && !view.shows(right)
                && IntStream.range(0, count).noneMatch(n -> accordion.isClosed(view, n)));
    scene.plan().press(accordion.heading(0));
    scene.show(sheet);
    scene.instruct(
        Template.fill(
            dice.wording(
                "Open the sections to find the link %s and click it.",
                "Expand the sections until you see %s, then click on it.",
                "Click on %s, which is in one of the sections.",
                "Find %s inside the sections and press it.",
                "Somewhere under these headings is %s. Click it.",
                "Find the link %s in the sections and click it.",
                "Open one section after the other until %s appears, and click it.",
                "Please look into the sections for %s and click on it.",
                "The link %s is under one of the headings; press it.",
                "Could you find %s in one of the sections and click it?",
                "Unfold the headings till you find %s, then press it.",
                "Under one of these headings there is a link %s. Follow it.",
                "Search the sections for the link %s and press it.",
                "Go through the sections, find %s and click on it.",
                "Look under the headings for %s, and click it once you see it.",
                "Hidden in a section is the link %s. Click on it.",
                "Where is %s? Open the sections and click on it.",
                "Expand one heading after another so that you can click %s.",
                "Click %s. It shows when you open the right section.",
                "Follow the link %s, which one of the sections contains.",
                "You will find %s in one of the sections: click on it there.",
                "Look through the sections for %s and follow it."),
            Asking.value(dice, right.name())));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.PRESSES_ANOTHER, Mistake.NEVER_COMMITS);
  }
}
