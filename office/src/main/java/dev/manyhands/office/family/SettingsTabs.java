package dev.manyhands.office.family;

import dev.manyhands.env.screen.State;
import dev.manyhands.env.task.Kind;
import dev.manyhands.env.task.Split;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Field;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.scene.Tabs;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** Settings on several tabs, some to be changed on each of one or more, then applied together. */
final class SettingsTabs implements Family {
  private static final List<String> ON_OFF = List.of();

  /** A setting, and what there is to choose from; nothing for one that is on or off. */
  private record Setting(String name, List<String> choices) {}

  private record Chapter(String name, List<Setting> settings) {
    static Chapter of(String name, Setting... settings) {
      return new Chapter(name, List.of(settings));
    }
  }

  private static Setting choice(String name, String... choices) {
    return new Setting(name, List.of(choices));
  }

  private static Setting tick(String name) {
    return new Setting(name, ON_OFF);
  }

  private static final List<Chapter> CHAPTERS =
      List.of(
          Chapter.of(
              "Display",
              tick("Dark mode"),
              tick("Large letters"),
              choice("Theme", "Plain", "Ocean", "Forest", "Night"),
              choice("Density", "Compact", "Normal", "Wide")),
          Chapter.of(
              "Alerts",
              tick("Sounds"),
              tick("Weekly report"),
              choice("Frequency", "Never", "Daily", "Every week", "Monthly")),
          Chapter.of(
              "Privacy",
              tick("Share statistics"),
              tick("Visible profile"),
              choice("Who can see me", "Everyone", "Contacts only", "Nobody")),
          Chapter.of(
              "Regional",
              choice("Language", "English", "German", "French", "Polish"),
              choice("Time zone", "London", "Berlin", "Athens", "Lisbon"),
              choice("First day of the week", "Monday", "Saturday", "Sunday")),
          Chapter.of(
              "Account",
              tick("Stay signed in"),
              tick("Two-step login"),
              choice("Session length", "15 minutes", "1 hour", "1 day")));

  @Override
  public String id() {
    return "web/settings-v1";
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
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet = scene.sheet(dice.wording("Settings", "Preferences", "Options", "Set-up"));
    sheet.heading(sheet.page().title());
    List<Chapter> chapters = dice.some(CHAPTERS, dice.between(2, 4));
    int asked = dice.between(1, Math.min(2, chapters.size()));
    List<Chapter> wanted = dice.some(chapters, asked);
    Tabs tabs = sheet.tabs(chapters.stream().map(Chapter::name).toList());
    List<Form> forms = new ArrayList<>();
    List<Widget> route = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < chapters.size(); i++) {
      Chapter chapter = chapters.get(i);
      List<Setting> changed =
          wanted.contains(chapter) ? dice.some(chapter.settings, dice.between(1, 2)) : List.of();
      tabs.panel(() -> {
        Form form = sheet.form();
        for (Setting setting : chapter.settings) {
          Field field = form.add(input(dice, setting, changed.contains(setting)));
          if (field.isAsked()) {
            words.append(sentence(dice, chapter.name, field)).append(' ');
          }
        }
        sheet.space(scene.skin().gapPx());
        forms.add(form);
      });
      if (!changed.isEmpty()) {
        route.add(tabs.tabs().get(i));
      }
    }
    List<List<String>> applied = new ArrayList<>();
    Receipt[] receipt = new Receipt[1];
    Widget apply = sheet.button(dice.of("Apply", "Save settings", "OK", "Save changes", "Save"));
    apply.onClick(() -> {
      applied.add(forms.stream().flatMap(form -> form.values().stream()).toList());
      receipt[0].show();
    });
    receipt[0] = new Receipt(scene, sheet, Receipt.saved(dice));
    plan(scene, route, apply);
    scene.show(sheet);
    scene.instruct(
        words
            + dice.wording(
                "Then apply the settings.",
                "Save the settings at the end.",
                "Keep the changes.",
                "Apply all that together."));
    List<String> right =
        forms.stream().flatMap(form -> form.fields().stream()).map(Field::wanted).toList();
    scene.solvedWhen(() -> applied.equals(List.of(right)));
  }

  /** From one tab that is asked for to the next, and at the last the button. */
  private static void plan(Scene scene, List<Widget> route, Widget apply) {
    for (int i = 0; i + 1 < route.size(); i++) {
      Widget here = route.get(i);
      scene.plan().pressWhen(view -> view.is(here, State.SELECTED), route.get(i + 1));
    }
    scene.plan().commitWhen(view -> view.is(route.getLast(), State.SELECTED), apply);
    scene
        .plan()
        .pressWhen(
            view -> route.stream().noneMatch(tab -> view.is(tab, State.SELECTED)),
            route.getFirst());
  }

  private static Input input(Dice dice, Setting setting, boolean change) {
    if (setting.choices.isEmpty()) {
      boolean on = dice.chance(0.4);
      Input input = Input.tick(Term.NOTES, setting.name).holds(on ? Field.YES : "");
      return change ? input.wants(on ? "" : Field.YES) : input;
    }
    List<String> mixed = dice.shuffled(setting.choices);
    Input input = dice.chance(0.5) ? Input.list(Term.NOTES) : Input.radio(Term.NOTES);
    input.label(setting.name).options(setting.choices).holds(mixed.getFirst());
    return change ? input.wants(mixed.get(1)) : input;
  }

  private static String sentence(Dice dice, String chapter, Field field) {
    String label = field.label();
    String words =
        switch (field.wanted()) {
          case Field.YES ->
              dice.wording(
                  "Under %1$s, switch on %2$s.",
                  "%1$s: turn \"%2$s\" on.", "Tick %2$s on the tab %1$s.");
          case "" ->
              dice.wording(
                  "Under %1$s, switch off %2$s.",
                  "%1$s: turn \"%2$s\" off.", "Untick %2$s on the tab %1$s.");
          default ->
              dice.wording(
                  "Under %1$s, set %2$s to %3$s.",
                  "%1$s: choose \"%3$s\" as %2$s.", "On the tab %1$s, select %3$s for %2$s.");
        };
    return Template.fill(words, chapter, label, field.wanted());
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.WRONG_OPTION, Mistake.FORGETS_ONE, Mistake.NEVER_COMMITS);
  }
}
