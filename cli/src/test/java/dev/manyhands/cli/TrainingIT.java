package dev.manyhands.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingIT {
  @TempDir private Path folder = Path.of("");

  @Test
  void aKilledTrainingOfManyHumansGoesOnWhereItWas() throws Exception {
    Path out = folder.resolve("nano.ckpt");
    Path state = folder.resolve("nano.ckpt.training");
    String[] arguments = {
      "train",
      "--preset",
      "nano",
      "--minutes",
      "0.6",
      "--humans",
      "2000",
      "--tasks",
      "form/.*",
      "--out",
      out.toString(),
      "--json"
    };
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:+UseCompactObjectHeaders",
            "--add-modules",
            "jdk.incubator.vector",
            "--add-exports",
            "jdk.compiler/com.sun.tools.javac.api=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName()));
    command.addAll(List.of(arguments));
    Process killed =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("killed.log").toFile())
            .start();
    try {
      while (killed.isAlive() && !Files.exists(state)) {
        Thread.sleep(50);
      }
    } finally {
      killed.destroyForcibly().waitFor();
    }
    assertThat(state).exists();

    CommandLineTest.Run again = CommandLineTest.run(arguments);

    assertThat(again.exit()).as(again.err()).isZero();
    assertThat(again.err()).contains("Going on with the training that was interrupted after");
    assertThat(again.json().get("humans").asLong()).isEqualTo(2000);
    assertThat(again.json().get("versions").asLong()).isGreaterThan(1);
    assertThat(again.json().get("taken").asLong()).isPositive();
    assertThat(out).isNotEmptyFile();
    assertThat(state).doesNotExist();
    assertThat(Files.readString(folder.resolve("nano.ckpt.log.csv")))
        .startsWith("seconds,figure,value")
        .contains("practice", "unseen");
  }
}
