package dev.manyhands.office.family.entry;

import dev.manyhands.env.task.Kind;
import dev.manyhands.env.task.Split;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Person;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.part.SideBySide;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/** A delivery note beside the stock list: the numbers of what came are to be entered there. */
final class Delivery implements Family {
  @Override
  public String id() {
    return "entry/delivery-v1";
  }

  @Override
  public Kind kind() {
    return Kind.DATA_ENTRY;
  }

  @Override
  public Split split() {
    return Split.HELD_OUT;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    int count = dice.between(3, 6);
    List<String> products = new ArrayList<>();
    while (products.size() < count) {
      String product = new Person(dice).get(Term.PRODUCT);
      if (!products.contains(product)) {
        products.add(product);
      }
    }
    int came = dice.between(1, 3);
    List<String> delivered = dice.some(products, came);
    List<List<String>> note = new ArrayList<>();
    for (String product : delivered) {
      note.add(List.of(product, Integer.toString(dice.between(10, 500))));
    }
    Sheet paper =
        SideBySide.sheet(scene, dice.wording("Delivery note", "Packing list", "Goods received"));
    paper.table(List.of(Term.PRODUCT.word(dice), Term.QUANTITY.word(dice)), note);

    Sheet stock = SideBySide.sheet(scene, dice.wording("Stock", "Warehouse", "Store room"));
    List<String> headers =
        List.of(Term.PRODUCT.word(dice), dice.of("Received", "Count", "Came in"));
    List<List<String>> rows = products.stream().map(product -> List.of(product, "")).toList();
    List<List<Widget>> fields = stock.entryTable(headers, rows);
    List<String> wanted = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int place = delivered.indexOf(products.get(i));
      String value = place < 0 ? "" : note.get(place).get(1);
      wanted.add(value);
      scene.plan().fill(fields.get(i).getFirst(), value);
    }
    Widget book = stock.button(dice.of("Book", "Save", "Post", "Confirm"));
    Receipt receipt = Receipt.here(scene, stock, dice.wording("Booked.", "Stock is up to date."));
    scene.plan().commit(book);
    List<List<String>> booked = new ArrayList<>();
    book.onClick(() -> {
      booked.add(fields.stream().map(row -> row.getFirst().value()).toList());
      receipt.show();
    });
    SideBySide.show(scene, paper, stock);
    scene.instruct(
        dice.wording(
            "Enter what has been delivered into the stock list.",
            "Book the delivery.",
            "Put the numbers of the delivery note into the stock.",
            "Goods have come in. Enter their numbers and book them."));
    scene.solvedWhen(() -> booked.equals(List.of(wanted)));
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.CUTS_SHORT, Mistake.NEVER_COMMITS);
  }
}
