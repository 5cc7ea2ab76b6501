package dev.manyhands.office.part;

import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Term;
import java.util.ArrayList;
import java.util.List;

/** Names that are easily taken for one another, and such as are not. */
public final class Namesakes {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 5;

  private Namesakes() {}

  /** Names of a kind that differ, the right one first, and others that share words with it. */
  public static List<String> of(Dice dice, Term term, int count) {
    String right = datum(dice, term);
    List<String> names = new ArrayList<>(count);
    names.add(right);
    while (names.size() < count) {
      String[] words = right.split(" ", -1);
      String[] others = datum(dice, term).split(" ", -1);
      int place = dice.below(Math.min(words.length, others.length));
      words[place] = others[place];
      String name = String.join(" ", words);
      if (names.stream().noneMatch(name::equalsIgnoreCase)) {
        names.add(name);
      }
    }
    return names;
  }

  /** Names of a kind, of which none is part of another. */
  public static List<String> apart(Dice dice, Term term, int count) {
    List<String> names = new ArrayList<>(count);
    while (names.size() < count) {
      String next = new Person(dice).get(term);
      if (names.stream().noneMatch(name -> name.contains(next) || next.contains(name))) {
        names.add(next);
      }
    }
    return names;
  }

  private static String datum(Dice dice, Term term) {
    while (true) {
      String datum = new Person(dice).get(term);
      int words = datum.split(" ", -1).length;
      if (words >= SHORTEST && words <= LONGEST) {
        return datum;
      }
    }
  }
}
