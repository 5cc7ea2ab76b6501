package dev.manyhands.office.family.form;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
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
      String again =
          dice.of(
              "Verify password",
              "Repeat password",
              "Password again",
              "Confirm",
              "Confirm password",
              "Retype password",
              "The same again",
              "Password once more");
      form.add(Input.password(Term.PASSWORD).label(again).wants(secret));
    }
    String button =
        dice.of(
            "Login",
            "Submit",
            "Sign in",
            "Enter",
            "OK",
            "Next",
            "Log in",
            "Continue",
            "Go",
            "Register");
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
            "Log in with the %1$s \"%2$s\" and the password \"%3$s\", then press %4$s.",
            "Please enter \"%2$s\" as %1$s, \"%3$s\" as password and click %4$s.",
            "%1$s: \"%2$s\", password: \"%3$s\". Then press %4$s.",
            "Put \"%2$s\" into the field for the %1$s and \"%3$s\" into the one for the password,"
                + " then hit %4$s.",
            "The %1$s is \"%2$s\", the password \"%3$s\"; enter both and press \"%4$s\".",
            "Could you type the %1$s \"%2$s\" and the password \"%3$s\" and press %4$s?",
            "Fill in \"%2$s\" for the %1$s and \"%3$s\" for the password, and click %4$s.",
            "Set the %1$s to \"%2$s\" and the password to \"%3$s\", then push %4$s.",
            "Give the %1$s as \"%2$s\" and the password as \"%3$s\"; finish with %4$s.",
            "Key in \"%2$s\" (the %1$s) and \"%3$s\" (the password), then press %4$s.",
            "Once the %1$s \"%2$s\" and the password \"%3$s\" are filled in, press %4$s.",
            "As %1$s take \"%2$s\", as password \"%3$s\", and click the button %4$s.",
            "Password \"%3$s\", %1$s \"%2$s\"; press \"%4$s\" when both are in.",
            "Press %4$s after you have entered the password \"%3$s\" and the %1$s \"%2$s\".",
            "We sign in as \"%2$s\" (that is the %1$s) with the password \"%3$s\"; end with %4$s.",
            "Write the %1$s \"%2$s\", write the password \"%3$s\", and hit the %4$s button.",
            "Fill in the password \"%3$s\" and the %1$s \"%2$s\", then press %4$s.");
    String both =
        dice.wording(
            "Enter the %1$s \"%2$s\", the password \"%3$s\" into both password fields, and press"
                + " %4$s.",
            "Type \"%2$s\" as %1$s and \"%3$s\" twice as password, then click %4$s.",
            "Put the password \"%3$s\" in both fields for it and \"%2$s\" as %1$s; press \"%4$s\".",
            "Fill in the %1$s \"%2$s\" and the password \"%3$s\", the password in both of its"
                + " fields, then press %4$s.",
            "Please enter \"%2$s\" as %1$s and the password \"%3$s\" two times, and click %4$s.",
            "%1$s: \"%2$s\", password (in both fields): \"%3$s\". Then press %4$s.",
            "Put \"%2$s\" into the field for the %1$s and \"%3$s\" into each password field, then"
                + " hit %4$s.",
            "The %1$s is \"%2$s\"; the password \"%3$s\" is asked for twice. Enter all and press"
                + " \"%4$s\".",
            "Could you type the %1$s \"%2$s\", then the password \"%3$s\", confirm the password and"
                + " press %4$s?",
            "Set the %1$s to \"%2$s\" and both password fields to \"%3$s\", and push %4$s.",
            "Key in \"%2$s\" as the %1$s and repeat the password \"%3$s\" where it is asked again;"
                + " click %4$s.",
            "Once the %1$s \"%2$s\" and, twice, the password \"%3$s\" are filled in, press %4$s.",
            "Enter \"%3$s\" as password, again to confirm it, and \"%2$s\" as the %1$s, then press"
                + " %4$s.",
            "Press %4$s after you have entered the %1$s \"%2$s\" and, in both places, the password"
                + " \"%3$s\".",
            "Password \"%3$s\" twice, %1$s \"%2$s\" once; press \"%4$s\" when all is in.",
            "As %1$s take \"%2$s\", as password \"%3$s\", the same in the second password field,"
                + " and click %4$s.",
            "Write the %1$s \"%2$s\", write the password \"%3$s\" in its two fields, and hit the"
                + " %4$s button.",
            "With the %1$s \"%2$s\", give \"%3$s\" as the password and again; then hit %4$s.");
    scene.instruct(Template.fill((twice ? both : one), who.word(dice), name, secret, button));
    scene.solvedWhen(form::sentRight);
  }
}
