package dev.manyhands.env.action;

import java.util.List;
import java.util.Map;

/** One action as a vendor's model writes it, with errors that name what is wrong with it. */
record VendorAction(String vendor, Map<String, ?> fields) {

  int integer(String field) {
    if (get(field) instanceof Number number) {
      return (int) Math.round(number.doubleValue());
    }
    throw wrong(field, "a number");
  }

  double number(String field) {
    if (get(field) instanceof Number number) {
      return number.doubleValue();
    }
    throw wrong(field, "a number");
  }

  String text(String field) {
    if (get(field) instanceof String text) {
      return text;
    }
    throw wrong(field, "a text");
  }

  List<?> list(String field) {
    if (get(field) instanceof List<?> list) {
      return list;
    }
    throw wrong(field, "a list");
  }

  /** A point written as {@code [x, y]}. */
  Action.Point pair(String field) {
    List<?> pair = list(field);
    if (pair.size() == 2 && pair.get(0) instanceof Number x && pair.get(1) instanceof Number y) {
      return new Action.Point((int) Math.round(x.doubleValue()), (int) Math.round(y.doubleValue()));
    }
    throw wrong(field, "a list of two numbers");
  }

  /** Refuses an action that changes its meaning by a field that has no counterpart here. */
  void without(String field, String advice) {
    Object value = fields.get(field);
    if (value != null && !value.equals("") && !value.equals(List.of())) {
      throw new IllegalArgumentException(
          "%s's action %s cannot be performed with %s (%s).\n%s"
              .formatted(vendor, fields, field, value, advice));
    }
  }

  IllegalArgumentException unmapped(String advice) {
    return new IllegalArgumentException(
        "%s's action %s has no counterpart.\n%s".formatted(vendor, fields, advice));
  }

  private Object get(String field) {
    Object value = fields.get(field);
    if (value == null) {
      throw new IllegalArgumentException(
          "%s's action %s lacks the field %s.".formatted(vendor, fields, field));
    }
    return value;
  }

  private IllegalArgumentException wrong(String field, String wanted) {
    return new IllegalArgumentException(
        "The field %s of %s's action %s must be %s.".formatted(field, vendor, fields, wanted));
  }
}
