package dev.manyhands.office.web;

import dev.manyhands.env.face.WebFace;
import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import dev.manyhands.office.widget.Look;
import dev.manyhands.office.widget.Page;
import dev.manyhands.office.widget.Pane;
import dev.manyhands.office.widget.Widget;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes widgets as native elements at their own boxes; what they hold is set apart from this. */
final class Markup {
  private Markup() {}

  /** All widgets of a page, tables as tables. */
  static String of(Page page) {
    StringBuilder html = new StringBuilder(4096);
    boolean inTable = false;
    int row = -1;
    for (Widget widget : page.widgets()) {
      boolean cell =
          isInTable(widget) || widget.role() == Role.CELL || widget.role() == Role.COLUMNHEADER;
      boolean header = widget.role() == Role.COLUMNHEADER;
      if (inTable && (!cell || (header && widget.box().y() != row))) {
        html.append("</tr></table>");
        inTable = false;
      }
      if (cell && !inTable) {
        html.append("<table><tr>");
        inTable = true;
      } else if (cell && widget.box().y() != row) {
        html.append("</tr><tr>");
      }
      row = cell ? widget.box().y() : -1;
      html.append(of(widget));
    }
    return html.append(inTable ? "</tr></table>" : "").toString();
  }

  /** The frame of a pane, with its page in it. */
  static String of(Pane pane) {
    String kind = pane.form().name().toLowerCase(Locale.ROOT);
    String role =
        switch (pane.form()) {
          case GROUND, MENU -> "";
          case WINDOW -> " role=dialog aria-roledescription=window";
          case MODAL, BANNER -> " role=dialog";
        };
    return "<div class=\"pane %s\"%s data-pane=%d %s=%d aria-label=\"%s\" style=\"%s\">%s</div>"
        .formatted(
            kind,
            role,
            pane.id(),
            WebFace.ID_ATTRIBUTE,
            pane.id(),
            escaped(pane.page().title()),
            place(pane.x(), pane.y(), pane.width(), pane.height()),
            of(pane.page()));
  }

  /** What belongs to something lies in a group of that name, as radio buttons and cells do. */
  static String of(Widget widget) {
    boolean grouped =
        !widget.group().isEmpty()
            && !isInTable(widget)
            && widget.role() != Role.CELL
            && widget.role() != Role.COLUMNHEADER
            && widget.role() != Role.RADIO;
    return grouped
        ? "<span role=group aria-label=\"%s\">%s</span>"
            .formatted(escaped(widget.group()), alone(widget))
        : alone(widget);
  }

  private static String alone(Widget widget) {
    return switch (widget.role()) {
      case BUTTON -> element(widget, "button", "type=button", escaped(widget.name()));
      case TAB -> element(widget, "button", "type=button role=tab", escaped(widget.name()));
      case MENUITEM ->
          element(widget, "button", "type=button role=menuitem", escaped(widget.name()));
      case LINK -> element(widget, "a", "href=\"#\"", escaped(widget.name()));
      case SLIDER ->
          element(
              widget,
              "input",
              "type=range min=%d max=%d".formatted(widget.least(), widget.most()) + named(widget),
              "");
      case TEXTBOX, DATE, SPINBUTTON -> {
        String type = widget.is(State.PROTECTED) ? "password" : "text";
        String attributes =
            "autocomplete=off type="
                + type
                + (widget.role() == Role.SPINBUTTON ? " role=spinbutton" : "")
                + named(widget);
        String field = element(widget, "input", attributes, "");
        yield isInTable(widget) ? "<td class=holder>%s</td>".formatted(field) : field;
      }
      case TEXTAREA -> element(widget, "textarea", named(widget), "");
      case CHECKBOX -> element(widget, "input", "type=checkbox" + named(widget), "");
      case RADIO ->
          "<span role=radiogroup aria-label=\"%s\">%s</span>"
              .formatted(
                  escaped(widget.group()),
                  element(
                      widget,
                      "input",
                      "type=radio name=\"%s\"".formatted(escaped(widget.group())) + named(widget),
                      ""));
      case COMBOBOX -> element(widget, "select", named(widget), options(widget));
      case HEADING -> element(widget, "h2", "", escaped(widget.text()));
      case CELL -> element(widget, "td", "", escaped(widget.text()));
      case COLUMNHEADER -> element(widget, "th", "", escaped(widget.text()));
      case ALERT -> element(widget, "div", "role=alert", escaped(widget.text()));
      case OPTION -> element(widget, "div", "role=option", escaped(widget.name()));
      case LISTITEM -> element(widget, "div", "role=listitem", escaped(widget.text()));
      case TREEITEM -> element(widget, "div", "role=treeitem", escaped(widget.name()));
      case IMAGE ->
          element(widget, "div", "role=img aria-label=\"" + escaped(widget.name()) + "\"", "");
      case TEXT -> {
        Widget control = widget.labelled();
        yield control == null
            ? element(widget, "div", "", escaped(widget.text()))
            : element(widget, "label", "for=w" + control.id(), escaped(widget.text()));
      }
      case GENERIC -> element(widget, "div", alsoFor(widget), escaped(widget.name()));
      case DIALOG, WINDOW -> element(widget, "div", "", "");
    };
  }

