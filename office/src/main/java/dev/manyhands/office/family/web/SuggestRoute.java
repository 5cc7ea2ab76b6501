package dev.manyhands.office.family.web;

import dev.manyhands.env.task.Kind;
import dev.manyhands.env.task.Split;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** A journey from one suggested place to another. */
final class SuggestRoute implements Family {
  @Override
  public String id() {
    return "web/suggest-route-v1";
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
    return 0.3;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet = scene.sheet(dice.wording("Journey", "Flights", "Trains", "Tickets", "Travel"));
    List<String> places = Places.some(dice, dice.between(4, 9));
    List<String> words = dice.of(List.of("From", "To"), List.of("Departure", "Destination"));
    List<Widget> fields = new ArrayList<>();
    List<Suggestions> both = new ArrayList<>();
    for (String label : words) {
      Widget field = Places.field(scene, sheet, label);
      fields.add(field);
      both.add(new Suggestions(scene, field, dice.shuffled(places), true));
    }
    List<String> said = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      String place = places.get(i);
      String typed = Places.called(dice, place);
      said.add(typed);
      Suggestions own = both.get(i);
      own.plan(scene.plan(), both, typed, place);
      scene.plan().confuse(own.option(place), own.option(places.get(2)));
    }
    Submission submission =
        Submission.below(
            scene, sheet, () -> fields.stream().map(Widget::value).toList(), places.subList(0, 2));
    scene.show(sheet);
    scene.instruct(
        submission.after(
            dice,
            Template.fill(
                dice.wording(
                    "Look for a journey from %s to %s",
                    "Enter %s as the start and %s as the end",
                    "You leave %s and want to go to %s: choose both",
                    "Choose the way from %s to %s"),
                said.getFirst(),
                said.getLast())));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.COMMITS_AT_ONCE, Mistake.SWAPS_TWO, Mistake.NEVER_COMMITS);
  }
}
