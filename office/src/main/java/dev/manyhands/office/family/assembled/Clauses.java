package dev.manyhands.office.family.assembled;

import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import java.util.List;
import java.util.Locale;

/** What is asked for of controls, in words. */
final class Clauses {
  private Clauses() {}

  /** What is to be done with a control, in words that fit into a sentence. */
  static String of(Dice dice, Part part) {
    String words =
        switch (part.kind()) {
          case TEXT, AREA ->
              dice.wording(
                  "enter \"%2$s\" as %1$s",
                  "put \"%2$s\" into %1$s",
                  "type \"%2$s\" under %1$s",
                  "write \"%2$s\" into the field %1$s",
                  "fill %1$s with \"%2$s\"",
                  "type \"%2$s\" as %1$s",
                  "enter \"%2$s\" under %1$s",
                  "put \"%2$s\" in the field %1$s",
                  "set %1$s to \"%2$s\"",
                  "for %1$s enter \"%2$s\"",
                  "give \"%2$s\" as %1$s",
                  "key \"%2$s\" into %1$s",
                  "use \"%2$s\" for %1$s",
                  "in %1$s write \"%2$s\"",
                  "as %1$s put \"%2$s\"",
                  "fill in %1$s with \"%2$s\"",
                  "write \"%2$s\" at %1$s",
                  "under %1$s type \"%2$s\"",
                  "let %1$s say \"%2$s\"",
                  "insert \"%2$s\" at %1$s",
                  "%1$s takes \"%2$s\"",
                  "the field %1$s gets \"%2$s\"");
          case LIST, RADIO ->
              dice.wording(
                  "choose %2$s for %1$s",
                  "set %1$s to %2$s",
                  "select %2$s under %1$s",
                  "take %2$s as %1$s",
                  "%1$s shall be %2$s",
                  "choose %2$s as %1$s",
                  "select %2$s as %1$s",
                  "select %2$s for %1$s",
                  "pick %2$s under %1$s",
                  "pick %2$s for %1$s",
                  "for %1$s choose %2$s",
                  "as %1$s select %2$s",
                  "under %1$s choose %2$s",
                  "let %1$s be %2$s",
                  "go for %2$s at %1$s",
                  "use %2$s as %1$s",
                  "change %1$s to %2$s",
                  "have %1$s be %2$s",
                  "take %2$s for %1$s",
                  "mark %2$s under %1$s",
                  "switch %1$s to %2$s",
                  "pick %2$s at %1$s");
          case TICK ->
              part.said().equals("on")
                  ? dice.wording(
                      "tick %1$s",
                      "switch on %1$s",
                      "turn \"%1$s\" on",
                      "check %1$s",
                      "tick the box %1$s",
                      "check the box %1$s",
                      "turn on %1$s",
                      "select %1$s",
                      "mark %1$s",
                      "put a tick at %1$s",
                      "set %1$s",
                      "enable %1$s",
                      "have %1$s ticked",
                      "let %1$s be on",
                      "choose %1$s",
                      "tick \"%1$s\"",
                      "set a tick for %1$s",
                      "make sure %1$s is on",
                      "activate %1$s")
                  : dice.wording(
                      "untick %1$s",
                      "switch off %1$s",
                      "turn \"%1$s\" off",
                      "uncheck %1$s",
                      "untick the box %1$s",
                      "uncheck the box %1$s",
                      "turn off %1$s",
                      "clear %1$s",
                      "take the tick away from %1$s",
                      "remove the tick at %1$s",
                      "disable %1$s",
                      "have %1$s unticked",
                      "let %1$s be off",
                      "leave %1$s empty",
                      "untick \"%1$s\"",
                      "unset %1$s",
                      "deselect %1$s",
                      "make sure %1$s is off",
                      "deactivate %1$s");
          case SLIDER ->
              dice.wording(
                  "set %1$s to %2$s",
                  "move %1$s to %2$s",
                  "bring the slider %1$s to %2$s",
                  "slide %1$s to %2$s",
                  "%1$s shall be at %2$s",
                  "drag %1$s to %2$s",
                  "move the slider %1$s to %2$s",
                  "bring %1$s to %2$s",
                  "set the slider %1$s to %2$s",
                  "put %1$s at %2$s",
                  "pull %1$s to %2$s",
                  "adjust %1$s to %2$s",
                  "change %1$s to %2$s",
                  "let %1$s stand at %2$s",
                  "choose %2$s on the slider %1$s",
                  "for %1$s take %2$s",
                  "turn %1$s to %2$s",
                  "make %1$s %2$s",
                  "with the slider %1$s choose %2$s",
                  "push the slider %1$s to %2$s",
                  "put the slider %1$s on %2$s");
          case STEPPER ->
              dice.wording(
                  "set %1$s to %2$s",
                  "make it %2$s for %1$s",
                  "change the number of %1$s to %2$s",
                  "%1$s: %2$s",
                  "change %1$s to %2$s",
                  "bring %1$s to %2$s",
                  "count %1$s to %2$s",
                  "step %1$s to %2$s",
                  "put %1$s at %2$s",
                  "adjust %1$s to %2$s",
                  "for %1$s make it %2$s",
                  "set the number of %1$s to %2$s",
                  "let %1$s be %2$s",
                  "go to %2$s for %1$s",
                  "choose %2$s for %1$s",
                  "raise or lower %1$s to %2$s",
                  "with the buttons bring %1$s to %2$s",
                  "have %1$s at %2$s",
                  "click %1$s to %2$s",
                  "count %1$s up or down to %2$s");
          case DATE ->
              dice.wording(
                  "set %1$s to %2$s",
                  "choose %2$s as %1$s",
                  "%1$s is on %2$s",
                  "select %2$s for %1$s",
                  "choose %2$s for %1$s",
                  "select %2$s as %1$s",
                  "pick %2$s as %1$s",
                  "pick %2$s for %1$s",
                  "set %1$s on the day %2$s",
                  "as %1$s choose %2$s",
                  "for %1$s take %2$s",
                  "let %1$s be on %2$s",
                  "put %2$s at %1$s",
                  "give %2$s as %1$s",
                  "use %2$s for %1$s",
                  "change %1$s to %2$s",
                  "fix %1$s on %2$s",
                  "enter %2$s as %1$s",
                  "at %1$s take %2$s",
                  "enter %2$s at %1$s");
          case SUGGEST ->
              dice.wording(
                  "choose %2$s as %1$s",
                  "look up %2$s for %1$s",
                  "set %1$s to %2$s",
                  "let %1$s be %2$s",
                  "choose %2$s for %1$s",
                  "select %2$s as %1$s",
                  "search %2$s for %1$s",
                  "enter %2$s as %1$s and take what is suggested",
                  "find %2$s for %1$s",
                  "pick %2$s as %1$s",
                  "as %1$s take %2$s",
                  "for %1$s select %2$s",
                  "under %1$s look for %2$s",
                  "put %2$s at %1$s",
                  "use %2$s as %1$s",
                  "type %2$s at %1$s and pick the suggestion",
                  "look for %2$s and choose it as %1$s",
                  "go for %2$s as %1$s",
                  "have %2$s as %1$s",
                  "find %2$s and take it as %1$s");
        };
    return Template.fill(words, part.name(), part.said());
  }

  /** All clauses in one or more sentences. */
  static String all(Dice dice, List<Part> some) {
    StringBuilder text = new StringBuilder();
    boolean whole = dice.chance(0.4);
    String join = dice.of(", then ", ", ", "; ", " and ");
    for (int i = 0; i < some.size(); i++) {
      String clause = of(dice, some.get(i));
      boolean first = whole || i == 0;
      text.append(i == 0 ? "" : whole ? " " : i == some.size() - 1 ? " and " : join);
      text.append(first ? clause.substring(0, 1).toUpperCase(Locale.ROOT) : clause.charAt(0));
      text.append(clause.substring(1)).append(whole ? "." : "");
    }
    return whole ? text.toString() : text + ".";
  }
}
