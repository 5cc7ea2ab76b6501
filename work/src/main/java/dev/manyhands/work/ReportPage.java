package dev.manyhands.work;

import dev.manyhands.work.job.Job;
import dev.manyhands.work.ledger.HandOver;
import dev.manyhands.work.ledger.Item;
import dev.manyhands.work.ledger.Ledger;
import dev.manyhands.work.ledger.State;
import dev.manyhands.work.ledger.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The report for people: the figures, and what is theirs to do, with the evidence. */
final class ReportPage {
  private ReportPage() {}

  static void write(Report report, Job job, Ledger ledger, List<String> notices) {
    List<Item> items = new ArrayList<>(ledger.items(State.UNCERTAIN));
    items.addAll(ledger.items(State.HANDED_OVER));
    StringBuilder html = new StringBuilder();
    html.append(
        """
        <!doctype html>
        <html lang="en"><meta charset="utf-8"><title>%1$s</title>
        <style>
        body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; }
        table { border-collapse: collapse; } td, th { border-bottom: 1px solid #ccc;
        padding: .3rem .8rem; text-align: left; vertical-align: top; } img { max-width: 20rem; }
        </style>
        <h1>%1$s</h1>
        """
            .formatted(escape(job.name())));
    if (!report.paused().isEmpty()) {
      html.append("<p><strong>Paused.</strong> ").append(escape(report.paused())).append("</p>\n");
    }
    notices.forEach(notice -> html.append("<p>").append(escape(notice)).append("</p>\n"));
    html.append("<table>\n");
    figure(html, "Rows", report.rows());
    figure(html, "Verified", report.verified());
    figure(html, "Handed over", report.handedOver());
    figure(html, "Remaining", report.remaining());
    figure(html, "Wrongly reported done", report.wronglyReportedDone());
    figure(
        html, "Right at the first attempt", "%.1f %%".formatted(100 * report.firstAttemptRight()));
    figure(html, "Pace against a skilled person", "%.1f ×".formatted(report.pace()));
    figure(html, "Rows an hour, all together", "%.0f".formatted(report.rowsPerHour()));
    figure(html, "Cost", "%.5f (%.2f Wh)".formatted(report.cost(), report.wattHours()));
    html.append("</table>\n<h2>For a person</h2>\n<table>\n");
    html.append("<tr><th>Row</th><th>Why</th><th>What happened</th><th>Evidence</th></tr>\n");
    for (Item item : items) {
      row(html, item, report.page());
    }
    html.append("</table>\n</html>\n");
    try {
      Files.writeString(report.page(), job.secrets().hide(html.toString()));
    } catch (IOException e) {
      throw Trouble.explain(e, report.page().toString());
    }
  }

  private static void figure(StringBuilder html, String name, Object value) {
    html.append("<tr><th>%s</th><td>%s</td></tr>\n".formatted(name, value));
  }

  private static void row(StringBuilder html, Item item, Path page) {
    HandOver why = item.handOver() == null ? HandOver.UNCERTAIN : item.handOver();
    String evidence = item.evidence();
    String links =
        evidence.isEmpty()
            ? ""
            : "<a href=\"%1$s.json\">record</a>".formatted(evidence.replaceFirst("\\.json$", ""));
    for (String when : List.of("before", "after", "page")) {
      String picture = evidence.replaceFirst("\\.json$", "-" + when + ".png");
      if (!evidence.isEmpty() && Files.exists(page.resolveSibling(picture))) {
        links += " <a href=\"%s\">%s</a>".formatted(picture, when);
      }
    }
    html.append(
        "<tr><td>%d</td><td>%s</td><td>%s</td><td>%s</td></tr>\n"
            .formatted(item.row().number(), escape(why.words()), escape(item.reason()), links));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
