package dev.manyhands.office.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Somebody whose data fit together: the e-mail address is made of the name. A value is drawn when
 * it is first asked for.
 */
public final class Person {
  private static final List<String> COUNTRIES =
      List.of(
          "Argentina",
          "Australia",
          "Austria",
          "Belgium",
          "Brazil",
          "Bulgaria",
          "Canada",
          "Chile",
          "China",
          "Croatia",
          "Cyprus",
          "Czechia",
          "Denmark",
          "Estonia",
          "Finland",
          "France",
          "Germany",
          "Greece",
          "Hungary",
          "Iceland",
          "India",
          "Ireland",
          "Italy",
          "Japan",
          "Latvia",
          "Lithuania",
          "Luxembourg",
          "Malta",
          "Mexico",
          "Netherlands",
          "Norway",
          "Poland",
          "Portugal",
          "Romania",
          "Serbia",
          "Slovakia",
          "Slovenia",
          "Spain",
          "Sweden",
          "Switzerland",
          "Turkey",
          "United Kingdom",
          "United States");
  private static final List<String> INDUSTRIES =
      List.of(
          "Agriculture",
          "Automotive",
          "Banking",
          "Chemicals",
          "Construction",
          "Education",
          "Energy",
          "Food",
          "Health care",
          "Hospitality",
          "Insurance",
          "Logistics",
          "Media",
          "Public sector",
          "Real estate",
          "Retail",
          "Software",
          "Textiles",
          "Tourism");
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

  private static final List<Term> TERMS = List.of(Term.values());
  private static final List<List<String>> CHOICES = TERMS.stream().map(Person::listed).toList();
  private static final String LETTERS =
      "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!#%+-_";

  private final Dice dice;

  /** Most people are asked for a value or two: looking through those takes no time. */
  private Term[] terms = new Term[3];

  private String[] values = new String[3];
  private int count;

  /** Somebody drawn by chance. */
  public Person(Dice dice) {
    this.dice = dice;
  }

  /** What is known under a term; the same at every call. */
  public String get(Term term) {
    for (int i = 0; i < count; i++) {
      if (terms[i] == term) {
        return values[i];
      }
    }
    String value = draw(term);
    if (count == terms.length) {
      terms = Arrays.copyOf(terms, count * 2);
      values = Arrays.copyOf(values, count * 2);
    }
    terms[count] = term;
    values[count++] = value;
    return value;
  }

  /** The choices that a drop-down list offers for a term; empty where it is free text. */
  public static List<String> choices(Term term) {
    return CHOICES.get(term.ordinal());
  }

  private static List<String> listed(Term term) {
    return switch (term) {
      case COUNTRY -> COUNTRIES;
      case INDUSTRY -> INDUSTRIES;
      case CONTACT_BY -> List.of("E-mail", "Phone", "Letter", "Visit");
      case SALUTATION -> List.of("Mr", "Ms", "Mrs", "Dr", "Prof.");
      case LANGUAGE ->
          List.of("English", "German", "French", "Italian", "Spanish", "Polish", "Danish");
      case SEGMENT ->
          List.of("Private", "Business", "Reseller", "Non-profit", "Public sector", "Partner");
      case STATUS -> List.of("Active", "Inactive", "Prospect", "Blocked", "Archived");
      case SOURCE ->
          List.of("Trade fair", "Recommendation", "Search engine", "Newspaper", "Social media");
      case PAYMENT ->
          List.of("Invoice", "Credit card", "Bank transfer", "Cash on delivery", "Direct debit");
      case SHIPPING -> List.of("Standard", "Express", "Overnight", "Pick-up", "Freight");
      case SIZE -> List.of("Small", "Medium", "Large", "Extra large");
      case COLOUR -> List.of("Red", "Blue", "Green", "Black", "White", "Silver", "Yellow");
      case DEPARTMENT ->
          List.of(
              "Sales",
              "Marketing",
              "Finance",
              "Engineering",
              "Support",
              "Legal",
              "Purchasing",
              "Logistics",
              "Research");
      default -> List.of();
    };
  }

