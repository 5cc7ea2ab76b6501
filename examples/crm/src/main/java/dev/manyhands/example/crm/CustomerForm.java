package dev.manyhands.example.crm;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was sent.
 *
 * @param customer what was filled in
 * @param errors what is wrong, by field; empty where the customer can be saved
 */
record CustomerForm(Customer customer, Map<Field, String> errors) {
  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}");

  /** A form that nobody has sent yet. */
  static CustomerForm unsent(Customer customer) {
    return new CustomerForm(customer, Map.of());
  }

  /** Reads and checks what was sent: its text by a field's key, null where there is none. */
  static CustomerForm read(long id, Function<String, @Nullable String> sent) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    Map<Field, String> errors = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      String text = sent.apply(field.key());
      String value =
          field.kind == Field.Kind.CHECKBOX
              ? (text == null ? "no" : "yes")
              : (text == null ? "" : text.strip().replace("\r\n", "\n"));
      values.put(field, value);
      String error = check(field, value);
      if (!error.isEmpty()) {
        errors.put(field, error);
      }
    }
    return new CustomerForm(new Customer(id, values), errors);
  }

  /** The same form, refused because another customer has its e-mail address. */
  CustomerForm refusedAsDuplicate() {
    return new CustomerForm(
        customer, Map.of(Field.EMAIL, "A customer with this e-mail address already exists."));
  }

  private static String check(Field field, String value) {
    if (value.isEmpty()) {
      return field.required ? "Please enter: %s.".formatted(field.label) : "";
    }
    if (value.length() > field.maxLength()) {
      return "At most %d characters, please.".formatted(field.maxLength());
    }
    return switch (field.kind) {
      case EMAIL -> EMAIL.matcher(value).matches() ? "" : "Please enter a valid e-mail address.";
      case DATE -> isDate(value) ? "" : "Please enter a date as YYYY-MM-DD, such as 2024-03-31.";
      case SELECT, RADIO -> field.choices.contains(value) ? "" : "Please choose from the list.";
      case TEXT, AREA, CHECKBOX -> "";
    };
  }

  private static boolean isDate(String value) {
    try {
      return LocalDate.parse(value).getYear() >= 1900;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
