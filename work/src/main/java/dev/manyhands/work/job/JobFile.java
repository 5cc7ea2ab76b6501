package dev.manyhands.work.job;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads job files. */
public final class JobFile {
  private static final Pattern SETTING = Pattern.compile("\\$\\{([\\w.-]+)(?::-([^}]*))?}");

  private JobFile() {}

  /** Reads a job with its rows; settings and secrets come from the environment of this process. */
  public static Job read(Path file) {
    return read(file, System.getenv(), System.getenv());
  }

  /**
   * Reads a job with its rows and secrets.
   *
   * @param settings what stands for {@code ${name}} or {@code ${name:-otherwise}} in the file, such
   *     as the port of a site that was just started
   * @param environment where secrets may be
   */
  public static Job read(Path file, Map<String, String> settings, Map<String, String> environment) {
    String name = String.valueOf(file.getFileName());
    String text;
    try {
      text = Files.readString(file);
    } catch (IOException e) {
      throw new JobException(
          JobException.Reason.JOB_FILE,
          "The job file %s cannot be read.\nMaybe check its path, and that it is UTF-8."
              .formatted(file),
          e);
    }
    Section job =
        Section.of(
            name,
            "",
            Yaml.parse(name, set(name, text, settings)),
            "name",
            "site",
            "hosts",
            "instruction",
            "fields",
            "rows",
            "secrets",
            "verification",
            "humans",
            "budget",
            "price",
            "minConfidence",
            "settleSeconds",
            "practice");
    Path folder = file.toAbsolutePath().resolveSibling(".").normalize();
    Rows rows = rows(job, folder);
    Set<String> columns = rows.columns();
    URI site = address(job, "site", job.text("site"));
    double minConfidence = job.number("minConfidence", 0, 0);
    if (minConfidence > 1) {
      throw job.wrong("minConfidence", "(%s) must be at most 1.".formatted(minConfidence));
    }
    return new Job(
        job.text("name"),
        file,
        site,
        hosts(job, site),
        job.template("instruction", job.text("instruction"), columns),
        fields(job, columns),
        rows,
        secrets(job, folder, environment),
        VerificationSection.read(job, columns),
        job.integer("humans", 1, 1),
        budget(job),
        price(job),
        minConfidence,
        seconds(job.number("settleSeconds", 1, 0)),
        practice(job, folder, columns));
  }

  private static @Nullable Practice practice(Section job, Path folder, Set<String> columns) {
    Section practice = job.section("practice", "rows", "minutes", "attempts");
    if (practice == null) {
      return null;
    }
    Rows rows = rows(practice, folder);
    for (String column : columns) {
      if (!rows.columns().contains(column)) {
        throw practice.wrong(
            "rows",
            "lack the column '%s', which the job's own rows have.\n%s"
                .formatted(column, Names.advice(column, new TreeSet<>(rows.columns()))));
      }
    }
    Duration duration = seconds(60 * practice.number("minutes", 10, 0.01));
    int attempts = practice.integer("attempts", 1000, 1);
    try {
      return new Practice(rows, duration, attempts);
    } catch (IllegalArgumentException e) {
      throw practice.wrong("rows", "cannot be practised on. " + e.getMessage());
    }
  }

  private static String set(String name, String text, Map<String, String> settings) {
    Matcher matcher = SETTING.matcher(text);
    StringBuilder result = new StringBuilder();
    while (matcher.find()) {
      String value = settings.getOrDefault(matcher.group(1), matcher.group(2));
      if (value == null) {
        long line = 1 + text.substring(0, matcher.start()).chars().filter(c -> c == '\n').count();
        throw new JobException(
            JobException.Reason.JOB_FILE,
            "%s, line %d: the setting '%s' is not given.\nMaybe write ${%s:-otherwise}."
                .formatted(name, line, matcher.group(1), matcher.group(1)));
      }
      matcher.appendReplacement(result, Matcher.quoteReplacement(value));
    }
    return matcher.appendTail(result).toString();
  }

  private static Rows rows(Section job, Path folder) {
    if (!job.has("rows")) {
      throw job.wrong(job.line(), "the field 'rows' is missing.\nMaybe add 'rows: customers.csv'.");
    }
    if (!job.isSection("rows")) {
      return Rows.read(folder.resolve(job.text("rows")), null, ',');
    }
    Section rows = job.requiredSection("rows", "file", "encoding", "delimiter");
    String delimiter = rows.text("delimiter", ",").replace("\\t", "\t");
    if (delimiter.length() != 1) {
      throw rows.wrong("delimiter", "('%s') must be one character.".formatted(delimiter));
    }
    return Rows.read(folder.resolve(rows.text("file")), encoding(rows), delimiter.charAt(0));
  }

