package dev.manyhands.office.family.form;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;

/** A tiny form and one sentence with the values in quotation marks; a password maybe twice. */
final class QuotedForm implements Family {
  @Override
  public String id() {
    return "form/quoted-v1";
  }

  @Override
  public Kind kind() {
    return Kind.FORMS;
  }

  @Override
  public double tinyShare() {
    return 0.6;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet = scene.sheet(dice.wording("Account", "Access", "Entry", "Members", "Desk"));
    Form form = sheet.form();
    Term who = dice.of(Term.USER_NAME, Term.EMAIL, Term.NICKNAME, Term.CUSTOMER_NUMBER);
    String name = scene.person().get(who);
    String secret = scene.person().get(Term.PASSWORD);
    form.add(Input.text(who).wants(name));
    form.add(Input.password(Term.PASSWORD).wants(secret));
    boolean twice = dice.chance(0.5);
    if (twice) {
      String again = dice.of("Verify password", "Repeat password", "Password again", "Confirm");
      form.add(Input.password(Term.PASSWORD).label(again).wants(secret));
    }
    String button = dice.of("Login", "Submit", "Sign in", "Enter", "OK", "Next");
    Receipt[] receipt = new Receipt[1];
    form.commit(button, () -> receipt[0].show());
    receipt[0] = new Receipt(scene, sheet, dice.wording("You are in.", "Welcome.", "Accepted."));
    scene.show(sheet);
    scene.obstacles();
    String one =
        dice.wording(
            "Enter the %1$s \"%2$s\" and the password \"%3$s\" and press %4$s.",
            "Type \"%2$s\" as %1$s and \"%3$s\" as password, then click %4$s.",
            "With the %1$s \"%2$s\" and the password \"%3$s\", press \"%4$s\".",
            "Use \"%3$s\" for the password and \"%2$s\" for the %1$s, and hit %4$s.",
            "Fill in the password \"%3$s\" and the %1$s \"%2$s\", then press %4$s.");
    String both =
        dice.wording(
            "Enter the %1$s \"%2$s\", the password \"%3$s\" into both password fields, and press %4$s.",
            "Type \"%2$s\" as %1$s and \"%3$s\" twice as password, then click %4$s.",
            "Put the password \"%3$s\" in both fields for it and \"%2$s\" as %1$s; press \"%4$s\".",
            "With the %1$s \"%2$s\", give \"%3$s\" as the password and again; then hit %4$s.");
    scene.instruct((twice ? both : one).formatted(who.word(dice), name, secret, button));
    scene.solvedWhen(form::sentRight);
  }
}