  /** The name of a control that no label names. */
  private static String named(Widget control) {
    for (Widget label : control.page().widgets()) {
      if (label.labelled() == control) {
        return "";
      }
    }
    return control.name().isEmpty() ? "" : " aria-label=\"" + escaped(control.name()) + '"';
  }

  /** Whether a field is part of a table: its group names its row and its column. */
  private static boolean isInTable(Widget widget) {
    return widget.role() == Role.TEXTBOX && !widget.group().isEmpty();
  }

  /** A thing to be dragged can be reached by the keyboard, too; the frame of a list owns it. */
  private static String alsoFor(Widget widget) {
    String owned =
        widget.page().widgets().stream()
            .filter(other -> other.role() == Role.OPTION && contains(widget.box(), other.box()))
            .map(other -> "w" + other.id())
            .collect(Collectors.joining(" "));
    return (widget.is(State.DRAGGABLE) ? "tabindex=0" : "")
        + (owned.isEmpty() ? "" : " aria-owns=\"" + owned + "\"");
  }

  private static boolean contains(Box box, Box inner) {
    return box.contains(inner.x(), inner.y())
        && box.contains(inner.x() + inner.width() - 1, inner.y() + inner.height() - 1);
  }

  private static String element(Widget widget, String tag, String attributes, String inner) {
    Box box = widget.box();
    StringBuilder html = new StringBuilder(256).append('<').append(tag);
    html.append(" id=w").append(widget.id());
    html.append(' ').append(WebFace.ID_ATTRIBUTE).append('=').append(widget.id());
    html.append(' ').append(attributes);
    html.append(" class=\"").append(classes(widget)).append('"');
    html.append(" style=\"").append(place(box.x(), box.y(), box.width(), box.height()));
    html.append("line-height:").append(lineHeight(widget, box)).append("px\"");
    flag(html, "hidden", !widget.shown());
    flag(html, "disabled", widget.is(State.DISABLED));
    flag(html, "aria-disabled=true", widget.role() == Role.LINK && widget.is(State.DISABLED));
    flag(html, "readonly", widget.is(State.READONLY));
    flag(html, "aria-required=true", widget.is(State.REQUIRED));
    flag(html, "aria-invalid=true", widget.is(State.INVALID));
    flag(html, "aria-expanded=true", widget.is(State.EXPANDED));
    flag(html, "aria-selected=true", widget.is(State.SELECTED));
    if (!widget.placeholder().isEmpty()) {
      html.append(" placeholder=\"").append(escaped(widget.placeholder())).append('"');
    }
    boolean looks =
        widget.role() == Role.IMAGE
            || widget.role() == Role.GENERIC
            || widget.role() == Role.BUTTON;
    if (looks && !widget.hint().isEmpty()) {
      html.append(" title=\"").append(escaped(widget.hint())).append('"');
    }
    html.append('>');
    if (tag.equals("input")) {
      return html.toString();
    }
    return html.append(inner).append("</").append(tag).append('>').toString();
  }

  private static void flag(StringBuilder html, String attribute, boolean on) {
    if (on) {
      html.append(' ').append(attribute);
    }
  }

  private static String classes(Widget widget) {
    String role = widget.role().name().toLowerCase(Locale.ROOT);
    boolean complaint = widget.role() == Role.ALERT && widget.look() == Look.BAD;
    return role
        + " "
        + widget.look().name().toLowerCase(Locale.ROOT)
        + (complaint ? " error" : "")
        + (widget.is(State.DRAGGABLE) ? " draggable" : "");
  }

  /** One line fills its box; text in several has lines of its own. */
  private static int lineHeight(Widget widget, Box box) {
    int line = widget.page().desk().fontPx() + 5;
    boolean lines =
        widget.role() == Role.TEXTAREA
            || widget.look() == Look.PROSE
            || box.height() > 2 * line + 14;
    return lines ? line : Math.max(1, box.height() - 2);
  }

  private static String options(Widget widget) {
    StringBuilder html = new StringBuilder();
    List<String> options = widget.options();
    for (int i = 0; i < options.size(); i++) {
      html.append("<option ").append(WebFace.ID_ATTRIBUTE).append('=');
      html.append(widget.id() + 1 + i).append(" value=\"").append(escaped(options.get(i)));
      html.append("\">").append(escaped(options.get(i))).append("</option>");
    }
    return html.toString();
  }

  private static String place(int x, int y, int width, int height) {
    return "left:%dpx;top:%dpx;width:%dpx;height:%dpx;".formatted(x, y, width, height);
  }

  static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
