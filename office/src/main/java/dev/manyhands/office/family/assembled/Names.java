package dev.manyhands.office.family.assembled;

import dev.manyhands.office.data.Term;
import java.util.List;

/** What the controls of an assembled page are called, and what there is to choose. */
final class Names {
  /** A question, and its answers. */
  record Choice(String name, List<String> options) {
    private static Choice of(String name, String... options) {
      return new Choice(name, List.of(options));
    }
  }

  static final List<Choice> CHOICES =
      List.of(
          Choice.of("Seat", "Window", "Aisle", "Middle"),
          Choice.of("Class", "Economy", "Business", "First"),
          Choice.of("Meal", "Vegetarian", "Fish", "Meat", "Vegan"),
          Choice.of("Room", "Single", "Double", "Suite", "Dormitory"),
          Choice.of("Surface", "Glossy", "Matt", "Recycled"),
          Choice.of("Wrapping", "Plain", "Gift", "Sturdy box"),
          Choice.of("Priority", "Low", "Normal", "High", "Urgent"),
          Choice.of("Floor", "Ground floor", "First floor", "Top floor"),
          Choice.of("Session", "Morning", "Afternoon", "Evening"),
          Choice.of("Ticket", "Adult", "Child", "Senior", "Student"),
          Choice.of("Fuel", "Petrol", "Diesel", "Electric", "Hybrid"),
          Choice.of("Currency", "Euro", "Dollar", "Pound", "Yen"),
          Choice.of("File format", "PDF", "CSV", "HTML", "Plain text"),
          Choice.of("Rhythm", "Every week", "Every month", "Every quarter"),
          Choice.of("Audience", "Team", "Department", "Public"),
          Choice.of("Experience", "Beginner", "Intermediate", "Advanced"),
          Choice.of("Voice", "Soft", "Clear", "Deep"),
          Choice.of("Font", "Serif", "Sans serif", "Handwriting"),
          Choice.of("Backup", "Hourly", "At night", "At weekends"),
          Choice.of("Alarm", "Bell", "Buzzer", "Lamp"));

  static final List<String> TICKS =
      List.of(
          "Gift wrapping",
          "Copy to me",
          "Call before delivery",
          "Airport transfer",
          "Breakfast",
          "Insurance",
          "Late check-out",
          "Pets",
          "Spell check",
          "Hidden files",
          "Line numbers",
          "Auto-save",
          "Mute at start",
          "Subtitles",
          "Reminders",
          "Print in colour",
          "Both sides",
          "Night shift",
          "Read receipts",
          "Wheelchair access");

  static final List<String> LEVELS =
      List.of(
          "Volume",
          "Brightness",
          "Contrast",
          "Zoom",
          "Budget",
          "Distance",
          "Tempo",
          "Humidity",
          "Pressure",
          "Sharpness",
          "Echo",
          "Warmth",
          "Opacity",
          "Patience");

  static final List<String> NUMBERS =
      List.of(
          "Adults",
          "Children",
          "Copies",
          "Bags",
          "Nights",
          "Chairs",
          "Boxes",
          "Players",
          "Cups",
          "Lessons");

  static final List<String> DATES =
      List.of(
          "Arrival",
          "Return",
          "Due date",
          "Begin",
          "End",
          "Collection",
          "Expiry",
          "Last visit",
          "Check-up",
          "Day of birth");

  static final List<String> PLACES =
      List.of("Airport", "Meeting place", "Station", "Stop on the way", "Depot", "Harbour");

  static final List<String> PEOPLE =
      List.of("Guest", "Assigned to", "Chairperson", "Driver", "Deputy", "Reviewer");

  static final List<Term> TEXTS =
      List.of(
          Term.FIRST_NAME,
          Term.LAST_NAME,
          Term.EMAIL,
          Term.PHONE,
          Term.COMPANY,
          Term.JOB_TITLE,
          Term.STREET,
          Term.CITY,
          Term.POSTCODE,
          Term.CUSTOMER_NUMBER,
          Term.ORDER_NUMBER,
          Term.REFERENCE,
          Term.COUPON,
          Term.ACCOUNT,
          Term.SUBJECT,
          Term.PRODUCT,
          Term.WEBSITE,
          Term.TAX_NUMBER);

  static final List<Term> AREAS = List.of(Term.MESSAGE, Term.NOTES);

  /** Two of the same kind on one page go by these. */
  static final List<List<String>> ROLES =
      List.of(
          List.of("Billing", "Shipping"),
          List.of("Home", "Work"),
          List.of("Sender", "Recipient"),
          List.of("Old", "New"),
          List.of("Private", "Official"),
          List.of("Left", "Right"),
          List.of("First", "Second"));

  private Names() {}
}
