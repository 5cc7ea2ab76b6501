package dev.manyhands.office.family.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.office.code.Routine;
import dev.manyhands.office.code.Routines;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names are found as patterns, which are slower, would find them. */
final class SlipTest {
  private static final Pattern WORD = Pattern.compile("(?<![\"'\\w])[A-Za-z]\\w{2,}");
  private static final List<String> LINES =
      Stream.concat(
              Routines.all().stream().flatMap(routine -> routine.lines().stream()),
              Stream.of("'abc' \"def\" 1ghi _jkl m no pqr", "", "int[] total = a[1] total2;"))
          .toList();

  @Test
  void namesOfALine() {
    for (String line : LINES) {
      Set<String> words = new LinkedHashSet<>();
      Matcher word = WORD.matcher(line);
      while (word.find()) {
        if (!Slip.KEYWORDS.contains(word.group())) {
          words.add(word.group());
        }
      }
      assertThat(Slip.words(line)).as(line).containsExactlyElementsOf(words);
    }
  }

  @Test
  void namesThatALineDeclares() {
    for (String line : LINES) {
      for (String name : Slip.words(line)) {
        String declared = ".*\\b(int|String|char|boolean|\\]) " + name + "\\b.*";
        assertThat(Slip.declares(line, name)).as(line).isEqualTo(line.matches(declared));
      }
    }
  }

  @Test
  void namesExchanged() {
    for (String line : LINES) {
      for (String name : List.of("a", "total", "i", "n", "text", "length", "abc")) {
        assertThat(Routine.renamed(line, name, "$1 \\x"))
            .isEqualTo(line.replaceAll("\\b" + name + "\\b", Matcher.quoteReplacement("$1 \\x")));
      }
    }
  }

  @Test
  void nothingIsCalledByNoName() {
    assertThat(Routine.renamed("int a = b;", "", "c")).isEqualTo("int a = b;");
  }
}