  private static @Nullable Charset encoding(Section rows) {
    if (!rows.has("encoding")) {
      return null;
    }
    try {
      return Charset.forName(rows.text("encoding"));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw rows.wrong(
          "encoding",
          "(%s) is unknown.\nMaybe UTF-8 or windows-1252.".formatted(rows.text("encoding")));
    }
  }

  private static Map<String, Template> fields(Section job, Set<String> columns) {
    if (job.has("fields")) {
      return job.templateMap("fields", columns);
    }
    Map<String, Template> fields = new LinkedHashMap<>();
    columns.forEach(column -> fields.put(column, Template.parse("{" + column + "}")));
    return fields;
  }

  static URI address(Section section, String field, String text) {
    try {
      URI address = new URI(text);
      String scheme = address.getScheme() == null ? "" : address.getScheme();
      if (Set.of("http", "https").contains(scheme.toLowerCase(Locale.ROOT))
          && address.getHost() != null) {
        return address;
      }
    } catch (URISyntaxException e) {
      throw section.wrong(field, "(%s) is no address: %s".formatted(text, e.getReason()));
    }
    throw section.wrong(
        field, "(%s) must be an address.\nMaybe begin with http:// or https://.".formatted(text));
  }

  private static Set<String> hosts(Section job, URI site) {
    String authority = site.getPort() < 0 ? site.getHost() : site.getHost() + ":" + site.getPort();
    Set<String> hosts = new LinkedHashSet<>(job.texts("hosts"));
    if (hosts.isEmpty()) {
      return Set.of(authority);
    }
    if (!hosts.contains(authority) && !hosts.contains(site.getHost())) {
      throw job.wrong(
          "hosts",
          "%s must contain the site's own (%s).\nMaybe add it.".formatted(hosts, authority));
    }
    return hosts;
  }

  private static Secrets secrets(Section job, Path folder, Map<String, String> environment) {
    Map<String, String> secrets = new LinkedHashMap<>();
    Section section = job.section("secrets");
    if (section == null) {
      return Secrets.of(secrets);
    }
    for (String handle : section.fields()) {
      if (!section.isSection(handle)) {
        throw section.wrong(
            handle,
            "must say where the secret is, not what it is.\nMaybe write '{env: NAME}' or '{file: PATH}'.");
      }
      Section source = section.requiredSection(handle, "env", "file");
      String secret =
          source.has("env") ? fromEnvironment(source, environment) : fromFile(source, folder);
      if (secret.isEmpty()) {
        throw new JobException(
            JobException.Reason.SECRET, "The secret '%s' is empty.".formatted(handle));
      }
      secrets.put(handle, secret);
    }
    return Secrets.of(secrets);
  }

  private static String fromEnvironment(Section source, Map<String, String> environment) {
    String variable = source.text("env");
    String secret = environment.get(variable);
    if (secret == null) {
      throw new JobException(
          JobException.Reason.SECRET,
          "The environment variable %s, which holds a secret of the job, is not set.\nMaybe export it first."
              .formatted(variable));
    }
    return secret;
  }

  private static String fromFile(Section source, Path folder) {
    Path file = folder.resolve(source.text("file"));
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new JobException(
          JobException.Reason.SECRET,
          "The file %s, which holds a secret of the job, cannot be read.".formatted(file),
          e);
    }
  }

  private static Budget budget(Section job) {
    Section budget =
        job.section("budget", "attempts", "actions", "seconds", "totalSeconds", "totalCost");
    Budget standard = Budget.DEFAULT;
    return budget == null
        ? standard
        : new Budget(
            budget.integer("attempts", standard.attempts(), 1),
            budget.integer("actions", standard.actions(), 1),
            seconds(budget.number("seconds", (double) standard.itemTime().toSeconds(), 0.1)),
            seconds(budget.number("totalSeconds", (double) standard.totalTime().toSeconds(), 0)),
            budget.number("totalCost", standard.totalCost(), 0));
  }

  private static Price price(Section job) {
    Section price = job.section("price", "coreHour", "wattsPerCore", "kilowattHour");
    Price standard = Price.DEFAULT;
    return price == null
        ? standard
        : new Price(
            price.number("coreHour", standard.coreHour(), 0),
            price.number("wattsPerCore", standard.wattsPerCore(), 0),
            price.number("kilowattHour", standard.kilowattHour(), 0));
  }

  private static Duration seconds(double seconds) {
    return Duration.ofMillis(Math.round(seconds * 1000));
  }
}
