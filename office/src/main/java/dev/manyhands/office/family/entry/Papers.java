package dev.manyhands.office.family.entry;

import dev.manyhands.office.data.Dates;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Papers of many kinds, and what stands on them under one name and is asked for under another. */
final class Papers {
  /** What is asked for on forms that none of the papers tells. */
  static final List<String> UNKNOWN =
      List.of("Comment", "Fax", "Approved by", "Cost centre", "Project", "Keyword", "Filed under");

  private Papers() {}

  /**
   * One thing on a paper.
   *
   * @param label what the paper calls it
   * @param asked what others call it
   * @param value what it is
   */
  record Piece(String label, String asked, String value) {}

  /**
   * A paper.
   *
   * @param name what it is
   * @param plain whether its pieces can be told without labels
   */
  record Paper(String name, boolean plain, List<Piece> pieces) {}

  /** One of any kind. */
  static Paper any(Dice dice) {
    Person who = new Person(dice);
    Dates dates = new Dates(dice);
    List<String> days = new ArrayList<>();
    Dates.some(dice, 2).forEach(day -> days.add(dates.write(day)));
    return switch (dice.below(10)) {
      case 0 ->
          new Paper(
              "receipt",
              false,
              List.of(
                  piece(dice, who.get(Term.COMPANY), "Shop|Store|Merchant", "Paid to|Seller|Shop"),
                  piece(dice, days.getFirst(), "Date|Printed on", "Day of purchase|Date|Bought on"),
                  piece(dice, money(dice), "TOTAL|Sum|To pay", "Amount|Total|Amt."),
                  piece(dice, who.get(Term.PAYMENT), "Paid by|Payment", "Means of payment|Paid by"),
                  piece(
                      dice,
                      "T" + dice.between(1000, 9999),
                      "Receipt no.|Slip",
                      "Number of receipt|Receipt #|Slip no."),
                  piece(dice, "" + dice.between(2, 40), "Till|Counter", "Till no.|Till")));
      case 1 ->
          new Paper(
              dice.of("business card", "card"),
              true,
              List.of(
                  piece(dice, who.get(Term.FULL_NAME), "Name", "Contact|Full name|Person"),
                  piece(dice, who.get(Term.JOB_TITLE), "Title|Position", "Role|Job|Occupation"),
                  piece(dice, who.get(Term.COMPANY), "Company", "Organisation|Org.|Firm|Employer"),
                  piece(dice, who.get(Term.EMAIL), "E-mail|Mail", "Email address|E-mail|Mail"),
                  piece(dice, who.get(Term.PHONE), "Phone|Tel.", "Telephone|Phone no.|Call at"),
                  piece(dice, who.get(Term.WEBSITE), "Web", "Homepage|Website|URL")));
      case 2 ->
          new Paper(
              dice.of("booking", "confirmation"),
              false,
              List.of(
                  piece(
                      dice,
                      who.get(Term.REFERENCE),
                      "Booking code|Confirmation",
                      "Reservation no.|Ref.|Booking"),
                  piece(
                      dice, who.get(Term.FULL_NAME), "Guest|Traveller", "Name of guest|Booked for"),
                  piece(dice, days.getFirst(), "Check-in|Arrival", "From|Arrives on|Arrival date"),
                  piece(dice, days.getLast(), "Check-out|Departure", "Until|Leaves on"),
                  piece(dice, who.get(Term.CITY), "Town|Location", "City|Place"),
                  piece(dice, money(dice), "Price|Rate", "Cost|To be paid|Price")));
      case 3 ->
          new Paper(
              dice.of("membership card", "pass"),
              false,
              List.of(
                  piece(
                      dice,
                      who.get(Term.CUSTOMER_NUMBER),
                      "Member no.|Card no.",
                      "Membership number|No. of card|ID"),
                  piece(dice, who.get(Term.FULL_NAME), "Holder|Issued to", "Name|Member|Owner"),
                  piece(dice, days.getLast(), "Valid until|Expires", "Expiry|Valid to|Runs out"),
                  piece(dice, who.get(Term.CITY), "Branch|Club", "Home branch|Club house|Branch"),
                  piece(dice, who.get(Term.BIRTHDAY), "Born|Date of birth", "Birthday|D.o.b.")));
      case 4 ->
          new Paper(
              dice.of("parcel label", "label"),
              false,
              List.of(
                  piece(
                      dice,
                      "JD" + dice.between(100_000, 999_999),
                      "Tracking no.|Parcel",
                      "Shipment|Tracking|Parcel number"),
                  piece(dice, who.get(Term.FULL_NAME), "To|Addressee", "Recipient|Goes to"),
                  piece(
                      dice, who.get(Term.STREET), "Street|Address", "Street and no.|Address line"),
                  piece(dice, who.get(Term.CITY), "Town|City", "Place|Town"),
                  piece(
                      dice,
                      dice.between(1, 30) + "." + dice.below(10) + " kg",
                      "Weight",
                      "Weighs|Wt.|Gross weight"),
                  piece(dice, money(dice), "Postage|Stamp", "Porto|Fee|Postage")));
      case 5 ->
          new Paper(
              dice.of("message", "request"),
              true,
              List.of(
                  piece(dice, who.get(Term.FULL_NAME), "name", "Caller|Full name|Name"),
                  piece(dice, who.get(Term.PHONE), "phone number", "Call back at|Tel.|Phone"),
                  piece(dice, who.get(Term.EMAIL), "e-mail address", "E-mail|Mail to|Email"),
                  piece(
                      dice,
                      who.get(Term.CUSTOMER_NUMBER),
                      "customer number",
                      "Client no.|Cust. no.|Customer ID"),
                  piece(dice, who.get(Term.PRODUCT), "product", "Article|Item|About")));
      case 6 -> charged(dice, who, days, dice.of("quotation", "offer"), "Quote", "Offer");
      case 7 -> charged(dice, who, days, dice.of("bill", "statement"), "Bill", "Statement");
      case 8 -> charged(dice, who, days, dice.of("purchase order", "order"), "Order", "Purchase");
      default ->
          new Paper(
              dice.of("work sheet", "report"),
              false,
              List.of(
                  piece(dice, who.get(Term.LAST_NAME), "Technician|Done by", "Worker|Employee"),
                  piece(dice, days.getFirst(), "Day|Date", "Date|Carried out on"),
                  piece(
                      dice,
                      dice.between(1, 9) + "." + dice.of("0", "25", "5", "75"),
                      "Hours|Time spent",
                      "Hrs|Duration|Working time"),
                  piece(dice, who.get(Term.PRODUCT), "Material|Part", "Spare part|Used|Material"),
                  piece(dice, who.get(Term.ORDER_NUMBER), "Order|Job no.", "Order no.|Job"),
                  piece(
                      dice, dice.between(3, 400) + " km", "Drive|Distance", "Mileage|Kilometres")));
    };
  }

