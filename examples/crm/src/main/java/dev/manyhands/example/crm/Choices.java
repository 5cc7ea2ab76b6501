package dev.manyhands.example.crm;

import java.util.List;

/** What the lists of the form offer. */
final class Choices {
  static final List<String> SALUTATIONS = List.of("Ms", "Mr", "Mx", "Dr", "Prof");

  static final List<String> INDUSTRIES =
      List.of(
          "Agriculture",
          "Automotive",
          "Construction",
          "Consulting",
          "Education",
          "Energy",
          "Finance",
          "Health care",
          "Hospitality",
          "Manufacturing",
          "Media",
          "Public sector",
          "Real estate",
          "Retail",
          "Software",
          "Transport");

  static final List<String> COUNTRIES =
      List.of(
          "Austria",
          "Belgium",
          "Bulgaria",
          "Canada",
          "Croatia",
          "Czechia",
          "Denmark",
          "Estonia",
          "Finland",
          "France",
          "Germany",
          "Greece",
          "Hungary",
          "Iceland",
          "Ireland",
          "Italy",
          "Japan",
          "Latvia",
          "Lithuania",
          "Luxembourg",
          "Netherlands",
          "Norway",
          "Poland",
          "Portugal",
          "Romania",
          "Slovakia",
          "Slovenia",
          "Spain",
          "Sweden",
          "Switzerland",
          "Turkey",
          "United Kingdom",
          "United States");

  static final List<String> CONTACTS = List.of("E-mail", "Phone", "Post");

  private Choices() {}
}
