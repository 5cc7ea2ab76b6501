package dev.manyhands.office.family.web;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words to be typed in large or in small letters, or just as they are written. */
final class TypeCase implements Family {
  /** In which letters. */
  private enum Letters {
    LOWER,
    UPPER,
    AS_IS
  }

  @Override
  public String id() {
    return "web/type-case-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public double tinyShare() {
    return 0.5;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet = scene.sheet(dice.wording("Letters", "Label", "Sign", "Type here", "Name plate"));
    int count = dice.chance(0.7) ? 1 : 2;
    List<String> labels =
        count == 1
            ? List.of(dice.of("", "", "Text", "Name"))
            : dice.some(List.of("First line", "Heading", "Code", "Badge", "Title", "Label"), 2);
    List<Widget> fields = new ArrayList<>();
    List<String> right = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (String label : labels) {
      Widget field = Places.field(scene, sheet, label);
      Letters letters =
          dice.of(Letters.LOWER, Letters.LOWER, Letters.UPPER, Letters.UPPER, Letters.AS_IS);
      String written = written(dice);
      String typed = changed(written, letters);
      fields.add(field);
      right.add(typed);
      String where = label.isEmpty() ? "" : " into " + label;
      parts.add(Template.fill("\"%s\"%s%s", written, said(dice, letters), where));
      scene.plan().fill(field, typed);
    }
    Submission submission =
        Submission.below(scene, sheet, () -> fields.stream().map(Widget::value).toList(), right);
    scene.show(sheet);
    scene.instruct(
        submission.told(
            dice,
            Template.fill(
                dice.wording(
                    "Type %s",
                    "Enter %s",
                    "Write %s",
                    "Put %s",
                    "Please type %s",
                    "Fill in %s",
                    "Key in %s",
                    "Write down %s",
                    "Kindly enter %s",
                    "Could you type %s",
                    "You should type %s",
                    "Now write %s",
                    "Input %s",
                    "Set down %s",
                    "Spell out %s",
                    "We need you to enter %s",
                    "On the keyboard, type %s",
                    "Use the keyboard to enter %s",
                    "Please write %s",
                    "Please enter %s",
                    "What is wanted is %s",
                    "Fill the form with %s",
                    "It is asked that you type %s",
                    "Have the page say %s",
                    "Your task is to type %s"),
                String.join(dice.of(" and ", ", then "), parts))));
  }

  private static String written(Dice dice) {
    String words =
        switch (dice.below(5)) {
          case 0 -> new Person(dice).get(Term.FIRST_NAME);
          case 1 -> new Person(dice).get(Term.LAST_NAME);
          case 2 -> new Person(dice).get(Term.CITY);
          case 3 -> new Person(dice).get(Term.COMPANY);
          default -> Captions.one(dice);
        };
    return switch (dice.below(4)) {
      case 0 -> changed(words, Letters.LOWER);
      case 1 -> changed(words, Letters.UPPER);
      default -> words;
    };
  }

  private static String changed(String words, Letters letters) {
    return switch (letters) {
      case LOWER -> words.toLowerCase(Locale.ROOT);
      case UPPER -> words.toUpperCase(Locale.ROOT);
      case AS_IS -> words;
    };
  }

  // What the cases are called is vocabulary: a name never heard says nothing.
  private static String said(Dice dice, Letters letters) {
    return switch (letters) {
      case LOWER ->
          dice.of(
              " in lower case",
              " in small letters",
              " in lowercase letters",
              " all in lower case letters",
              ", with small letters only,",
              " without any capitals",
              " in lowercase",
              " all in small letters",
              " in lower case letters only",
              " (lower case)");
      case UPPER ->
          dice.of(
              " in upper case",
              " in capitals",
              " in capital letters",
              " all in upper case letters",
              ", with large letters only,",
              " in block letters",
              " in uppercase",
              " all in capitals",
              " in upper case letters only",
              " (upper case)");
      case AS_IS -> dice.of("", "", dice.of(" exactly as it is written", " just like that"));
    };
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.CUTS_SHORT, Mistake.FORGETS_ONE, Mistake.NEVER_COMMITS);
  }
}
