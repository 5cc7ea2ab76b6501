package dev.manyhands.office.part;

import dev.manyhands.office.data.Dates;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Prose;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** A mail program: a list of messages, each of which opens on a page of its own. */
public final class MailBox {
  private final Scene scene;
  private final Sheet list;
  private final List<Mail> mails;
  private final List<Rows.Row> rows;
  private final List<Sheet> pages = new ArrayList<>();
  private final List<Widget> backs = new ArrayList<>();
  private final List<Widget> headings = new ArrayList<>();
  private int open = -1;

  /** A message. */
  public record Mail(String from, String subject, LocalDate day, String date, String body) {}

  /**
   * Lays out a mail box.
   *
   * @param mails in the order of the list
   * @param inside lays out what stands below a message, given its place in the list
   */
  public MailBox(Scene scene, List<Mail> mails, BiConsumer<Integer, Sheet> inside) {
    Dice dice = scene.dice();
    this.scene = scene;
    this.mails = List.copyOf(mails);
    String title =
        dice.wording(
            "Inbox",
            "Mail",
            "Messages",
            "Post",
            "Mailbox",
            "E-mail",
            "My mail",
            "Correspondence",
            "All mail",
            "Your messages",
            "Web mail",
            "Letters",
            "Incoming mail");
    this.list = scene.sheet(title);
    if (!scene.skin().isTiny() || dice.chance(0.5)) {
      list.heading(title);
    }
    boolean subjects = dice.chance(0.5);
    boolean dated = !scene.skin().isTiny() || dice.chance(0.3);
    List<String> headers =
        new ArrayList<>(subjects ? List.of("Subject", "From") : List.of("From", "Subject"));
    if (dated) {
      headers.add(dice.of("Date", "Received", "Sent", "When", "Day", "Arrived"));
    }
    List<List<String>> entries = new ArrayList<>();
    for (Mail mail : mails) {
      List<String> entry =
          new ArrayList<>(
              subjects ? List.of(mail.subject, mail.from) : List.of(mail.from, mail.subject));
      if (dated) {
        entry.add(mail.date);
      }
      entries.add(entry);
    }
    this.rows = Rows.layOut(scene, list, headers, entries, true);
    for (int i = 0; i < mails.size(); i++) {
      int place = i;
      rows.get(i).onOpen(() -> open(place));
      pages.add(page(mails.get(i), i, inside));
    }
  }

  /** Messages from different people, about different things, on different days. */
  public static List<Mail> some(Dice dice, int count) {
    List<LocalDate> days = Dates.some(dice, count);
    List<LocalDate> order = dice.chance(0.7) ? days.reversed() : dice.shuffled(days);
    Dates dates = new Dates(dice);
    List<String> from =
        dice.chance(0.3)
            ? dice.shuffled(Namesakes.of(dice, Term.FULL_NAME, count))
            : distinct(dice, Term.FULL_NAME, count);
    List<String> about =
        dice.chance(0.3)
            ? dice.shuffled(Namesakes.of(dice, Term.SUBJECT, count))
            : distinct(dice, Term.SUBJECT, count);
    List<Mail> mails = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      LocalDate day = order.get(i);
      String body = Prose.sentences(dice, dice.between(1, 3));
      mails.add(new Mail(from.get(i), about.get(i), day, dates.write(day), body));
    }
    return mails;
  }

  private static List<String> distinct(Dice dice, Term term, int count) {
    List<String> values = new ArrayList<>(count);
    while (values.size() < count) {
      String value = new Person(dice).get(term);
      if (!values.contains(value)) {
        values.add(value);
      }
    }
    return values;
  }

  private Sheet page(Mail mail, int place, BiConsumer<Integer, Sheet> inside) {
    Dice dice = scene.dice();
    Sheet page = scene.sheet(list.page().title());
    boolean backAbove = dice.chance(0.5);
    Widget back = null;
    if (backAbove) {
      back =
          page.link(
              dice.of(
                  "Back",
                  "Back to inbox",
                  "All messages",
                  "To the list",
                  "Return",
                  "Close message"));
    }
    headings.add(page.heading(mail.subject));
    if (scene.skin().isTiny()) {
      page.paragraph(mail.from);
    } else {
      Facts.layOut(scene, page, List.of("From", "Date"), List.of(mail.from, mail.date));
    }
    page.prose(mail.body);
    inside.accept(place, page);
    if (back == null) {
      back = page.button(dice.of("Back", "Close", "Inbox", "Back to list", "Return", "Go back"));
    }
    back.onClick(this::close);
    backs.add(back);
    return page;
  }

  /** Shows the list. */
  public void close() {
    open = -1;
    scene.show(list);
  }

  private void open(int place) {
    open = place;
    scene.show(pages.get(place));
  }

  /** The place of the message that is open, or -1. */
  public int open() {
    return open;
  }

  public Sheet list() {
    return list;
  }

  public List<Mail> mails() {
    return mails;
  }

  /** The page of a message. */
  public Sheet page(int place) {
    return pages.get(place);
  }

  /** The heading of a message that is open. */
  public Widget heading(int place) {
    return headings.get(place);
  }

  /** What opens a message. */
  public Widget opener(int place) {
    return rows.get(place).opener();
  }

  /** Plans to leave whichever message is open. */
  public void planToClose() {
    backs.forEach(back -> scene.plan().press(back));
  }

  /** Plans to find a message, and to leave any other; the press on it counts, or does not yet. */
  public void planToOpen(int right, boolean counts) {
    for (int i = 0; i < mails.size(); i++) {
      if (i != right) {
        scene.plan().press(backs.get(i));
      }
    }
    if (counts) {
      scene.plan().commit(opener(right));
    } else {
      scene.plan().press(opener(right));
    }
    scene.plan().confuse(opener(right), opener(right == 0 ? 1 : 0));
  }
}
