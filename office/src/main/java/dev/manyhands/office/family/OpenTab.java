package dev.manyhands.office.family;

import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.scene.Skin;
import dev.manyhands.office.scene.Tabs;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** Tabs with things of the same names on each: one of them is to be used. */
final class OpenTab implements Family {
  private static final List<String> NAMES =
      List.of(
          "General",
          "Details",
          "History",
          "Documents",
          "Invoices",
          "Contacts",
          "Notes",
          "Security",
          "Members",
          "Billing",
          "Shipping",
          "Statistics",
          "Messages",
          "Tasks",
          "Overview",
          "Settings",
          "Files",
          "Team",
          "Payments",
          "Prices",
          "Photos",
          "Reports",
          "Options",
          "Addresses");
  private static final List<String> ACTIONS =
      List.of(
          "Download",
          "Print",
          "Refresh",
          "Share",
          "Export",
          "Archive",
          "Send",
          "Copy",
          "Show all",
          "Sort",
          "Add",
          "Reset",
          "Upload",
          "Save",
          "Delete",
          "Edit",
          "Rename",
          "Import",
          "Compare",
          "Follow");
  private static final List<String> TICKS =
      List.of(
          "Keep private",
          "Notify me",
          "Show in the list",
          "Make a copy",
          "Mark as important",
          "Hide from others",
          "Send by mail",
          "Read only",
          "Confirm first",
          "Allow comments",
          "Show the total",
          "Send a reminder",
          "Keep a log",
          "Sort by date");
  private static final int WIDE_PX = 800;

