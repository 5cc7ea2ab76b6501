package dev.manyhands.example.crm;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * A customer, or what somebody filled in for one.
 *
 * @param id the number given by the store; 0 before it is saved
 * @param values every field's text; empty where nothing was given, {@code yes} or {@code no} for a
 *     checkbox
 */
record Customer(long id, Map<Field, String> values) {
  Customer {
    Map<Field, String> complete = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      complete.put(field, values.getOrDefault(field, ""));
    }
    values = complete;
  }

  /** What a new customer's form shows. */
  static Customer blank() {
    return new Customer(0, Map.of(Field.PREFERRED_CONTACT, Choices.CONTACTS.getFirst()));
  }

  String get(Field field) {
    return values.getOrDefault(field, "");
  }

  String name() {
    return get(Field.FIRST_NAME) + " " + get(Field.LAST_NAME);
  }

  String initials() {
    return (initial(Field.FIRST_NAME) + initial(Field.LAST_NAME)).toUpperCase(Locale.ROOT);
  }

  private String initial(Field field) {
    return get(field)
        .codePoints()
        .limit(1)
        .mapToObj(Character::toString)
        .reduce("", String::concat);
  }
}
