package dev.manyhands.fleet;

/** What some humans are told by hand. One order is one line of {@link Orders}. */
sealed interface Order {
  /** Whom it is about. */
  Ids who();

  /** There are these people now. */
  record Hire(Ids who) implements Order {}

  /** They rest. */
  record Pause(Ids who) implements Order {}

  /** They go on. */
  record Resume(Ids who) implements Order {}

  /** They never work again. */
  record LetGo(Ids who) implements Order {}

  /** They lay aside what they have in hand, and do this. */
  record Assign(Ids who, String family, long seed) implements Order {}

  /** Whether someone may work who has obeyed it. */
  default Standing after(Standing before) {
    if (before == Standing.LET_GO) {
      return before;
    }
    return switch (this) {
      case Hire _, Resume _ -> Standing.AT_WORK;
      case Pause _ -> Standing.PAUSED;
      case LetGo _ -> Standing.LET_GO;
      case Assign _ -> before;
    };
  }

  /** Its first word. */
  default String name() {
    return switch (this) {
      case Hire _ -> "hire";
      case Pause _ -> "pause";
      case Resume _ -> "resume";
      case LetGo _ -> "let-go";
      case Assign _ -> "assign";
    };
  }

  /** The order in words, without what tells one line from another. */
  default String text() {
    String all = "%s %d %d".formatted(name(), who().from(), who().to());
    return this instanceof Assign(var _, String family, long seed)
        ? "%s %s %d".formatted(all, family, seed)
        : all;
  }

  /** Reads what {@link #text} wrote, which a checksum has vouched for. */
  static Order parse(String text) {
    String[] words = text.split(" ");
    Ids who = new Ids(Long.parseLong(words[1]), Long.parseLong(words[2]));
    return switch (words[0]) {
      case "hire" -> new Hire(who);
      case "pause" -> new Pause(who);
      case "resume" -> new Resume(who);
      case "let-go" -> new LetGo(who);
      case "assign" -> new Assign(who, words[3], Long.parseLong(words[4]));
      default ->
          throw new FleetException(
              "The order (%s) is unknown to this program.\nMaybe use the program that gave it."
                  .formatted(text));
    };
  }
}