  private String draw(Term term) {
    List<String> choices = choices(term);
    if (!choices.isEmpty()) {
      return dice.of(choices);
    }
    return switch (term) {
      case FIRST_NAME -> dice.datum(Pools.FIRST_NAMES);
      case LAST_NAME -> lastName();
      case FULL_NAME -> get(Term.FIRST_NAME) + " " + get(Term.LAST_NAME);
      case EMAIL -> handle() + "@" + dice.datum(Pools.DOMAINS);
      case PHONE, FAX ->
          dice.of("+49 ", "+43 ", "+44 ", "0", "+1 ")
              + dice.between(20, 999)
              + dice.of(" ", "-", "/")
              + dice.between(100000, 99999999);
      case MOBILE -> "+" + dice.between(1, 99) + " 1" + dice.between(50, 79) + " " + digits(7);
      case COMPANY -> dice.datum(Pools.COMPANIES);
      case JOB_TITLE -> dice.datum(Pools.JOB_TITLES);
      case STREET -> dice.datum(Pools.STREETS);
      case CITY -> dice.datum(Pools.CITIES);
      case POSTCODE -> dice.chance(0.8) ? digits(5) : dice.of("A-", "CH-", "B-") + digits(4);
      case BIRTHDAY -> date(1940, 2007);
      case START_DATE -> date(2024, 2029);
      case WEBSITE -> "www." + dice.datum(Pools.DOMAINS);
      case USER_NAME -> handle() + (dice.chance(0.5) ? dice.between(1, 99) : "");
      case PASSWORD -> password();
      case CUSTOMER_NUMBER -> dice.of("C-", "K", "CU", "") + digits(6);
      case ORDER_NUMBER -> dice.of("PO-", "B", "2026-", "") + digits(6);
      case TAX_NUMBER -> dice.of("DE", "ATU", "FR", "IT") + digits(9);
      case ACCOUNT -> dice.of("DE", "AT", "FR", "CH") + digits(14);
      case PRODUCT -> dice.datum(Pools.PRODUCTS);
      case QUANTITY -> Integer.toString(dice.between(2, 250));
      case PRICE -> dice.between(1, 900) + "." + digits(2);
      case SUBJECT -> dice.datum(Pools.SUBJECTS);
      case MESSAGE, NOTES -> dice.datum(Pools.SENTENCES);
      case NICKNAME -> handle();
      case MIDDLE_NAME -> dice.datum(Pools.FIRST_NAMES);
      case REFERENCE -> dice.of("REF", "R-", "X") + digits(4);
      case COUPON -> dice.of("SAVE", "SPRING", "GIFT", "VIP") + digits(3);
      case SINCE -> date(1990, 2026);
      case NEWS, TERMS -> dice.of("yes", "no");
      case COUNTRY,
          INDUSTRY,
          CONTACT_BY,
          SALUTATION,
          LANGUAGE,
          SEGMENT,
          STATUS,
          SOURCE,
          PAYMENT,
          SHIPPING,
          SIZE,
          COLOUR,
          DEPARTMENT ->
          throw new IllegalStateException("The term (%s) must have choices.".formatted(term));
    };
  }

  private String lastName() {
    String name = dice.datum(Pools.LAST_NAMES);
    return switch (dice.below(20)) {
      case 0 -> name + "-" + dice.datum(Pools.LAST_NAMES);
      case 1 -> dice.of("O'", "D'", "Mc", "von ", "de ", "van ") + name;
      default -> name;
    };
  }

  private String handle() {
    String first = Ascii.fold(get(Term.FIRST_NAME)).toLowerCase(Locale.ROOT);
    String last = Ascii.fold(get(Term.LAST_NAME)).toLowerCase(Locale.ROOT);
    return switch (dice.below(4)) {
      case 0 -> first + "." + last;
      case 1 -> first + "_" + last;
      case 2 -> first.substring(0, 1) + last;
      default -> last + first.charAt(0);
    };
  }

  private String date(int fromYear, int toYear) {
    int day = dice.between(1, 28);
    int month = dice.between(1, 12);
    int year = dice.between(fromYear, toYear);
    return switch (dice.below(4)) {
      case 0 -> two(day) + "." + two(month) + "." + year;
      case 1 -> year + "-" + two(month) + "-" + two(day);
      case 2 -> two(month) + "/" + two(day) + "/" + year;
      default -> day + " " + MONTHS.get(month - 1) + " " + year;
    };
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private String digits(int count) {
    StringBuilder digits = new StringBuilder(count);
    digits.append((char) ('1' + dice.below(9)));
    for (int i = 1; i < count; i++) {
      digits.append((char) ('0' + dice.below(10)));
    }
    return digits.toString();
  }

  private String password() {
    int length = dice.between(6, 12);
    StringBuilder password = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      password.append(
          LETTERS.charAt(dice.below(LETTERS.length() - (i == 0 || i == length - 1 ? 6 : 0))));
    }
    return password.toString();
  }
}