  /** A business paper with sums on it. */
  private static Paper charged(
      Dice dice, Person who, List<String> days, String name, String word, String other) {
    String numbers = "%1$s number|%1$s no.|%1$s|%2$s number|%2$s no.".formatted(word, other);
    String dates = "%1$s date|Date|Date of %2$s".formatted(word, name);
    String firms = "Supplier|Seller|Vendor|Company|From";
    String nets = "Net|Net amount|Subtotal|Sum before tax";
    String taxes = "Tax|VAT|Tax amount";
    String totals = "Total|Total amount|Amount due|Grand total|Gross amount";
    String code = "" + word.charAt(0) + other.charAt(0) + dice.between(1000, 99_999);
    List<Piece> pieces = new ArrayList<>();
    pieces.add(piece(dice, code, numbers, numbers));
    pieces.add(piece(dice, days.getFirst(), dates, dates));
    pieces.add(piece(dice, who.get(Term.COMPANY), firms, firms));
    pieces.add(piece(dice, money(dice), nets, nets));
    pieces.add(piece(dice, money(dice), taxes, taxes));
    pieces.add(piece(dice, money(dice), totals, totals));
    return new Paper(name, false, dice.shuffled(dice.some(pieces, dice.between(3, 6))));
  }

  private static Piece piece(Dice dice, String value, String labels, String asked) {
    return new Piece(one(dice, labels), one(dice, asked), value);
  }

  private static String one(Dice dice, String words) {
    return dice.of(List.of(words.split("\\|", -1)));
  }

  private static String money(Dice dice) {
    return String.format(Locale.ENGLISH, "%d.%02d", dice.between(1, 900), dice.below(100));
  }
}
