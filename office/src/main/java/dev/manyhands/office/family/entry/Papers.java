package dev.manyhands.office.family.entry;

import dev.manyhands.office.data.Dates;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Papers of many kinds, and what stands on them under one name and is asked for under another. */
final class Papers {
  /** What is asked for on forms that none of the papers tells. */
  static final List<String> UNKNOWN =
      List.of(
          "Comment",
          "Fax",
          "Approved by",
          "Cost centre",
          "Project",
          "Keyword",
          "Filed under",
          "Checked by",
          "Priority",
          "Folder",
          "Shelf",
          "Region",
          "Budget line");

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
                  piece(
                      dice,
                      who.get(Term.COMPANY),
                      "Shop|Store|Merchant|Bought at|Retailer",
                      "Paid to|Seller|Shop|Vendor|Name of shop|Money went to"),
                  piece(
                      dice,
                      days.getFirst(),
                      "Date|Printed on|Day|Sold on",
                      "Day of purchase|Date|Bought on|When bought|Purchase date|Date of receipt"),
                  piece(
                      dice,
                      money(dice),
                      "TOTAL|Sum|To pay|Total sum|In all",
                      "Amount|Total|Amt.|Sum paid|Total paid|How much"),
                  piece(
                      dice,
                      who.get(Term.PAYMENT),
                      "Paid by|Payment|Tendered|Payment by",
                      "Means of payment|Paid by|How paid|Payment method|Way of paying"),
                  piece(
                      dice,
                      "T" + dice.between(1000, 9999),
                      "Receipt no.|Slip|No. of slip|Receipt",
                      "Number of receipt|Receipt #|Slip no.|Receipt number|No. of receipt"),
                  piece(
                      dice,
                      "" + dice.between(2, 40),
                      "Till|Counter|Till no.|Cash desk",
                      "Till no.|Till|Number of till|Cash desk|Which till")));
      case 1 ->
          new Paper(
              dice.of("business card", "card"),
              true,
              List.of(
                  piece(
                      dice,
                      who.get(Term.FULL_NAME),
                      "Name|Full name|Person",
                      "Contact|Full name|Person|Name of contact|Contact person|Who"),
                  piece(
                      dice,
                      who.get(Term.JOB_TITLE),
                      "Title|Position|Job|Function",
                      "Role|Job|Occupation|Profession|Job title|Works as"),
                  piece(
                      dice,
                      who.get(Term.COMPANY),
                      "Company|Firm|Organisation",
                      "Organisation|Org.|Firm|Employer|Company name|Works for"),
                  piece(
                      dice,
                      who.get(Term.EMAIL),
                      "E-mail|Mail|Email|@",
                      "Email address|E-mail|Mail|Mail to|E-mail contact|Electronic mail"),
                  piece(
                      dice,
                      who.get(Term.PHONE),
                      "Phone|Tel.|T|Telephone",
                      "Telephone|Phone no.|Call at|Phone|Tel.|Telephone number"),
                  piece(
                      dice,
                      who.get(Term.WEBSITE),
                      "Web|www|Website",
                      "Homepage|Website|URL|Web address|Internet address|Web page")));
      case 2 ->
          new Paper(
              dice.of("booking", "confirmation"),
              false,
              List.of(
                  piece(
                      dice,
                      who.get(Term.REFERENCE),
                      "Booking code|Confirmation|Your code|Booking no.",
                      "Reservation no.|Ref.|Booking|Reservation code|Number of booking|Booking reference"),
                  piece(
                      dice,
                      who.get(Term.FULL_NAME),
                      "Guest|Traveller|Name|In the name of",
                      "Name of guest|Booked for|Guest name|Booked by|Person|Name"),
                  piece(
                      dice,
                      days.getFirst(),
                      "Check-in|Arrival|First night|You arrive",
                      "From|Arrives on|Arrival date|First day|Date of arrival|Check-in on"),
                  piece(
                      dice,
                      days.getLast(),
                      "Check-out|Departure|You leave|Departing",
                      "Until|Leaves on|Departure date|Last day|Date of departure|Check-out on"),
                  piece(
                      dice,
                      who.get(Term.CITY),
                      "Town|Location|Where|City",
                      "City|Place|Town|Stays in|Name of town"),
                  piece(
                      dice,
                      money(dice),
                      "Price|Rate|Total price|Costs",
                      "Cost|To be paid|Price|Amount|Sum|Charge")));
      case 3 ->
          new Paper(
              dice.of("membership card", "pass"),
              false,
              List.of(
                  piece(
                      dice,
                      who.get(Term.CUSTOMER_NUMBER),
                      "Member no.|Card no.|Membership no.|Number",
                      "Membership number|No. of card|ID|Card number|Member ID|Number of member"),
                  piece(
                      dice,
                      who.get(Term.FULL_NAME),
                      "Holder|Issued to|Member|Belongs to",
                      "Name|Member|Owner|Card holder|Name of member|Full name"),
                  piece(
                      dice,
                      days.getLast(),
                      "Valid until|Expires|Good until|Use by",
                      "Expiry|Valid to|Runs out|Expiry date|Ends on|Valid till"),
                  piece(
                      dice,
                      who.get(Term.CITY),
                      "Branch|Club|Joined at|House",
                      "Home branch|Club house|Branch|Club|Name of branch|Joined at"),
                  piece(
                      dice,
                      who.get(Term.BIRTHDAY),
                      "Born|Date of birth|Birthday|Born on",
                      "Birthday|D.o.b.|Date of birth|Birth date|Day of birth")));
      case 4 ->
          new Paper(
              dice.of("parcel label", "label"),
              false,
              List.of(
                  piece(
                      dice,
                      "JD" + dice.between(100_000, 999_999),
                      "Tracking no.|Parcel|Track with|Parcel no.",
                      "Shipment|Tracking|Parcel number|Tracking code|Number of parcel|Shipment no."),
                  piece(
                      dice,
                      who.get(Term.FULL_NAME),
                      "To|Addressee|Deliver to|For",
                      "Recipient|Goes to|Receiver|Name of recipient|Addressed to"),
                  piece(
                      dice,
                      who.get(Term.STREET),
                      "Street|Address|Street and no.|Road",
                      "Street and no.|Address line|Street|Address|Street address"),
                  piece(
                      dice,
                      who.get(Term.CITY),
                      "Town|City|Place|Locality",
                      "Place|Town|City|Name of town"),
                  piece(
                      dice,
                      dice.between(1, 30) + "." + dice.below(10) + " kg",
                      "Weight|Gross|Weighs",
                      "Weighs|Wt.|Gross weight|Weight|How heavy|Mass"),
                  piece(
                      dice,
                      money(dice),
                      "Postage|Stamp|Postage paid|Fee",
                      "Porto|Fee|Postage|Cost of postage|Postage due|Charge")));
      case 5 ->
          new Paper(
              dice.of("message", "request"),
              true,
              List.of(
                  piece(
                      dice,
                      who.get(Term.FULL_NAME),
                      "name|full name",
                      "Caller|Full name|Name|Who|Person|Name of caller"),
                  piece(
                      dice,
                      who.get(Term.PHONE),
                      "phone number|telephone|number to call",
                      "Call back at|Tel.|Phone|Telephone|Phone no.|Reach at"),
                  piece(
                      dice,
                      who.get(Term.EMAIL),
                      "e-mail address|e-mail|mail address",
                      "E-mail|Mail to|Email|Email address|Write to|Mail"),
                  piece(
                      dice,
                      who.get(Term.CUSTOMER_NUMBER),
                      "customer number|client number",
                      "Client no.|Cust. no.|Customer ID|Customer number|Customer no.|Number of client"),
                  piece(
                      dice,
                      who.get(Term.PRODUCT),
                      "product|article",
                      "Article|Item|About|Product|Concerns|Goods")));
      case 6 -> charged(dice, who, days, dice.of("quotation", "offer"), "Quote", "Offer");
      case 7 -> charged(dice, who, days, dice.of("bill", "statement"), "Bill", "Statement");
      case 8 -> charged(dice, who, days, dice.of("purchase order", "order"), "Order", "Purchase");
      default ->
          new Paper(
              dice.of("work sheet", "report"),
              false,
              List.of(
                  piece(
                      dice,
                      who.get(Term.LAST_NAME),
                      "Technician|Done by|Fitter|Name",
                      "Worker|Employee|Name|Who|Carried out by|Staff"),
                  piece(
                      dice,
                      days.getFirst(),
                      "Day|Date|Done on",
                      "Date|Carried out on|Day|Day of work|When"),
                  piece(
                      dice,
                      dice.between(1, 9) + "." + dice.of("0", "25", "5", "75"),
                      "Hours|Time spent|Took|Time",
                      "Hrs|Duration|Working time|Hours|Hours worked|How long"),
                  piece(
                      dice,
                      who.get(Term.PRODUCT),
                      "Material|Part|Used|Built in",
                      "Spare part|Used|Material|Part|Part used|Item used"),
                  piece(
                      dice,
                      who.get(Term.ORDER_NUMBER),
                      "Order|Job no.|Order no.|Work order",
                      "Order no.|Job|Order number|Job number|Number of order"),
                  piece(
                      dice,
                      dice.between(3, 400) + " km",
                      "Drive|Distance|Km|Way there",
                      "Mileage|Kilometres|Distance|Driven|How far")));
    };
  }

  /** A business paper with sums on it. */
  private static Paper charged(
      Dice dice, Person who, List<String> days, String name, String word, String other) {
    String numbers = Template.fill("%1$s number|%1$s no.|%1$s|%2$s number|%2$s no.", word, other);
    String dates = Template.fill("%1$s date|Date|Date of %2$s", word, name);
    String firms = "Supplier|Seller|Vendor|Company|From|Firm|Sent by";
    String nets = "Net|Net amount|Subtotal|Sum before tax|Net sum|Before tax";
    String taxes = "Tax|VAT|Tax amount|VAT amount|Sales tax";
    String totals =
        "Total|Total amount|Amount due|Grand total|Gross amount|To pay|Payable|Sum with tax";
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
