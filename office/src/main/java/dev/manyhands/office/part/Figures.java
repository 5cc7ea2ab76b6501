package dev.manyhands.office.part;

import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Named rows of whole numbers; no two in a column are the same.
 *
 * @param key what the rows are, such as "Product"
 * @param names of the rows
 * @param measures what the columns say
 * @param numbers row by row
 */
public record Figures(
    String key, List<String> names, List<String> measures, List<List<Integer>> numbers) {
  private static final List<String> MEASURES =
      List.of(
          "Sales",
          "Visitors",
          "Costs",
          "Orders",
          "Profit",
          "Stock",
          "Returns",
          "Calls",
          "Hours",
          "Points",
          "Tickets",
          "Members",
          "Weight",
          "Distance",
          "Downloads",
          "Votes",
          "Height",
          "Staff",
          "Seats",
          "Income");
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /** About people, products, cities or companies. */
  public static Figures some(Dice dice, int rows, int columns) {
    Term key = dice.of(Term.PRODUCT, Term.CITY, Term.FULL_NAME, Term.COMPANY, Term.FIRST_NAME);
    List<String> names = new ArrayList<>(rows);
    while (names.size() < rows) {
      String name = new Person(dice).get(key);
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    return of(dice, key.word(dice), names, columns);
  }

  /** Month by month. */
  public static Figures monthly(Dice dice, int rows, int columns) {
    int from = dice.below(MONTHS.size() - rows + 1);
    return of(dice, "Month", MONTHS.subList(from, from + rows), columns);
  }

  private static Figures of(Dice dice, String key, List<String> names, int columns) {
    int most = dice.of(20, 100, 1000, 10_000);
    List<List<Integer>> numbers = new ArrayList<>();
    names.forEach(_ -> numbers.add(new ArrayList<>()));
    for (int j = 0; j < columns; j++) {
      Set<Integer> used = new HashSet<>();
      for (List<Integer> row : numbers) {
        int number = dice.between(1, most);
        while (!used.add(number)) {
          number = dice.between(1, most);
        }
        row.add(number);
      }
    }
    return new Figures(key, List.copyOf(names), measures(dice, columns), numbers);
  }

  private static List<String> measures(Dice dice, int count) {
    List<String> measures = new ArrayList<>(count);
    while (measures.size() < count) {
      String measure = dice.datum(MEASURES);
      if (!measures.contains(measure)) {
        measures.add(measure);
      }
    }
    return measures;
  }

  /** The key, then the measures. */
  public List<String> headers() {
    List<String> headers = new ArrayList<>(List.of(key));
    headers.addAll(measures);
    return headers;
  }

  /** The rows in words. */
  public List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      List<String> row = new ArrayList<>(List.of(names.get(i)));
      numbers.get(i).forEach(number -> row.add(Integer.toString(number)));
      rows.add(row);
    }
    return rows;
  }

  /** The numbers of a measure. */
  public List<Integer> column(int measure) {
    return numbers.stream().map(row -> row.get(measure)).toList();
  }

  /** The places of the rows, from the smallest of a measure to its largest. */
  public List<Integer> ranking(int measure) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      places.add(i);
    }
    places.sort(Comparator.comparing(i -> numbers.get(i).get(measure)));
    return places;
  }
}
