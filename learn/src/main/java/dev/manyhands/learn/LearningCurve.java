package dev.manyhands.learn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** How success rose while a policy learned, and a picture of it. Not for two threads at once. */
public final class LearningCurve {
  private final List<Double> minutes = new ArrayList<>();
  private final List<Double> practice = new ArrayList<>();
  private final List<Double> testMinutes = new ArrayList<>();
  private final List<Double> test = new ArrayList<>();

  /** Adds how often the policy's own practice succeeded of late. */
  public void practised(Trainer.Progress progress) {
    minutes.add(minutes(progress));
    practice.add(100 * progress.successRate());
  }

  /** Adds how often the policy succeeded on seeds that nothing is learned from. */
  public void tested(Trainer.Progress progress, Rate rate) {
    testMinutes.add(minutes(progress));
    test.add(100 * rate.value());
  }

  /** Draws the curve into a PNG file. */
  public void save(String title, Path file) {
    XYChart chart =
        new XYChartBuilder()
            .width(900)
            .height(520)
            .title(title)
            .xAxisTitle("minutes on two cores")
            .yAxisTitle("success, %")
            .build();
    chart.getStyler().setLegendPosition(LegendPosition.InsideSE);
    chart.getStyler().setYAxisMin(0.0).setYAxisMax(100.0);
    if (!minutes.isEmpty()) {
      chart.addSeries("practice", minutes, practice).setMarker(SeriesMarkers.NONE);
    }
    if (!test.isEmpty()) {
      chart.addSeries("unseen seeds and skins", testMinutes, test).setMarker(SeriesMarkers.CIRCLE);
    }
    try {
      BitmapEncoder.saveBitmap(chart, file.toString(), BitmapEncoder.BitmapFormat.PNG);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The learning curve (%s) cannot be written: %s.".formatted(file, e.getMessage()), e);
    }
  }

  private static double minutes(Trainer.Progress progress) {
    return progress.elapsed().toMillis() / 60_000.0;
  }
}
