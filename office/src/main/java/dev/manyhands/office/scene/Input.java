package dev.manyhands.office.scene;

import dev.manyhands.env.screen.Role;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Term;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a form asks for; see {@link Form#add}. */
public final class Input {
  final Role role;
  final Term term;
  List<String> options = List.of();
  boolean required;
  boolean secret;
  boolean unasked;
  boolean unplanned;
  boolean byTerm;
  @Nullable String label;
  @Nullable String wanted;
  String holds = "";

  /** What a list shows while nothing is chosen. */
  String blank = "";

  @Nullable Predicate<String> check;
  String complaint = "";

  private Input(Role role, Term term) {
    this.role = role;
    this.term = term;
  }

  /** A drop-down list where the term has choices, and else a field for a line of text. */
  public static Input of(Term term) {
    return Person.choices(term).isEmpty() ? text(term) : list(term);
  }

  public static Input text(Term term) {
    return new Input(Role.TEXTBOX, term);
  }

  public static Input area(Term term) {
    return new Input(Role.TEXTAREA, term);
  }

  public static Input password(Term term) {
    Input input = new Input(Role.TEXTBOX, term);
    input.secret = true;
    return input;
  }

  public static Input list(Term term) {
    return new Input(Role.COMBOBOX, term).options(Person.choices(term));
  }

  public static Input radio(Term term) {
    return new Input(Role.RADIO, term).options(Person.choices(term));
  }

  /**
   * A checkbox with these words; wants {@link Field#YES}, {@link Field#NO} or nothing, holds the
   * first or nothing.
   */
  public static Input tick(Term term, String words) {
    return new Input(Role.CHECKBOX, term).label(words);
  }

  public Input required() {
    required = true;
    return this;
  }

  public Input required(boolean isRequired) {
    required = isRequired;
    return this;
  }

  /** What it shall hold in the end; without this, what it held at first. */
  public Input wants(String value) {
    wanted = value;
    return this;
  }

  /** The instruction calls a checkbox by its term, not by the words beside it. */
  public Input byTerm() {
    byTerm = true;
    return this;
  }

  /** The instruction does not name it, but says so otherwise. */
  public Input unasked() {
    unasked = true;
    return this;
  }

  /** How it is filled is not for the form to plan. */
  public Input unplanned() {
    unplanned = true;
    return this;
  }

  /** What it holds at first. */
  public Input holds(String value) {
    holds = value;
    return this;
  }

  /** What there is to choose from. */
  public Input options(List<String> choices) {
    options = choices;
    return this;
  }

  /** The words of its label; without this, one of the term's. */
  public Input label(String words) {
    label = words;
    return this;
  }

  /** What is sent must pass, or the form complains. */
  public Input check(Predicate<String> passes, String otherwise) {
    check = passes;
    complaint = otherwise;
    return this;
  }
}
