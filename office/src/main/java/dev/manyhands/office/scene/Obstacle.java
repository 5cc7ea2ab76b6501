package dev.manyhands.office.scene;

import dev.manyhands.office.data.Dice;
import dev.manyhands.office.widget.Pane;
import dev.manyhands.office.widget.Widget;
import java.time.Duration;
import java.util.List;

/** What gets in the way on real sites: notices of cookies, newsletters, surveys. */
final class Obstacle {
  private Obstacle() {}

  static void maybe(Scene scene) {
    Dice dice = scene.dice();
    int kind = dice.below(10);
    if (kind == 0) {
      banner(scene);
    } else if (kind == 1) {
      dialog(scene);
    }
  }

  private static void banner(Scene scene) {
    Dice dice = scene.dice();
    Skin skin = scene.skin();
    Sheet sheet =
        scene.pane(
            dice.wording(
                "Cookies",
                "Cookie notice",
                "Cookie settings",
                "Your choice",
                "Data protection",
                "Your data",
                "Before you start",
                "About cookies",
                "Consent",
                "Privacy"),
            skin.widthPx());
    sheet.paragraph(
        dice.wording(
            "This site uses cookies.",
            "We use cookies to make this site better.",
            "May we store cookies?",
            "Cookies help us to know what you like.",
            "We value your privacy.",
            "Some cookies are needed, others are not.",
            "We and our partners use cookies.",
            "Please choose which cookies we may set.",
            "With your consent we store cookies.",
            "We would like to use cookies.",
            "Your privacy matters to us."));
    List<Widget> buttons =
        sheet.buttons(
            List.of(
                dice.of(
                    "Accept",
                    "Accept all",
                    "OK",
                    "Got it",
                    "Agree",
                    "I agree",
                    "Allow all",
                    "Fine",
                    "Allow cookies"),
                dice.of(
                    "Reject",
                    "Decline",
                    "Only necessary",
                    "Reject all",
                    "No cookies",
                    "Customise",
                    "Refuse")));
    int height = sheet.page().height() + 12;
    Pane pane =
        scene
            .desk()
            .open(
                Pane.Form.BANNER,
                sheet.page(),
                0,
                skin.heightPx() - height,
                skin.widthPx(),
                height);
    for (Widget button : buttons) {
      button.onClick(() -> scene.desk().close(pane));
    }
    scene.plan().dismiss(buttons.getFirst());
  }

  private static void dialog(Scene scene) {
    Dice dice = scene.dice();
    Sheet sheet =
        scene.pane(
            dice.wording(
                "Newsletter",
                "Survey",
                "Special offer",
                "Welcome",
                "A gift for you",
                "Join us",
                "One question",
                "Help us",
                "New here?",
                "Our app",
                "Do not miss this",
                "Sale",
                "Good news"),
            380);
    sheet.paragraph(
        dice.wording(
            "Would you like to hear more from us?",
            "Tell us how you like this site.",
            "Get our app for free.",
            "Free delivery until Sunday.",
            "Could you spare a minute for a survey?",
            "Chat with us if you need help.",
            "Sign up and win a prize.",
            "New things every week.",
            "You are visitor one million.",
            "Join the club and save.",
            "Save ten percent today."));
    List<Widget> buttons =
        sheet.buttons(
            List.of(
                dice.of(
                    "No thanks",
                    "Close",
                    "Not now",
                    "Skip",
                    "Dismiss",
                    "Maybe later",
                    "No, thank you",
                    "Go away",
                    "Hide"),
                dice.of(
                    "Read more",
                    "Show me",
                    "More",
                    "Tell me more",
                    "Sign me up",
                    "Yes, please",
                    "Get it")));
    Runnable open =
        () -> {
          Pane pane = scene.modal(sheet);
          for (Widget button : buttons) {
            button.onClick(() -> scene.desk().close(pane));
          }
        };
    if (dice.chance(0.5)) {
      open.run();
    } else {
      scene.desk().after(Duration.ofMillis(dice.between(2, 8) * 100L), open);
    }
    scene.plan().dismiss(buttons.getFirst());
  }
}
