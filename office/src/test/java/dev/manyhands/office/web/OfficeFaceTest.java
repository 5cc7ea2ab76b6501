package dev.manyhands.office.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.manyhands.env.Status;
import dev.manyhands.env.face.WebFace;
import dev.manyhands.env.task.Instruction.Field;
import dev.manyhands.office.Office;
import dev.manyhands.office.OfficeTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Plays the browser's part, as far as a login needs it. */
final class OfficeFaceTest {
  private static final Pattern FIELD = Pattern.compile("<input id=w(\\d+)");
  private static final Pattern BUTTON = Pattern.compile("<button id=w(\\d+)");

  private final OfficeTask login = Office.task("web/login-v1");

  @Test
  void whatIsTypedAndClickedInThePageReachesTheApplication() {
    WebFace face = quiet();
    String page = unescaped(face.html());
    Matcher fields = FIELD.matcher(page);
    assertThat(fields.find()).isTrue();
    assertThat(face.post("holds\n" + fields.group(1) + "\n0\n" + value(face, false))).isEmpty();
    assertThat(fields.find()).isTrue();
    assertThat(face.post("holds\n" + fields.group(1) + "\n0\n" + value(face, true))).isEmpty();
    Matcher button = BUTTON.matcher(page);
    assertThat(button.find()).isTrue();
    assertThat(face.post("clicked\n" + button.group(1) + "\n0\n")).contains("[\"ground\"");
    assertThat(face.status()).isEqualTo(Status.RUNNING);
    face.done("");
    assertThat(face.reward()).isEqualTo(1);
  }

  @Test
  void onlyWhatChangedIsSentAndAFieldIsTakenBackToItsFocus() {
    WebFace face = quiet();
    Matcher button = BUTTON.matcher(unescaped(face.html()));
    assertThat(button.find()).isTrue();
    String patch = face.post("clicked\n" + button.group(1) + "\n0\n");
    assertThat(patch).contains("[\"put\"").contains("[\"focus\"").doesNotContain("[\"ground\"");
    assertThat(face.reward()).isEqualTo(0);
  }

  @Test
  void anUnknownEventIsNamed() {
    assertThatThrownBy(() -> quiet().post("exploded\n1\n0\n")).hasMessageContaining("exploded");
    assertThatThrownBy(() -> quiet().post("clicked")).hasMessageContaining("four lines");
  }

  /** A login with its data in fields and nothing in its way. */
  private WebFace quiet() {
    return LongStream.range(0, 200)
        .mapToObj(login::face)
        .filter(f -> f.instruction().fields().size() == 2 && !f.html().contains("dialog"))
        .findFirst()
        .orElseThrow();
  }

  private static String value(WebFace face, boolean secret) {
    return face.instruction().fields().stream()
        .filter(f -> f.name().matches("(?i).*(pass|secret).*") == secret)
        .map(Field::value)
        .findFirst()
        .orElseThrow();
  }

  private static String unescaped(String html) {
    return html.replace("\\\\u003c", "<").replace("\\u003c", "<").replace("\\\"", "\"");
  }
}
