package dev.manyhands.example.crm;

/** A part of the customer form. */
enum Section {
  PERSONAL("Personal", "person", "Who the customer is and how to reach them."),
  COMPANY("Company", "building", "Where the customer works."),
  ADDRESS("Address", "geo-alt", "Used for letters and invoices."),
  PREFERENCES("Preferences", "sliders", "How the customer likes to hear from us.");

  final String title;
  final String icon;
  final String about;

  Section(String title, String icon, String about) {
    this.title = title;
    this.icon = icon;
    this.about = about;
  }
}
