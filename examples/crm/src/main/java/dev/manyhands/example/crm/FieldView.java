package dev.manyhands.example.crm;

import java.util.List;

/** A field as a template shows it. */
record FieldView(
    Field field, String key, String value, String error, boolean invalid, List<Choice> options) {

  /** One choice of a list or of radio buttons. */
  record Choice(String id, String label, boolean chosen) {}

  static FieldView of(Field field, CustomerForm form) {
    String value = form.customer().get(field);
    String error = form.errors().getOrDefault(field, "");
    List<Choice> options =
        field.choices.stream()
            .map(choice -> new Choice(field.key() + "_" + choice, choice, choice.equals(value)))
            .toList();
    return new FieldView(field, field.key(), value, error, !error.isEmpty(), options);
  }

  boolean input() {
    return switch (field.kind) {
      case TEXT, EMAIL, DATE -> true;
      case AREA, SELECT, RADIO, CHECKBOX -> false;
    };
  }

  String type() {
    return field.kind == Field.Kind.EMAIL ? "email" : "text";
  }

  boolean area() {
    return field.kind == Field.Kind.AREA;
  }

  boolean select() {
    return field.kind == Field.Kind.SELECT;
  }

  boolean radio() {
    return field.kind == Field.Kind.RADIO;
  }

  boolean checkbox() {
    return field.kind == Field.Kind.CHECKBOX;
  }

  boolean checked() {
    return value.equals("yes");
  }

  String shown() {
    return value.isEmpty() ? "–" : value;
  }
}
