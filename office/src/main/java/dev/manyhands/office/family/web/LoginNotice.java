package dev.manyhands.office.family.web;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Template;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.part.Receipt;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Field;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Pane;
import dev.manyhands.office.widget.Widget;
import java.time.Duration;
import java.util.List;

/** A log-in in the middle of which a notice asks whether to leave: it is to be declined. */
final class LoginNotice implements Family {
  @Override
  public String id() {
    return "web/login-notice-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public int maxActions() {
    return 60;
  }

  @Override
  public double tinyShare() {
    return 0.5;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet = scene.sheet(dice.wording("Log in", "Members", "Sign in", "Access", "Staff"));
    Form form = sheet.form();
    Term who = dice.of(Term.USER_NAME, Term.USER_NAME, Term.EMAIL, Term.CUSTOMER_NUMBER);
    String name = scene.person().get(who);
    String secret = scene.person().get(Term.PASSWORD);
    Field user = form.add(Input.text(who).wants(name));
    Field password = form.add(Input.password(Term.PASSWORD).wants(secret));
    String button = dice.of("Login", "Log in", "Sign in", "Submit", "Enter");
    Receipt[] receipt = new Receipt[1];
    form.commit(button, () -> receipt[0].show());
    receipt[0] = new Receipt(scene, sheet, dice.wording("You are in.", "Welcome.", "Logged in."));
    Runnable ask = notice(scene, sheet, form);
    switch (dice.below(4)) {
      case 0 -> user.control().onClick(ask);
      case 1 -> password.control().onClick(ask);
      case 2 -> user.control().onChange(ask);
      default -> scene.desk().after(Duration.ofMillis(dice.between(1, 20) * 100L), ask);
    }
    scene.show(sheet);
    scene.instruct(
        Template.fill(
            dice.wording(
                "The %1$s is \"%2$s\" and the password \"%3$s\"; log in with %4$s.",
                "Fill in \"%2$s\" and \"%3$s\" to log in, then press %4$s.",
                "Password \"%3$s\", %1$s \"%2$s\": enter both and click %4$s.",
                "Enter the %1$s \"%2$s\" and the password \"%3$s\" and press %4$s.",
                "Log in with the %1$s \"%2$s\" and the password \"%3$s\", then click %4$s.",
                "Type \"%2$s\" as %1$s, \"%3$s\" as password and hit %4$s.",
                "Sign in as \"%2$s\" with the password \"%3$s\"; the button is %4$s.",
                "Please log in as \"%2$s\", with the password \"%3$s\", and press %4$s.",
                "%1$s: \"%2$s\". Password: \"%3$s\". Then click %4$s.",
                "To sign in, enter \"%2$s\" as the %1$s and \"%3$s\" as the password, and press"
                    + " %4$s.",
                "Log in: %1$s \"%2$s\", password \"%3$s\", button %4$s.",
                "Could you enter the %1$s \"%2$s\" and the password \"%3$s\", then hit %4$s?",
                "With \"%2$s\" as %1$s and \"%3$s\" as password, log in by clicking %4$s.",
                "Put \"%2$s\" in the field for the %1$s, \"%3$s\" in the one for the password, and"
                    + " press %4$s.",
                "The password is \"%3$s\" and the %1$s is \"%2$s\". Enter them and press \"%4$s\".",
                "Once the %1$s \"%2$s\" and the password \"%3$s\" are in, click %4$s.",
                "We sign in with the %1$s \"%2$s\" and the password \"%3$s\"; press %4$s at the"
                    + " end.",
                "Give the %1$s \"%2$s\" with the password \"%3$s\", and finish with %4$s.",
                "Key in the %1$s \"%2$s\" and the password \"%3$s\" before you press %4$s.",
                "Get into the account: the %1$s is \"%2$s\", the password is \"%3$s\", the button"
                    + " says %4$s.",
                "Set the %1$s to \"%2$s\", the password to \"%3$s\" and push %4$s.",
                "Password \"%3$s\" goes with the %1$s \"%2$s\": fill in both, then press %4$s.",
                "Press %4$s after you have entered the %1$s \"%2$s\" and the password \"%3$s\".",
                "Use \"%3$s\" for the password and \"%2$s\" for the %1$s, and click %4$s."),
            who.word(dice),
            name,
            secret,
            button));
    scene.solvedWhen(form::lastSentRight);
  }

  /** Asks once; who agrees to leave has to come back and to begin again. */
  private static Runnable notice(Scene scene, Sheet sheet, Form form) {
    Dice dice = scene.dice();
    Sheet home = scene.bare(dice.of("Home", "Start", "Goodbye"));
    home.heading(home.page().title());
    Widget back = home.link(dice.of("Log in", "Members", "Back to the log-in"));
    back.onClick(() -> scene.show(sheet));
    scene.plan().press(back);
    Sheet dialog = scene.pane(dice.of("Notice", "Session", "Warning", "Please note"), 340);
    dialog.prose(
        dice.wording(
            "Your session ends soon. Leave for the home page?",
            "You were away for long. Go to the start page?",
            "This page is about to expire. Exit now?",
            "Do you want to leave this page?",
            "This session has almost ended. Exit to the start page?",
            "You have not moved for a while. Leave now?",
            "Time is nearly up. Go back to the home page?",
            "Leave this page without logging in?",
            "Shall we take you to the start page?",
            "The page is going to close. Leave it now?",
            "Nothing was done for some time. Go home?",
            "Should this page be left?",
            "The session is nearly over. Shall we go home?"));
    List<String> words =
        dice.of(List.of("OK", "Cancel"), List.of("Yes", "No"), List.of("Leave", "Stay"));
    boolean leaveFirst = dice.chance(0.7);
    List<Widget> buttons = dialog.buttons(leaveFirst ? words : words.reversed());
    Widget stay = buttons.get(leaveFirst ? 1 : 0);
    Widget leave = buttons.get(leaveFirst ? 0 : 1);
    scene.plan().dismiss(stay);
    Pane[] pane = new Pane[1];
    stay.onClick(() -> scene.desk().close(pane[0]));
    leave.onClick(() -> {
      scene.desk().close(pane[0]);
      form.fields().forEach(field -> field.control().value(""));
      scene.show(home);
    });
    return () -> {
      if (pane[0] == null) {
        pane[0] = scene.modal(dialog);
      }
    };
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.SWAPS_TWO, Mistake.CUTS_SHORT, Mistake.NEVER_COMMITS);
  }
}
