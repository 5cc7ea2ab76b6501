package dev.manyhands.office.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The methods that programs are made of, read from {@code routines.txt}: for each a comment, its
 * lines, of which a {@code ~} spares one, and its checks.
 */
public final class Routines {
  private static final List<Routine> ALL = read();

  private Routines() {}

  /** All of them, in a fixed order. */
  public static List<Routine> all() {
    return ALL;
  }

  private static List<Routine> read() {
    try (InputStream in = Routines.class.getResourceAsStream("routines.txt")) {
      if (in == null) {
        throw new IllegalStateException("The resource (routines.txt) is missing.");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<Routine> routines = new ArrayList<>();
      for (String block : text.strip().split("\n\n", -1)) {
        routines.add(parse(block));
      }
      return List.copyOf(routines);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Routine parse(String block) {
    List<String> lines = new ArrayList<>();
    List<Integer> spared = new ArrayList<>();
    List<Project.Check> checks = new ArrayList<>();
    String doc = "";
    for (String line : block.split("\n", -1)) {
      if (line.startsWith("// ")) {
        doc = line.substring(3);
      } else if (line.startsWith("> ")) {
        int equals = line.lastIndexOf(" = ");
        checks.add(new Project.Check(line.substring(2, equals), line.substring(equals + 3)));
      } else {
        if (line.startsWith("~")) {
          spared.add(lines.size());
        }
        lines.add(line.startsWith("~") ? " " + line.substring(1) : line);
      }
    }
    return new Routine(doc, lines, spared, checks);
  }
}
