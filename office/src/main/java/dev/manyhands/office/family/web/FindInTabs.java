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
import dev.manyhands.office.scene.Tabs;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A link is on one of several tabs: one is looked at after the other until it shows. */
final class FindInTabs implements Family {
  @Override
  public String id() {
    return "web/tabs-find-v1";
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
    Sheet sheet = scene.sheet(dice.wording("Overview", "Tabs", "Portal", "Register", "Folder"));
    int count = scene.skin().isTiny() ? 3 : dice.between(2, 5);
    int each = dice.between(1, 4);
    String word =
        scene.skin().isTiny() ? dice.of("#", "T ", "") : dice.of("Tab #", "Page ", "Tab ");
    List<String> words = IntStream.rangeClosed(1, count).mapToObj(i -> word + i).toList();
    List<String> names = Captions.some(dice, count * each);
    Role role = dice.of(Role.LINK, Role.LINK, Role.GENERIC, Role.BUTTON);
    Tabs tabs = sheet.tabs(words);
    List<Widget> links = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> own = names.subList(i * each, (i + 1) * each);
      tabs.panel(() -> links.addAll(Flow.of(scene, sheet, role, own)));
    }
    Widget right = dice.of(links);
    Pick.of(scene, sheet, links, right);
    for (int i = 0; i < count; i++) {
      Widget tab = tabs.tabs().get(i);
      scene
          .plan()
          .pressWhen(view -> view.is(tab, State.SELECTED), tabs.tabs().get((i + 1) % count));
    }
    scene.show(sheet);
    scene.obstacles();
    scene.instruct(
        Template.fill(
            dice.wording(
                "Switch between the tabs to find %s and click it.",
                "Click on %s, which is on one of the tabs.",
                "Find %s on the tabs and press it.",
                "One of these tabs has %s. Click it.",
                "Find the link %s on one of the tabs and click on it.",
                "Look through the tabs for %s and click it.",
                "Please find %s on one of the tabs and press it.",
                "Switch tabs until %s appears, and click on it.",
                "One of the tabs contains %s; press it there.",
                "Could you look for %s in the tabs and click on it?",
                "Open one tab after the other until you can click %s.",
                "Search all tabs for %s and follow it.",
                "The link %s is on some tab. Find it and click.",
                "Click %s. You may have to change the tab first.",
                "Go from tab to tab, find %s and press it.",
                "Where is %s? Try the tabs, then click on it.",
                "%s is hidden on a tab: find it and click it.",
                "Try every tab until you see %s, then click.",
                "On which tab is %s? Click it there.",
                "Follow the link %s, wherever it is on the tabs.",
                "Go through the tabs until you see %s, then press that."),
            Asking.value(dice, right.name())));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.PRESSES_ANOTHER, Mistake.NEVER_COMMITS);
  }
}
