package dev.manyhands.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.manyhands.env.action.Action;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import dev.manyhands.env.surface.SurfaceException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A secret is typed, and seen nowhere. */
class SecretsIT {
  private static final String CANARY = "Kanarienvögel+7";
  private static final String HANDLE = "mail-password";

  @Test
  void aSecretIsTypedAndSeenNowhere() throws IOException {
    try (Desk desk = new Desk(Map.of(HANDLE, CANARY))) {
      desk.site()
          .page(
              "/login",
              """
              <title>Log in</title><form action=/echo>
              <p><label for=u>User</label> <input id=u name=u>
              <p><label for=k>Key</label> <input id=k name=k oninput="out.textContent=this.value">
              <p><button>Go</button></form><p id=out>nothing</p>
              """)
          .on(
              "/echo",
              exchange -> Site.send(exchange, 500, "<title>" + CANARY + "</title><p>" + CANARY));
      desk.visit("/login");
      desk.click(Role.TEXTBOX, "User");
      desk.perform(new Action.Type("mail-password-not"));
      desk.click(Role.TEXTBOX, "Key");
      desk.perform(new Action.Type(HANDLE));

      Element key = desk.element(Role.TEXTBOX, "Key");
      assertThat(key.is(State.PROTECTED)).isTrue();
      assertThat(key.value()).isEqualTo("•".repeat(CANARY.length()));
      assertThat(desk.element(Role.TEXTBOX, "User").value()).isEqualTo("mail-password-not");
      assertThat(desk.surface().look().toString()).doesNotContain(CANARY);
      assertThat(desk.surface().text()).contains("•").doesNotContain(CANARY);
      assertThat(desk.surface().toString()).doesNotContain(CANARY);

      Element echo = desk.element(Role.TEXT, "•".repeat(CANARY.length()));
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(desk.surface().screenshot()));
      assertThat(colours(picture, key)).isEqualTo(1);
      assertThat(colours(picture, echo)).isEqualTo(1);

      desk.click(Role.BUTTON, "Go");
      assertThatThrownBy(() -> desk.surface().look())
          .isInstanceOf(SurfaceException.class)
          .message()
          .doesNotContain(CANARY)
          .doesNotContain("Kanarienv");
      assertThat(desk.site().asked()).anyMatch(line -> line.contains("Kanarienv%C3%B6gel%2B7"));
      assertThat(desk.surface().address().toString()).doesNotContain("Kanarienv");
      assertThat(desk.surface().look().toString()).doesNotContain(CANARY);
    }
  }

  /** How many colours an element's box shows: one where it is painted over. */
  private static long colours(BufferedImage picture, Element element) {
    var box = element.box();
    int[] pixels =
        picture.getRGB(
            box.x() + 1, box.y() + 1, box.width() - 2, box.height() - 2, null, 0, box.width() - 2);
    return Arrays.stream(pixels).distinct().count();
  }
}
