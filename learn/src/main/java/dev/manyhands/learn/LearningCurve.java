package dev.manyhands.learn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** A picture of how success rose while a policy learned, drawn from its log. */
public final class LearningCurve {
  private LearningCurve() {}

  /** Draws the curve into a PNG file. */
  public static void draw(TrainingLog log, String title, Path file) {
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
    List<TrainingLog.Figure> figures = log.figures();
    add(chart, figures, TrainingLog.PRACTICE, "practice", SeriesMarkers.NONE);
    add(chart, figures, TrainingLog.UNSEEN, "unseen seeds and skins", SeriesMarkers.CIRCLE);
    try {
      BitmapEncoder.saveBitmap(chart, file.toString(), BitmapEncoder.BitmapFormat.PNG);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The learning curve (%s) cannot be written: %s.".formatted(file, e.getMessage()), e);
    }
  }

  private static void add(
      XYChart chart, List<TrainingLog.Figure> figures, String name, String legend, Marker marker) {
    List<TrainingLog.Figure> own =
        figures.stream().filter(figure -> figure.name().equals(name)).toList();
    if (!own.isEmpty()) {
      chart
          .addSeries(
              legend,
              own.stream().map(figure -> figure.seconds() / 60).toList(),
              own.stream().map(figure -> 100 * figure.value()).toList())
          .setMarker(marker);
    }
  }
}
