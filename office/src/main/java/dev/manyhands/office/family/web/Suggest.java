package dev.manyhands.office.family.web;

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
import java.util.Locale;

/** A field that suggests what fits what is typed: one of the suggestions is to be chosen. */
final class Suggest implements Family {
  @Override
  public String id() {
    return "web/suggest-v1";
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
    Sheet sheet = scene.sheet(dice.wording("Search", "Places", "Choose", "Lookup", "Find"));
    Widget field = Places.field(scene, sheet, dice.of("Tags", "Item", "Name", "City", ""));
    boolean split = dice.chance(0.6);
    String start;
    String right;
    String asked;
    Suggestions suggestions;
    Widget other;
    if (split) {
      right = word(dice);
      start = right.substring(0, dice.between(2, 3));
      String end = right.substring(right.length() - dice.between(1, 3));
      List<String> items = items(dice, right, start, end);
      suggestions = new Suggestions(scene, field, dice.shuffled(items), false);
      other = suggestions.option(items.get(1));
      asked = splitWords(dice, start, end);
    } else {
      List<String> items = Places.some(dice, dice.between(3, 8));
      right = items.getFirst();
      start = Places.called(dice, right);
      suggestions = new Suggestions(scene, field, dice.shuffled(items), true);
      other = suggestions.option(items.get(1));
      asked =
          Template.fill(
              dice.wording(
                  "Type %s, then click what fits",
                  "Search %s in the list of suggestions",
                  "Let the field find %s and take it",
                  "Choose %s from the suggestions",
                  "Type %s and take what is suggested",
                  "Look for %s and choose the entry that is offered",
                  "Select the suggested entry for %s",
                  "Find %s and choose it from the list",
                  "Please choose %s from the list of suggestions",
                  "Could you enter %s and take the suggestion that fits",
                  "Begin with %s, then click the suggestion",
                  "Start to type %s and choose what the list offers",
                  "Type %s so that it is suggested, and click the suggestion",
                  "Among the suggestions, pick %s",
                  "Have %s suggested and select it",
                  "Write %s into the field and click the entry that shows",
                  "Pick the suggestion for %s",
                  "Key in %s, then choose the right suggestion",
                  "With the help of the suggestions, enter %s",
                  "What is wanted is %s; type it and take the suggestion",
                  "Look up %s in the field and click the entry for it",
                  "Take the entry for %s from the list that opens",
                  "The entry with %s is to be chosen from the suggestions",
                  "Enter %s and pick the suggestion"),
              Asking.value(dice, start));
    }
    suggestions.plan(scene.plan(), List.of(suggestions), start, right);
    scene.plan().confuse(suggestions.option(right), other);
    Submission submission = Submission.below(scene, sheet, field::value, right);
    scene.show(sheet);
    scene.instruct(submission.told(dice, asked));
  }

  private static String word(Dice dice) {
    String word = Captions.nonsense(dice, dice.between(3, 4));
    String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    return dice.chance(0.8) ? capital : word;
  }

  /** The right one first, then one that begins alike, then others. */
  private static List<String> items(Dice dice, String right, String start, String end) {
    List<String> items = new ArrayList<>(List.of(right));
    int alike = dice.between(1, 4);
    int count = dice.between(3, 9);
    while (items.size() < count) {
      String item =
          items.size() <= alike ? start + Captions.nonsense(dice, dice.between(2, 3)) : word(dice);
      boolean fits = item.startsWith(start) && item.endsWith(end);
      if (!fits && !items.contains(item)) {
        items.add(item);
      }
    }
    return items;
  }

  private static String splitWords(Dice dice, String start, String end) {
    return Template.fill(
        (dice.chance(0.7)
            ? dice.wording(
                "Type what starts with \"%s\", and choose the item ending with \"%s\"",
                "One suggestion starts with \"%s\" and ends with \"%s\": choose it",
                "Select an item beginning with \"%s\" and ending with \"%s\"",
                "Enter an item that starts with \"%s\" and ends with \"%s\"",
                "Choose the suggestion that begins with \"%s\" and ends in \"%s\"",
                "Pick the entry starting with \"%s\" and ending with \"%s\"",
                "Choose an item starting with \"%s\" and ending with \"%s\"",
                "Find the item that begins with \"%s\" and ends in \"%s\", and select it",
                "Type \"%s\" and click the suggestion that ends with \"%s\"",
                "Please select the item that starts with \"%s\" and ends with \"%s\"",
                "Start typing \"%s\", then pick what ends in \"%s\"",
                "Take the suggestion with \"%s\" at its beginning and \"%s\" at its end",
                "Could you enter an item that begins with \"%s\" and has \"%s\" at its end",
                "Look for an item from \"%s\" on, whose last letters are \"%s\"",
                "Of the suggestions after \"%s\", take the one ending with \"%s\"",
                "Enter \"%s\", and from what is suggested choose what ends with \"%s\"",
                "Get the item beginning with \"%s\" that ends in \"%s\"",
                "Its first letters are \"%s\", its last are \"%s\": choose that item",
                "The item ends with \"%2$s\" and starts with \"%1$s\"; select it",
                "Pick what ends in \"%2$s\" among the items that start with \"%1$s\"",
                "With \"%s\" typed, choose the suggestion whose end is \"%s\"",
                "The item to choose starts with \"%s\" and its end is \"%s\"",
                "Find what starts with \"%s\" and ends with \"%s\"")
            : dice.wording(
                "Pick an entry starting with %s and ending with %s",
                "Use the suggestion that starts with %s and ends with %s",
                "Search the item with %s at its start and %s at its end",
                "Choose the item that starts with %s and ends with %s",
                "Take the suggestion beginning with %s and ending with %s",
                "Select an item that begins with %s and ends with %s",
                "Choose an item starting with %s and ending in %s",
                "Type %s and click the suggestion that ends with %s",
                "Please take the item that starts with %s and ends with %s",
                "Start typing %s, then choose the one ending in %s",
                "Find the item beginning with %s and ending in %s, and take it",
                "Enter %s, then pick the suggestion with %s at its end",
                "Could you choose the entry that begins with %s and ends in %s",
                "Of the suggestions after %s, choose what ends with %s",
                "The item ends with %2$s and begins with %1$s; choose it",
                "Look for the suggestion from %s on that ends in %s",
                "Begin with %s and take the item whose last letters are %s",
                "Its first letters are %s and its last are %s: pick that entry",
                "Type what begins with %s and ends with %s, as it is suggested",
                "Enter the name that begins with %s and ends in %s")),
        start,
        end);
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.COMMITS_AT_ONCE, Mistake.PRESSES_ANOTHER, Mistake.NEVER_COMMITS);
  }
}
