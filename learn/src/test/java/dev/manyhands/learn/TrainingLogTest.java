package dev.manyhands.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingLogTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void whatIsDoneAgainIsForgottenAndALineCutShortDoesNoHarm() throws IOException {
    Path file = folder.resolve("log.csv");
    TrainingLog log = TrainingLog.open(file, Duration.ZERO);
    log.practised(progress(10, 0.25));
    log.practised(progress(20, 0.5));
    log.practised(progress(30, 0.75));
    Files.writeString(file, "40.0,prac", StandardOpenOption.APPEND);

    TrainingLog again = TrainingLog.open(file, Duration.ofSeconds(20));
    again.practised(progress(25, 1));

    assertThat(again.figures())
        .filteredOn(figure -> figure.name().equals("a/b-v1"))
        .containsExactly(
            new TrainingLog.Figure(10, "a/b-v1", 0.25),
            new TrainingLog.Figure(20, "a/b-v1", 0.5),
            new TrainingLog.Figure(25, "a/b-v1", 1));
    assertThat(Files.readAllLines(file)).first().isEqualTo("seconds,figure,value");

    Path picture = folder.resolve("curve.png");
    LearningCurve.draw(again, "How success rose", picture);
    assertThat(picture).isNotEmptyFile();
  }

  private static Trainer.Progress progress(int seconds, double rate) {
    return new Trainer.Progress(Duration.ofSeconds(seconds), 1, 1, 1, Map.of("a/b-v1", rate));
  }
}
