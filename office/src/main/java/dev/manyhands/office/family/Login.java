package dev.manyhands.office.family;

import dev.manyhands.env.task.Kind;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.data.Term;
import dev.manyhands.office.scene.Family;
import dev.manyhands.office.scene.Field;
import dev.manyhands.office.scene.Form;
import dev.manyhands.office.scene.Input;
import dev.manyhands.office.scene.Mistake;
import dev.manyhands.office.scene.Scene;
import dev.manyhands.office.scene.Sheet;
import dev.manyhands.office.widget.Look;
import java.util.List;
import java.util.Locale;

/** Logging in: a wrong pair is refused and may be tried again. */
final class Login implements Family {
  @Override
  public String id() {
    return "web/login-v1";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    String title =
        dice.wording(
            "Log in",
            "Sign in",
            "Welcome back",
            "Member area",
            "Login",
            "Your login",
            "Please log in",
            "Sign-in",
            "Account",
            "Members only",
            "Log on",
            "Customer login",
            "Staff login");
    Sheet sheet = scene.sheet(title);
    sheet.heading(title);
    Form form = sheet.form();
    Term who = dice.of(Term.USER_NAME, Term.EMAIL, Term.CUSTOMER_NUMBER);
    Field user = form.add(Input.text(who).wants(scene.person().get(who)).required());
    Field password =
        form.add(Input.password(Term.PASSWORD).wants(scene.person().get(Term.PASSWORD)).required());
    if (dice.chance(0.5)) {
      form.add(
          Input.tick(
              Term.STATUS,
              dice.of(
                  "Remember me",
                  "Stay signed in",
                  "Keep me in",
                  "Keep me logged in",
                  "Do not ask again",
                  "Remember this device",
                  "Stay logged in")));
    }
    boolean[] in = {false};
    Sheet home =
        scene.sheet(dice.of("Home", "My account", "Overview", "Welcome", "Start", "Dashboard"));
    home.heading(
        dice.wording(
            "Welcome",
            "Your account",
            "Good to see you",
            "Hello",
            "My pages",
            "Home",
            "Start page",
            "Overview",
            "Hello again",
            "Your desk",
            "You are in",
            "Dashboard"));
    scene
        .plan()
        .doneAt(
            home.alert(
                dice.wording(
                    "You are logged in.",
                    "Login successful.",
                    "Welcome back.",
                    "You are in now.",
                    "Signed in.",
                    "Logged in.",
                    "Sign-in complete.",
                    "It worked, you are logged in.",
                    "Your login was successful.",
                    "You are now signed in.",
                    "You have signed in."),
                Look.GOOD));
    form.commit(
        dice.of(
            "Log in",
            "Sign in",
            "Login",
            "Enter",
            "Continue",
            "OK",
            "Log on",
            "Go",
            "Sign in now",
            "Log me in",
            "Submit",
            "Next"),
        () -> {
          if (user.value().equals(user.wanted()) && password.value().equals(password.wanted())) {
            in[0] = true;
            scene.show(home);
          } else {
            password.control().value("");
            password.complain("Wrong " + user.label().toLowerCase(Locale.ROOT) + " or password");
          }
        });
    sheet.link(
        dice.of(
            "Forgot your password?",
            "Lost password",
            "Need help?",
            "Password forgotten?",
            "Reset password",
            "Cannot log in?"));
    sheet.link(
        dice.of(
            "Create an account",
            "Register",
            "New here?",
            "Sign up",
            "Not a member yet?",
            "Join now"));

    scene.show(sheet);
    scene.obstacles();
    scene.instruct(
        dice.wording(
            "Log in.",
            "Sign in to the site.",
            "Please log in with these credentials.",
            "Open the account by logging in.",
            "Please log in.",
            "Please sign in.",
            "Could you log in with these data?",
            "Sign in with the data given here.",
            "Enter the data and log in.",
            "Get into the account.",
            "Fill in the form and sign in.",
            "Log in to the site as follows.",
            "These are the credentials. Log in with them.",
            "Type in the credentials and press the button.",
            "The account is to be opened: log in.",
            "With these data, log in to the account.",
            "You need to be logged in. Here are the data.",
            "Key in the data below, then sign in.",
            "Log on with what is given here.",
            "Sign in, please; the data are given here.",
            "Use these data to get in.",
            "Enter the account by means of these credentials.",
            "Let us see the account: sign in with this.",
            "Please enter these credentials and log in.",
            "Log in to the account with the data below.",
            "Sign in to the account, using what is given.",
            "Use the credentials to sign in."),
        form);
    scene.solvedWhen(() -> in[0] && form.lastSentRight());
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.SWAPS_TWO, Mistake.CUTS_SHORT, Mistake.NEVER_COMMITS);
  }
}
