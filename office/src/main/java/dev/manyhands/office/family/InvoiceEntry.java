package dev.manyhands.office.family;

import dev.manyhands.env.task.Kind;
import dev.manyhands.env.task.Split;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Facts;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.scene.Skin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An invoice in a window over the accounts: its number, date and sums go into the form. */
final class InvoiceEntry implements Family {
  private static final int TAX_PERCENT = 19;
  private static final int LINES = 3;
  private static final int EDGE_PX = 8;

  @Override
  public String id() {
    return "entry/invoice-v1";
  }

  @Override
  public Kind kind() {
    return Kind.DATA_ENTRY;
  }

  @Override
  public Split split() {
    return Split.HELD_OUT;
  }

  /** A piece of the invoice, and the words it goes by. */
  private record Piece(List<String> words, String value) {}

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Skin skin = scene.skin();
    Person seller = scene.person();
    List<List<String>> lines = new ArrayList<>();
    long cents = 0;
    for (int i = 0; i < LINES; i++) {
      Person line = new Person(dice);
      long price = dice.between(100, 90_000);
      int count = dice.between(1, 20);
      cents += price * count;
      lines.add(List.of(line.get(Term.PRODUCT), Integer.toString(count), money(price)));
    }
    long tax = cents * TAX_PERCENT / 100;
    List<Piece> pieces =
        List.of(
            new Piece(
                List.of("Invoice number", "Invoice no.", "Invoice"),
                "RE-" + dice.between(10_000, 99_999)),
            new Piece(
                List.of("Invoice date", "Date", "Date of invoice"), seller.get(Term.START_DATE)),
            new Piece(List.of("Supplier", "Seller", "Vendor"), seller.get(Term.COMPANY)),
            new Piece(List.of("Net amount", "Net", "Sum before tax"), money(cents)),
            new Piece(List.of("Tax amount", "VAT", "Tax"), money(tax)),
            new Piece(List.of("Total amount", "Total", "Amount due"), money(cents + tax)));

    int width = (skin.widthPx() - 3 * EDGE_PX) / 2;
    Sheet paper = scene.pane(dice.wording("Invoice.pdf", "Scan", "Document", "Paper"), width);
    paper.heading(dice.of("Invoice", "INVOICE", seller.get(Term.COMPANY)));
    int facts = pieces.size() * Facts.rowPx(scene);
    int left = skin.heightPx() - paper.y() - facts - 3 * skin.gapPx() - 40;
    int rows = Math.clamp(left / (skin.fontPx() + 14) - 1, 0, LINES);
    if (rows > 0) {
      List<String> headers = List.of(dice.of("Item", "Article"), dice.of("Qty", "Count"), "Each");
      paper.table(headers, lines.subList(0, rows));
    }
    Facts.layOut(
        scene,
        paper,
        pieces.stream().map(piece -> dice.of(piece.words)).toList(),
        pieces.stream().map(Piece::value).toList());

    Sheet accounts =
        scene.pane(
            dice.wording("Accounts payable", "Book-keeping", "New invoice", "Ledger"), width);
    accounts.heading(accounts.page().title());
    Form form = accounts.form();
    int fieldPx = skin.fieldPx() + 2 * skin.fontPx() + 14 + skin.gapPx();
    int fits = Math.max(1, (skin.heightPx() - accounts.y() - 2 * skin.fieldPx()) / fieldPx);
    for (Piece piece : dice.some(pieces, Math.min(fits, dice.between(2, 4)))) {
      form.add(Input.text(Term.NOTES).label(dice.of(piece.words)).wants(piece.value).required());
    }
    Receipt[] receipt = new Receipt[1];
    form.commit(dice.of("Post", "Save", "Book", "Enter", "Submit"), () -> receipt[0].show());
    receipt[0] = Receipt.here(scene, accounts, dice.wording("Posted.", "Booked.", "Saved."));
    scene.show(accounts);
    scene.window(paper, width + 2 * EDGE_PX, dice.between(0, 10));
    scene.instruct(
        dice.wording(
            "Enter the invoice into the accounts.",
            "Post this invoice: fill in the form from the document.",
            "Type what the form asks for from the invoice, then save.",
            "Book the invoice that lies open.",
            "Take the data for the form from the document and press the button."));
    scene.solvedWhen(form::sentRight);
  }

  private static String money(long cents) {
    return String.format(Locale.ENGLISH, "%d.%02d", cents / 100, cents % 100);
  }
}
