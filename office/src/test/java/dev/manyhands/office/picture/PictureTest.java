package dev.manyhands.office.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.screen.State;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PictureTest {
  private static final Box PLACE = new Box(40, 40, 160, 40);

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyRoleShowsInItsBoxAndWithARingInFocus(Role role) {
    BufferedImage empty = Picture.draw(screen(List.of()));
    BufferedImage plain = Picture.draw(screen(List.of(element(role, 0))));
    BufferedImage focused = Picture.draw(screen(List.of(element(role, State.FOCUSED.bit()))));
    assertThat(differences(empty, plain)).isPositive();
    assertThat(differences(plain, focused)).isPositive();
    assertThat(plain.getWidth()).isEqualTo(300);
    assertThat(plain.getHeight()).isEqualTo(200);
  }

  private static Element element(Role role, int states) {
    return new Element(7, role, "Name", "Words", "Value", "", "", PLACE, states);
  }

  private static Screen screen(List<Element> elements) {
    return new Screen(300, 200, "Test", elements, 250, 150, 0, 0);
  }

  private static int differences(BufferedImage one, BufferedImage other) {
    int differences = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        differences += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
      }
    }
    return differences;
  }
}