  @Override
  public String id() {
    return "web/tabs-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    String title =
        dice.wording(
            "Project",
            "Account",
            "Customer file",
            "Order",
            "Contract",
            "File",
            "Customer",
            "Member",
            "Product",
            "Supplier",
            "Task",
            "Case");
    Sheet sheet = scene.sheet(title);
    sheet.heading(title);
    List<String> names =
        dice.some(NAMES, dice.between(2, scene.skin().widthPx() < WIDE_PX ? 4 : 5));
    Role role = dice.of(Role.BUTTON, Role.BUTTON, Role.LINK, Role.CHECKBOX);
    boolean ticks = role == Role.CHECKBOX;
    List<String> things = dice.some(ticks ? TICKS : ACTIONS, dice.between(2, 4));
    Tabs tabs = sheet.tabs(names);
    List<List<Widget>> contents = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      tabs.panel(() -> {
        if (dice.chance(0.4)) {
          sheet.aside();
        }
        List<String> mixed = dice.shuffled(things);
        contents.add(
            switch (role) {
              case BUTTON -> sheet.buttons(mixed);
              case LINK -> mixed.stream().map(sheet::link).toList();
              default -> mixed.stream().map(words -> tick(scene, sheet, words)).toList();
            });
      });
    }
    int place = dice.below(names.size());
    Widget right = dice.of(contents.get(place));
    List<Widget> near = contents.get(place).stream().filter(other -> other != right).toList();
    if (ticks) {
      apply(scene, sheet, contents, right);
    } else {
      List<Widget> used = new ArrayList<>();
      Receipt receipt = new Receipt(scene, sheet, done(dice));
      contents.forEach(content ->
          content.forEach(thing ->
              thing.onClick(() -> {
                used.add(thing);
                receipt.show();
              })));
      scene.plan().commit(right).confuse(right, near.getFirst());
      scene.solvedWhen(() -> used.equals(List.of(right)));
    }
    Widget tab = tabs.tabs().get(place);
    scene.plan().pressWhen(view -> view.shows(tab) && !view.is(tab, State.SELECTED), tab);
    scene.show(sheet);
    scene.obstacles();
    scene.instruct(asked(dice, names.get(place), right.name(), ticks));
  }

  /** A button that keeps the ticks; the plan sets the right one and takes others back. */
  private static void apply(Scene scene, Sheet sheet, List<List<Widget>> contents, Widget right) {
    Dice dice = scene.dice();
    List<List<Widget>> kept = new ArrayList<>();
    Receipt[] receipt = new Receipt[1];
    List<Widget> all = contents.stream().flatMap(List::stream).toList();
    all.forEach(thing -> scene.plan().check(thing, thing == right));
    Widget save = sheet.button(Receipt.save(dice));
    save.onClick(() -> {
      kept.add(all.stream().filter(Widget::checked).toList());
      receipt[0].show();
    });
    scene.plan().commitWhen(view -> view.is(right, State.CHECKED), save);
    receipt[0] = new Receipt(scene, sheet, Receipt.saved(dice));
    scene.solvedWhen(() -> kept.equals(List.of(List.of(right))));
  }

  private static Widget tick(Scene scene, Sheet sheet, String words) {
    Skin skin = scene.skin();
    int side = skin.fontPx() + 2;
    Widget box = sheet.page().add(Role.CHECKBOX, sheet.x(), sheet.y(), side, side).name(words);
    int width = Metrics.widthPx(words, skin.fontPx()) + 2;
    sheet.page().text(words, sheet.x() + side + 8, sheet.y(), width, side + 3).labels(box);
    sheet.space(side + skin.gapPx());
    return box;
  }

  private static String done(Dice dice) {
    return dice.wording(
        "Done.",
        "It is done.",
        "Your request is on its way.",
        "Thank you.",
        "All right.",
        "That worked.",
        "Success.",
        "It worked.",
        "Your wish has been carried out.",
        "We have done that.",
        "Action completed.",
        "Finished.");
  }

  private static String asked(Dice dice, String tab, String thing, boolean tick) {
    String words =
        tick
            ? dice.wording(
                "On the tab %1$s, tick %2$s and save.",
                "Switch on \"%2$s\" under %1$s, then save.",
                "Open %1$s, check the box \"%2$s\" and keep the change.",
                "In the section %1$s, set the check mark at %2$s. Save it.",
                "Please tick %2$s on the tab %1$s and save.",
                "Could you switch on %2$s under %1$s and keep that?",
                "Under %1$s, check %2$s, then press the button.",
                "Open the tab \"%1$s\", tick the box \"%2$s\", and save.",
                "Go to %1$s and put a tick at %2$s. Save it then.",
                "%2$s on the tab %1$s should be ticked. Save that.",
                "Turn on \"%2$s\" in the section %1$s, then save.",
                "Mark %2$s under %1$s and store the change.",
                "Select %1$s, tick %2$s there, and press the button.",
                "The box %2$s, under %1$s, has to be checked. Save it.",
                "Check the box %2$s that is on the tab %1$s. Keep the change.",
                "In %1$s, tick \"%2$s\" and no other box; then save.",
                "Only %2$s under %1$s is to be ticked. Then press the button.",
                "Enable %2$s on the tab %1$s and save the change.",
                "Set a check mark at %2$s, which you find under %1$s, and save.",
                "%1$s: tick %2$s, then save.",
                "Let %2$s be on under %1$s, and keep it.",
                "Before you save, tick %2$s on the tab \"%1$s\".",
                "Switch to %1$s and check \"%2$s\". Save after that.",
                "Have %2$s ticked on the tab %1$s, then store it.",
                "Please put a tick beside \"%2$s\" under \"%1$s\" and keep it.",
                "On %1$s, the box beside %2$s is to be checked; save then.",
                "Tick \"%2$s\" in the section \"%1$s\" and press the button.",
                "Activate %2$s, which is on the tab \"%1$s\", and store that.")
            : dice.wording(
                "On the tab %1$s, press %2$s.",
                "Open the tab \"%1$s\" and click \"%2$s\".",
                "Go to %1$s and use %2$s there.",
                "Click %2$s in the section %1$s.",
                "Switch to %1$s, then press %2$s.",
                "Please press %2$s on the tab %1$s.",
                "Could you open %1$s and click %2$s there?",
                "Under %1$s, click %2$s.",
                "Click on %1$s, then on %2$s.",
                "First open %1$s; then press \"%2$s\".",
                "Open %1$s, where you press %2$s.",
                "Select the tab %1$s and use \"%2$s\" on it.",
                "Press the %2$s that is under %1$s.",
                "Press \"%2$s\" once the tab \"%1$s\" is open.",
                "Use %2$s, which stands on the tab %1$s.",
                "%2$s on the tab %1$s is what is needed. Click it.",
                "There is %2$s under %1$s: press it.",
                "Several tabs have %2$s; use the one on %1$s.",
                "%1$s, then %2$s.",
                "Before you press %2$s, open the tab %1$s.",
                "Find %2$s under the tab %1$s and click it.",
                "From the tab \"%1$s\", choose \"%2$s\".",
                "Go to the section %1$s and choose %2$s.",
                "Bring up %1$s and press the %2$s on it.",
                "In %1$s you find %2$s. Click that.",
                "Show the tab %1$s and press \"%2$s\" there.",
                "Please choose %2$s, but only the one under %1$s.",
                "With the tab %1$s in front, click %2$s.",
                "When %1$s is in view, use %2$s.",
                "Click \"%2$s\" of the tab \"%1$s\".",
                "Use \"%2$s\", but the one under \"%1$s\".");
    return Template.fill(words, tab, thing);
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.PRESSES_ANOTHER, Mistake.WRONG_OPTION, Mistake.NEVER_COMMITS);
  }
}
