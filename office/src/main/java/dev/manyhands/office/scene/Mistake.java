package dev.manyhands.office.scene;

import java.util.function.Consumer;

/**
 * What goes narrowly wrong in an otherwise right plan.
 *
 * @param name what it is, such as "swaps two fields"
 * @param into makes it in a plan
 */
public record Mistake(String name, Consumer<Plan> into) {
  /** Two texts each in the other's field. */
  public static final Mistake SWAPS_TWO = new Mistake("swaps two fields", Plan::swapTwo);

  /** One field is left as it was found. */
  public static final Mistake FORGETS_ONE = new Mistake("forgets the last field", Plan::forgetLast);

  /** Everything is entered, but not sent. */
  public static final Mistake NEVER_COMMITS =
      new Mistake("does not press the last button", Plan::neverCommit);

  /** The last button is pressed, and nothing before it. */
  public static final Mistake COMMITS_AT_ONCE =
      new Mistake("presses the last button at once", Plan::commitAtOnce);

  /** Another option is chosen in a list or a group. */
  public static final Mistake WRONG_OPTION =
      new Mistake("chooses a wrong option", Plan::chooseWrong);

  /** A text is cut short. */
  public static final Mistake CUTS_SHORT = new Mistake("cuts a text short", Plan::cutShort);

  /** Something is written where nothing should be. */
  public static final Mistake FILLS_EMPTY =
      new Mistake("fills a field that is to be left empty", Plan::fillEmpty);

  /** Something with a name like the right one is pressed. */
  public static final Mistake PRESSES_ANOTHER =
      new Mistake("presses something with a similar name", Plan::pressAnother);

  /** What is to be pushed one way is pushed the other way. */
  public static final Mistake PUSHES_BACK = new Mistake("pushes the other way", Plan::pushBack);

  /** Another answer is given. */
  public static final Mistake WRONG_ANSWER = new Mistake("answers wrongly", Plan::answerWrongly);

  /** What was read is given wrongly, as the answer or in a field. */
  public static final Mistake MISREADS =
      new Mistake(
          "misreads what it gives",
          plan -> {
            plan.answerWrongly();
            plan.cutShort();
          });
}
