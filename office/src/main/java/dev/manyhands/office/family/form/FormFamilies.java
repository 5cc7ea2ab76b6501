package dev.manyhands.office.family.form;

import dev.manyhands.office.scene.Family;
import java.util.List;

/** Every family about forms of a kind of their own. */
public final class FormFamilies {
  private static final List<Family> ALL =
      List.of(
          new SentenceForm(),
          new QuotedForm(),
          new NthField(),
          new ConditionalForm(),
          new Survey(),
          new OptionMissing(),
          new ListBox());

  private FormFamilies() {}

  public static List<Family> all() {
    return ALL;
  }
}
