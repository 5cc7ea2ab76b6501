package dev.manyhands.work.job;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file.
 *
 * @param columns their names, in order
 * @param rows in the order of the file
 */
public record Rows(Set<String> columns, List<Row> rows) {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  public Rows {
    columns = Collections.unmodifiableSet(new LinkedHashSet<>(columns));
    rows = List.copyOf(rows);
  }

  /**
   * Reads a file.
   *
   * @param encoding its declared encoding, or null: then a byte order mark decides, or else it must
   *     be UTF-8, for a guess might enter wrong letters without anybody noticing
   */
  public static Rows read(Path file, @Nullable Charset encoding, char delimiter) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new JobException(
          JobException.Reason.ROWS,
          "The rows %s cannot be read.\nMaybe give 'rows' relative to the job file."
              .formatted(file),
          e);
    }
    String text = decode(file, bytes, encoding);
    List<CsvRecord> records = parse(file, text, delimiter);
    if (records.isEmpty()) {
      throw wrong(file, 1, "is empty.", "Maybe begin with a line that names the columns.");
    }
    List<String> header = records.getFirst().getFields().stream().map(String::strip).toList();
    checkHeader(file, header, delimiter);
    List<Row> rows = new ArrayList<>();
    for (CsvRecord csv : records.subList(1, records.size())) {
      rows.add(row(file, header, csv, rows.size() + 1));
    }
    if (rows.isEmpty()) {
      throw wrong(file, 1, "names columns, but has no rows.", "Maybe the export stopped early.");
    }
    return new Rows(new LinkedHashSet<>(header), rows);
  }

  private static Row row(Path file, List<String> header, CsvRecord csv, int number) {
    if (csv.getFieldCount() != header.size()) {
      throw wrong(
          file,
          csv.getStartingLineNumber(),
          "row %d has %d values, but there are %d columns."
              .formatted(number, csv.getFieldCount(), header.size()),
          "Maybe put a value that holds the delimiter in quotes.");
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      values.put(header.get(i), csv.getField(i));
    }
    return new Row(number, csv.getStartingLineNumber(), values);
  }

  private static List<CsvRecord> parse(Path file, String text, char delimiter) {
    List<CsvRecord> records = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(text)) {
      reader.forEach(records::add);
    } catch (CsvParseException e) {
      throw new JobException(
          JobException.Reason.ROWS,
          "%s is no CSV: %s\nMaybe a quote is never closed.".formatted(file, e.getMessage()),
          e);
    } catch (IOException e) {
      throw new JobException(
          JobException.Reason.ROWS, "%s cannot be read: %s".formatted(file, e), e);
    }
    return records;
  }

  private static void checkHeader(Path file, List<String> header, char delimiter) {
    Set<String> seen = new LinkedHashSet<>();
    for (String name : header) {
      if (name.isEmpty()) {
        throw wrong(
            file,
            1,
            "column %d has no name.".formatted(seen.size() + 1),
            "Maybe the first line is missing.");
      }
      if (!seen.add(name)) {
        throw wrong(
            file, 1, "the column '%s' is there twice.".formatted(name), "Maybe rename one.");
      }
    }
    if (header.size() == 1) {
      for (char other : new char[] {',', ';', '\t', '|'}) {
        if (other != delimiter && header.getFirst().indexOf(other) >= 0) {
          throw wrong(
              file,
              1,
              "has one column only ('%s').".formatted(header.getFirst()),
              "Maybe set 'rows.delimiter' to '%s'.".formatted(other == '\t' ? "\\t" : other));
        }
      }
    }
  }

  private static String decode(Path file, byte[] bytes, @Nullable Charset declared) {
    Charset charset = declared == null ? detect(bytes) : declared;
    CharBuffer text = CharBuffer.allocate((int) (bytes.length * 2L) + 2);
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CoderResult result =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(input, text, true);
    text.flip();
    if (result.isError()) {
      long line = 1 + text.chars().filter(c -> c == '\n').count();
      throw wrong(
          file,
          line,
          "holds a byte (0x%02X) that is not %s."
              .formatted(bytes[input.position()] & 0xFF, charset.name()),
          "Maybe set 'rows.encoding' to %s, or export the file as UTF-8."
              .formatted(charset.equals(StandardCharsets.UTF_8) ? "windows-1252" : "UTF-8"));
    }
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return (marked ? text.subSequence(1, text.length()) : text).toString();
  }

  private static Charset detect(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    return StandardCharsets.UTF_8;
  }

  private static JobException wrong(Path file, long line, String what, String advice) {
    return new JobException(
        JobException.Reason.ROWS,
        "%s, line %d: %s\n%s".formatted(file.getFileName(), line, what, advice));
  }
}
