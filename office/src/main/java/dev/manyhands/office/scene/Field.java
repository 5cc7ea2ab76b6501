package dev.manyhands.office.scene;

import dev.manyhands.env.screen.State;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.widget.Widget;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place for a piece of data on a form: one control, or a group of radio buttons. */
public final class Field {
  /** What a checkbox that is on holds. */
  public static final String YES = "yes";

  /** What a checkbox that shall be off is asked to hold. */
  public static final String NO = "no";

  final Input input;
  private final String label;
  private final List<Widget> controls;
  private final Widget complaint;

  Field(Input input, String label, List<Widget> controls, Widget complaint) {
    this.input = input;
    this.label = label;
    this.controls = controls;
    this.complaint = complaint;
  }

  public Term term() {
    return input.term;
  }

  /** The words of its label, without decoration. */
  public String label() {
    return label;
  }

  /** The control, or the first of a group. */
  public Widget control() {
    return controls.getFirst();
  }

  /** The control, or the radio buttons of a group. */
  public List<Widget> controls() {
    return controls;
  }

  /** What it holds now. */
  public String value() {
    return switch (control().role()) {
      case CHECKBOX -> control().checked() ? YES : wanted().equals(NO) ? NO : "";
      case COMBOBOX -> control().value().equals(input.blank) ? "" : control().value();
      case RADIO -> {
        for (Widget radio : controls) {
          if (radio.checked()) {
            yield radio.name();
          }
        }
        yield "";
      }
      default -> control().value();
    };
  }

  /** What it shall hold in the end. */
  public String wanted() {
    return input.wanted == null ? input.holds : input.wanted;
  }

  /** Whether the instruction asks for it, be it to leave it empty. */
  public boolean isAsked() {
    return input.wanted != null && !input.unasked;
  }

  /** Says what is wrong with what it holds, or takes the words back. */
  public void complain(@Nullable String words) {
    if (words == null) {
      if (control().is(State.INVALID)) {
        complaint.show(false).text("");
        controls.forEach(c -> c.set(State.INVALID, false).hint(example(c)));
      }
    } else {
      complaint.text(words).show(true);
      controls.forEach(c -> c.set(State.INVALID, true).hint((words + " " + example(c)).strip()));
    }
  }

  /** What stands in it while it is empty, where that is not its label. */
  private static String example(Widget control) {
    return control.placeholder().equals(control.name()) ? "" : control.placeholder();
  }

  void planInto(Plan plan) {
    switch (control().role()) {
      case CHECKBOX -> plan.check(control(), wanted().equals(YES));
      case RADIO -> {
        for (Widget radio : controls) {
          if (radio.name().equals(wanted())) {
            plan.check(radio, true);
          }
        }
      }
      case COMBOBOX -> plan.fill(control(), wanted().isEmpty() ? input.blank : wanted());
      default -> plan.fill(control(), wanted());
    }
  }
}
