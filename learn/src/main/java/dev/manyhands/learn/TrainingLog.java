package dev.manyhands.learn;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What a training came to as time went on, in a CSV file that any plotting tool reads: one line for
 * each figure, {@code seconds,figure,value}. The figures are {@code practice}, {@code loss}, {@code
 * samples}, {@code updates}, {@code unseen}, and each family's id with the success rate of its
 * practice. Used by one thread.
 */
public final class TrainingLog {
  static final String PRACTICE = "practice";
  static final String UNSEEN = "unseen";

  private final Path file;

  /** One figure. */
  record Figure(double seconds, String name, double value) {}

  private TrainingLog(Path file) {
    this.file = file;
  }

  /**
   * Begins a log, or goes on with one.
   *
   * @param until what an earlier process logged later than this is forgotten, for it is done again
   */
  public static TrainingLog open(Path file, Duration until) {
    TrainingLog log = new TrainingLog(file);
    List<Figure> kept =
        Files.exists(file)
            ? log.figures().stream()
                .filter(figure -> figure.seconds() <= until.toMillis() / 1000.0)
                .toList()
            : List.of();
    try (CsvWriter writer = CsvWriter.builder().build(file)) {
      writer.writeRecord("seconds", "figure", "value");
      kept.forEach(figure -> write(writer, figure));
    } catch (IOException e) {
      throw log.unwritable(e);
    }
    return log;
  }

  /** Adds how far the training is. */
  public void practised(Trainer.Progress progress) {
    List<Figure> figures = new ArrayList<>();
    double seconds = seconds(progress);
    figures.add(new Figure(seconds, PRACTICE, progress.successRate()));
    figures.add(new Figure(seconds, "loss", progress.loss()));
    figures.add(new Figure(seconds, "samples", progress.samples()));
    figures.add(new Figure(seconds, "updates", progress.updates()));
    new TreeMap<>(progress.success())
        .forEach((family, rate) -> figures.add(new Figure(seconds, family, rate)));
    append(figures);
  }

  /** Adds how often the policy succeeded on seeds that nothing is learned from. */
  public void tested(Trainer.Progress progress, Rate rate) {
    append(List.of(new Figure(seconds(progress), UNSEEN, rate.value())));
  }

  /** All figures, without those that an interrupted writer left unreadable. */
  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().allowMissingFields(true).allowExtraFields(true).ofCsvRecord(file)) {
      for (CsvRecord line : reader) {
        try {
          figures.add(
              new Figure(
                  Double.parseDouble(line.getField(0)),
                  line.getField(1),
                  Double.parseDouble(line.getField(2))));
        } catch (NumberFormatException | IndexOutOfBoundsException _) {
          // the header, or a line cut short
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The log (%s) cannot be read: %s.".formatted(file, e.getMessage()), e);
    }
    return figures;
  }

  private void append(List<Figure> figures) {
    try (CsvWriter writer =
        CsvWriter.builder().build(Files.newBufferedWriter(file, StandardOpenOption.APPEND))) {
      figures.forEach(figure -> write(writer, figure));
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private static void write(CsvWriter writer, Figure figure) {
    writer.writeRecord(
        String.valueOf(figure.seconds()), figure.name(), String.valueOf(figure.value()));
  }

  private static double seconds(Trainer.Progress progress) {
    return progress.elapsed().toMillis() / 1000.0;
  }

  private UncheckedIOException unwritable(IOException e) {
    return new UncheckedIOException(
        "The log (%s) cannot be written: %s.\nMaybe the disk is full or the folder is not writable."
            .formatted(file, e.getMessage()),
        e);
  }
}
