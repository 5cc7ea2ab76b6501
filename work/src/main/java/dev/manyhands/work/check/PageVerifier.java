package dev.manyhands.work.check;

import dev.manyhands.env.surface.Surface;
import dev.manyhands.env.surface.SurfaceException;
import dev.manyhands.work.job.Row;
import dev.manyhands.work.job.Template;
import dev.manyhands.work.job.Verification;
import dev.manyhands.work.job.Verification.Page.Match;
import dev.manyhands.work.job.Verification.Page.Scope;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Visits a page and reads it. */
final class PageVerifier implements Verifier {
  private final Verification.Page page;
  private final Supplier<Surface> surfaces;
  private @Nullable Surface surface;

  PageVerifier(Verification.Page page, Supplier<Surface> surfaces) {
    this.page = page;
    this.surfaces = surfaces;
  }

  @Override
  public Verdict check(Row row) {
    URI address = URI.create(page.url().renderAddress(row));
    List<String> texts = render(page.texts(), row);
    if (texts.stream().allMatch(String::isBlank)) {
      return new Verdict.Unclear("The row is empty in all columns that are looked for.");
    }
    try {
      if (surface == null) {
        surface = surfaces.get();
      }
      surface.visit(address);
      URI shown = surface.address();
      if (!path(shown).equals(path(address))) {
        return new Verdict.Unclear("%s led to %s instead.".formatted(address, shown));
      }
      return read(address, PageText.of(surface.text()), texts, row);
    } catch (SurfaceException e) {
      close();
      return new Verdict.Unclear("%s could not be read: %s".formatted(address, e.getMessage()));
    }
  }

  @Override
  public byte[] picture() {
    try {
      return surface == null ? new byte[0] : surface.screenshot();
    } catch (SurfaceException e) {
      return new byte[0];
    }
  }

  private Verdict read(URI address, PageText text, List<String> texts, Row row) {
    Match match = page.match();
    List<String> all = text.all();
    if (page.shows() != null
        && !PageText.holds(all, List.of(page.shows().render(row)), Match.WORDS)) {
      return new Verdict.Unclear("%s does not show '%s'.".formatted(address, page.shows()));
    }
    for (String absent : render(page.absent(), row)) {
      if (!absent.isBlank() && PageText.holds(all, List.of(absent), Match.WORDS)) {
        return new Verdict.Absent("%s shows '%s'.".formatted(address, absent));
      }
    }
    List<List<String>> records = page.scope() == Scope.ROW ? text.lines() : List.of(all);
    List<String> key = render(page.key(), row);
    List<List<String>> right =
        records.stream().filter(cells -> PageText.holds(cells, texts, match)).toList();
    List<List<String>> keyed =
        key.isEmpty()
            ? right
            : records.stream().filter(cells -> PageText.holds(cells, key, match)).toList();
    if (Math.max(right.size(), keyed.size()) > 1) {
      return new Verdict.Repeated(
          "%s shows it %d times.".formatted(address, Math.max(right.size(), keyed.size())));
    }
    if (!right.isEmpty()) {
      return new Verdict.There("%s shows %s.".formatted(address, texts));
    }
    if (!keyed.isEmpty()) {
      return new Verdict.Wrong(
          "%s shows %s, but not %s."
              .formatted(address, key, PageText.missing(keyed.getFirst(), texts, match)));
    }
    return new Verdict.Absent("%s does not show %s in one record.".formatted(address, texts));
  }

  private static String path(URI address) {
    return Objects.requireNonNullElse(address.getPath(), "").replaceFirst("/$", "");
  }

  private static List<String> render(List<Template> templates, Row row) {
    return templates.stream().map(template -> template.render(row)).toList();
  }

  @Override
  public void close() {
    if (surface != null) {
      Surface open = surface;
      surface = null;
      try {
        open.close();
      } catch (SurfaceException alreadyGone) {
        // A crashed surface has nothing left to close.
      }
    }
  }
}
