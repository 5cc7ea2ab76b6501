package dev.manyhands.office.family;

import dev.manyhands.env.screen.Role;
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
import dev.manyhands.office.widget.Widget;
import java.util.ArrayList;
import java.util.List;

/**
 * Opening an account, where the site does not take everything at the first try: a name is taken and
 * another one is offered, the passwords are wiped, the server has a bad moment.
 */
final class Registration implements Family {
  private static final List<Term> ASKED =
      List.of(
          Term.FIRST_NAME,
          Term.LAST_NAME,
          Term.EMAIL,
          Term.PHONE,
          Term.COUNTRY,
          Term.CITY,
          Term.BIRTHDAY,
          Term.SALUTATION);

  @Override
  public String id() {
    return "form/register-v1";
  }

  @Override
  public Kind kind() {
    return Kind.FORMS;
  }

  @Override
  public void stage(Scene scene) {
    Dice dice = scene.dice();
    String title =
        dice.wording(
            "Register",
            "Create an account",
            "Sign up",
            "Join us",
            "Registration",
            "Open an account",
            "New account",
            "Become a member",
            "New members",
            "Your account",
            "Sign-up",
            "Get started",
            "New here?");
    Sheet sheet = scene.sheet(title);
    sheet.heading(title);
    boolean taken = dice.chance(0.4);
    String user = scene.person().get(Term.USER_NAME);
    String free = user + dice.between(100, 999);
    Widget notice = sheet.alert("", Look.BAD).show(false);
    Widget offer =
        sheet
            .page()
            .add(Role.TEXT, sheet.x(), sheet.y(), sheet.widthPx(), scene.skin().fontPx() + 6)
            .show(false);
    sheet.space(scene.skin().fontPx() + 6);

    Form form = sheet.form();
    Field name = form.add(Input.text(Term.USER_NAME).wants(user).required().unplanned());
    scene
        .plan()
        .fillWhen(
            view -> !view.shows(offer) && !view.holds(name.control(), free), name.control(), user);
    scene.plan().fillWhen(view -> view.shows(offer), name.control(), free);
    String secret = scene.person().get(Term.PASSWORD);
    List<Field> secrets = new ArrayList<>();
    secrets.add(form.add(Input.password(Term.PASSWORD).wants(secret).required()));
    if (dice.chance(0.5)) {
      String again =
          dice.of(
              "Repeat password",
              "Confirm password",
              "Password again",
              "Password (again)",
              "Repeat it",
              "Same password again",
              "Password once more");
      secrets.add(
          form.add(Input.password(Term.PASSWORD).label(again).wants(secret).required().unasked()));
    }
    for (Term term : dice.some(ASKED, dice.between(1, 4))) {
      form.add(Input.of(term).wants(scene.person().get(term)).required(dice.chance(0.7)));
    }
    if (dice.chance(0.5)) {
      String terms =
          dice.of(
              "I accept the terms",
              "I agree to the conditions",
              "Terms accepted",
              "I have read the terms",
              "Accept the conditions",
              "I agree",
              "Agree to the rules");
      form.add(Input.tick(Term.STATUS, terms).wants(Field.YES).required());
    }
    if (dice.chance(0.4)) {
      form.add(
          Input.tick(
              Term.STATUS,
              dice.of(
                  "Send me news",
                  "Newsletter",
                  "Offers by mail",
                  "Keep me informed",
                  "Offers by e-mail",
                  "News and offers")));
    }

    Sheet welcome = scene.sheet(title);
    welcome.heading(
        dice.wording(
            "Welcome",
            "Almost there",
            "Account created",
            "Done",
            "Thank you",
            "Hello",
            "Success",
            "You are a member",
            "Registered",
            "It worked",
            "All set",
            "Good choice"));
    scene
        .plan()
        .doneAt(
            welcome.alert(
                dice.wording(
                    "Your account has been created.",
                    "You are registered now.",
                    "Your account is ready.",
                    "Welcome, your account is open.",
                    "You have been registered.",
                    "Thank you for joining.",
                    "The account is yours.",
                    "You are now a member.",
                    "Your account is open.",
                    "Your registration is complete.",
                    "Registration complete."),
                Look.GOOD));
    boolean[] bad = {dice.chance(0.2)};
    boolean wipes = dice.chance(0.5);
    form.commit(
        dice.of(
            "Register",
            "Sign up",
            "Create account",
            "Join",
            "Submit",
            "Continue",
            "Join now",
            "Open account",
            "Sign me up",
            "Go on",
            "Finish",
            "Get account"),
        () -> {
          boolean same = secrets.stream().allMatch(f -> f.value().equals(secret));
          if (taken && !name.value().equals(free)) {
            offer.text(free).show(true);
            refuse(scene, notice, "This user name is taken, but another one is free:");
          } else if (!same) {
            refuse(scene, notice, "The passwords do not match");
          } else if (bad[0]) {
            bad[0] = false;
            refuse(scene, notice, "Something went wrong. Please try again.");
          } else {
            scene.show(welcome);
            return;
          }
          if (wipes) {
            secrets.forEach(f -> f.control().value(""));
          }
        });
    scene.show(sheet);
    scene.obstacles();
    String words =
        dice.wording(
            "Register with these data.",
            "Open an account.",
            "Create an account with the data given.",
            "Please sign up.",
            "Please register with what is given here.",
            "Could you open an account with these data?",
            "Sign up with these data.",
            "A new account is needed: fill in the form and send it.",
            "Fill in the form to register.",
            "Make an account with the following data.",
            "Enter these data to sign up.",
            "Get an account on this site with the data below.",
            "Please create an account.",
            "Key in the data below and register.",
            "Join with what is given here.",
            "An account is to be created with these data.",
            "Use these data to open an account.",
            "Complete the registration, then send it.",
            "Type these data into the form and sign up.",
            "With these data, register on the site.",
            "Become a member with these data.",
            "Put these data into the registration form and press the button.",
            "Registration: please enter the following and send it.",
            "Set up a new account as given here.",
            "Have an account opened with the data below.",
            "Please complete the form and register.",
            "Sign up by filling in the form.",
            "Fill in the registration and send it.");
    scene.instruct(
        words + (taken ? " If the user name is taken, use the one that the site offers." : ""),
        form);
    List<String> right = new ArrayList<>(form.fields().stream().map(Field::wanted).toList());
    if (taken) {
      right.set(0, free);
    }
    scene.solvedWhen(
        () -> scene.desk().shown() == welcome.page() && form.records().getLast().equals(right));
  }

  private static void refuse(Scene scene, Widget notice, String words) {
    notice.text(words).show(true);
    scene.desk().scrollTo(0);
  }

  @Override
  public List<Mistake> mistakes() {
    return List.of(Mistake.CUTS_SHORT, Mistake.FORGETS_ONE, Mistake.NEVER_COMMITS);
  }
}
