package dev.manyhands.example.crm;

import java.util.List;
import java.util.Locale;

/** What is known of a customer, in the order of the form. */
enum Field {
  SALUTATION(Section.PERSONAL, "Salutation", Kind.SELECT, false, 3, "", Choices.SALUTATIONS),
  FIRST_NAME(Section.PERSONAL, "First name", Kind.TEXT, true, 4, "Maria"),
  LAST_NAME(Section.PERSONAL, "Last name", Kind.TEXT, true, 5, "Schneider"),
  EMAIL(Section.PERSONAL, "E-mail address", Kind.EMAIL, true, 7, "name@company.com"),
  PHONE(Section.PERSONAL, "Phone", Kind.TEXT, false, 5, "+49 30 1234567"),
  COMPANY(Section.COMPANY, "Company", Kind.TEXT, false, 5, "Schneider & Co."),
  JOB_TITLE(Section.COMPANY, "Job title", Kind.TEXT, false, 4, "Head of purchasing"),
  INDUSTRY(Section.COMPANY, "Industry", Kind.SELECT, false, 3, "", Choices.INDUSTRIES),
  STREET(Section.ADDRESS, "Street and number", Kind.TEXT, true, 12, "Lindenstraße 12"),
  POSTAL_CODE(Section.ADDRESS, "Postal code", Kind.TEXT, true, 3, "10969"),
  CITY(Section.ADDRESS, "City", Kind.TEXT, true, 5, "Berlin"),
  COUNTRY(Section.ADDRESS, "Country", Kind.SELECT, true, 4, "", Choices.COUNTRIES),
  CUSTOMER_SINCE(Section.PREFERENCES, "Customer since", Kind.DATE, true, 4, "YYYY-MM-DD"),
  PREFERRED_CONTACT(
      Section.PREFERENCES, "Preferred contact", Kind.RADIO, true, 5, "", Choices.CONTACTS),
  NEWSLETTER(Section.PREFERENCES, "Subscribe to the newsletter", Kind.CHECKBOX, false, 3, ""),
  NOTES(Section.PREFERENCES, "Notes", Kind.AREA, false, 12, "Anything the next caller should know");

  /** How a field is filled in. */
  enum Kind {
    TEXT,
    EMAIL,
    DATE,
    AREA,
    SELECT,
    RADIO,
    CHECKBOX
  }

  final Section section;
  final String label;
  final Kind kind;
  final boolean required;

  /** Width in twelfths of the form. */
  final int width;

  final String placeholder;
  final List<String> choices;

  Field(Section section, String label, Kind kind, boolean required, int width, String placeholder) {
    this(section, label, kind, required, width, placeholder, List.of());
  }

  Field(
      Section section,
      String label,
      Kind kind,
      boolean required,
      int width,
      String placeholder,
      List<String> choices) {
    this.section = section;
    this.label = label;
    this.kind = kind;
    this.required = required;
    this.width = width;
    this.placeholder = placeholder;
    this.choices = choices;
  }

  /** Its name in the database, in forms and in JSON. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  int maxLength() {
    return kind == Kind.AREA ? 2000 : 200;
  }
}
