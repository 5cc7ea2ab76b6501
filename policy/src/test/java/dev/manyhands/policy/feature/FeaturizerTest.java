package dev.manyhands.policy.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.manyhands.env.Decision;
import dev.manyhands.env.Observation;
import dev.manyhands.env.action.Action;
import dev.manyhands.env.action.MouseButton;
import dev.manyhands.env.screen.Box;
import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.Screen;
import dev.manyhands.env.screen.State;
import dev.manyhands.env.task.Instruction;
import dev.manyhands.policy.Desk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeaturizerTest {
  private static final Instruction INSTRUCTION =
      new Instruction(
          "Enter \"12 May 2031\" as Field 3, then save.",
          List.of(
              new Instruction.Field("Field 1", "new 1"), new Instruction.Field("Field 2", "x")));

  @Test
  void whatIsTakenFromTheScreenBeforeIsWhatWouldBeMadeAnew() {
    Observation first = Desk.form(INSTRUCTION, 6);
    Features before = Featurizer.of(first);
    List<Element> elements = first.screen().elements();
    Element filled = filled(elements.get(1));
    List<Element> typed = new ArrayList<>(elements);
    typed.set(1, filled);
    List<Element> shorter = new ArrayList<>(typed.subList(1, typed.size()));
    List<Element> turned = new ArrayList<>(typed);
    Collections.reverse(turned);
    List<Element> disabled = with(elements, State.DISABLED);
    List<Element> hidden = with(elements, State.PROTECTED);
    for (List<Element> now :
        List.of(elements, typed, shorter, turned, disabled, hidden, List.<Element>of())) {
      Observation next = first.then(click(filled), screen(now));
      assertSame(Featurizer.of(next, before), Featurizer.of(next));
    }
    Observation other = Desk.form(Instruction.of("Press Save."), 6);
    assertSame(Featurizer.of(other, before), Featurizer.of(other));
  }

  @Test
  void aTextIsTiedToWhatItNames() {
    List<Element> elements =
        List.of(
            element(1, Role.TEXT, "", "Press Ignore it once you are ready."),
            element(2, Role.BUTTON, "Keep it", ""),
            element(3, Role.BUTTON, "Ignore it", ""));
    Observation first = Desk.form(Instruction.of("Do what it says."), 1);
    Features features = Featurizer.of(first.then(click(elements.getLast()), screen(elements)));
    assertThat(text(features.pairs())).contains("3 1 46 1.000000", "1 3 47 1.000000");
    assertThat(text(features.pairs())).noneMatch(pair -> pair.startsWith("2 1 46"));
  }

  @Test
  void aTextIsTiedToWhatStandsWhereItSays() {
    List<String> pairs =
        pairs(
            "Do what it says.",
            element(1, Role.TEXT, "", "Take Fish at Billing meal, then send it."),
            inGroup(element(2, Role.RADIO, "Fish", ""), "Billing meal:"),
            inGroup(element(3, Role.RADIO, "Fish", ""), "Home meal:"));
    assertThat(pairs).contains("2 1 59 1.000000", "1 2 60 1.000000");
    assertThat(pairs).noneMatch(pair -> pair.startsWith("3 1 59"));
  }

  @Test
  void aThingIsTiedToItsPlaceAmongItsLike() {
    List<Element> elements = new ArrayList<>();
    for (int at = 0; at < 6; at++) {
      elements.add(
          at(element(at + 1, Role.BUTTON, "b", ""), 10 + 40 * (at % 2), 10 + 30 * (at / 2)));
    }
    elements.addFirst(at(element(7, Role.LINK, "Home", ""), 10, 0));
    String words = "Press the lower left one or the second";
    List<String> pairs = pairs(words + ".", elements.toArray(Element[]::new));
    assertThat(pairs)
        .contains("6 10 62 1.000000", "7 10 62 1.000000", "2 11 62 1.000000", "6 11 62 1.000000")
        .noneMatch(pair -> pair.startsWith("2 10 62") || pair.startsWith("7 11 62"));
    assertThat(tied(pairs, 61, 8, words)).containsExactly("4 second", "5 second");
  }

  @Test
  void aDateInFiguresIsComparedWithAMonthAndItsDays() {
    List<String> pairs =
        pairs(
            "Pick 04/06/2019 please.",
            element(1, Role.HEADING, "", "May 2019"),
            element(2, Role.LINK, "4", ""),
            element(3, Role.LINK, "6", ""));
    String date = "5"; // after the screen as a whole, three elements and the word "Pick"
    assertThat(pairs)
        .contains("1 %s 38 1.000000".formatted(date), "3 %s 16 1.000000".formatted(date));
    assertThat(pairs).doesNotContain("2 %s 16 1.000000".formatted(date));
  }

  @Test
  void whatIsSaidIsTiedToTheNameNearestToIt() {
    List<String> pairs =
        pairs(
            "Buy 3 cakes, 5 pies. Pick Fish at Billing meal and Soup at Home meal.",
            element(1, Role.TEXTBOX, "Cake", ""),
            element(2, Role.TEXTBOX, "Pie", ""),
            inGroup(element(3, Role.RADIO, "Fish", ""), "Billing meal:"),
            inGroup(element(4, Role.RADIO, "Fish", ""), "Home meal:"));
    assertThat(tied(pairs, 56, 5, "Buy 3 cakes 5 pies"))
        .contains("1 3", "2 5")
        .doesNotContain("1 5", "2 3", "1 cakes");
    String all = "Buy 3 cakes 5 pies Pick Fish at Billing meal and Soup at Home meal";
    assertThat(tied(pairs, 57, 5, all)).contains("3 Fish", "4 Soup").doesNotContain("4 Fish");
    assertThat(tied(pairs, 58, 5, all)).containsExactly("3 Fish");
  }

  @Test
  void whatIsSaidOfANameIsSaidOfWhatStandsInItsRow() {
    List<String> pairs =
        pairs(
            "Get Camera (3) and Box (2).",
            at(element(1, Role.TEXT, "", "Camera"), 10, 10),
            at(element(2, Role.TEXT, "", "$9.50"), 60, 10),
            at(element(3, Role.BUTTON, "Add", ""), 110, 10),
            at(element(4, Role.TEXT, "", "Box"), 10, 60),
            at(element(5, Role.TEXT, "", "3"), 60, 60),
            at(element(6, Role.BUTTON, "Add", ""), 110, 60));
    assertThat(tied(pairs, 57, 7, "Get Camera 3 and Box 2"))
        .contains("3 3", "6 2")
        .doesNotContain("3 2", "6 3");
  }

  @Test
  void aControlThatComesAgainIsTiedToWhatItBelongsTo() {
    List<String> pairs =
        pairs(
            "Buy the cheapest.",
            at(element(1, Role.TEXT, "", "$9.50"), 10, 10),
            at(element(2, Role.TEXT, "", "3h 10m"), 10, 40),
            at(element(3, Role.BUTTON, "Buy", ""), 60, 70),
            at(element(4, Role.TEXT, "", "$7.50"), 10, 100),
            at(element(5, Role.BUTTON, "Buy", ""), 60, 130),
            at(element(6, Role.BUTTON, "Back", ""), 60, 160));
    assertThat(pairs.stream().filter(pair -> pair.matches("[12345] [356] 63 .*")))
        .containsExactly("1 3 63 1.000000", "2 3 63 1.000000", "4 5 63 1.000000");
  }

  @Test
  void aQuotedPhraseHasItsPlaceAmongTheWords() {
    List<String> pairs =
        pairs("Type \"ab cd\" in capitals, then \"ef\".", element(1, Role.BUTTON, "Go", ""));
    List<String> texts = List.of("\"ab cd\"", "\"ef\"", "Type", "ab", "cd", "in", "capitals");
    assertThat(named(pairs, 2, texts))
        .contains(
            "\"ab cd\" ab 7 1.000000",
            "cd \"ab cd\" 8 1.000000",
            "\"ab cd\" Type 9 1.000000",
            "\"ab cd\" in 11 1.000000",
            "capitals \"ab cd\" 12 0.800000",
            "\"ab cd\" \"ef\" 13 1.000000");
  }

  @Test
  void aNameIsTiedToHowItBeginsAndEnds() {
    List<String> pairs =
        pairs(
            "Choose \"Hi\" and \"aj\".",
            element(1, Role.OPTION, "Higwepaj", ""),
            element(2, Role.OPTION, "Hijoki", ""));
    assertThat(pairs).contains("1 3 48 1.000000", "1 4 49 1.000000", "2 3 48 1.000000");
    assertThat(pairs).doesNotContain("2 4 49 1.000000");
  }

  @Test
  void figuresAreComparedWithThoseThatAreCalledTheSame() {
    Element[] offers = {
      at(1, 10, 10, "Price"), at(2, 100, 10, "$30"), at(3, 10, 40, "Time"), at(4, 100, 40, "6h 5m"),
      at(5, 10, 70, "Price"), at(6, 100, 70, "$40"), at(7, 10, 100, "Time"),
          at(8, 100, 100, "50 min")
    };
    List<String> more =
        pairs("Take the cheapest.", offers).stream()
            .filter(pair -> pair.matches("\\d+ \\d+ 42 .*"))
            .toList();
    assertThat(more).containsExactlyInAnyOrder("2 6 42 1.000000", "8 4 42 1.000000");
  }

  @Test
  void theMonthOfADateIsFoundInAList() {
    List<String> pairs =
        pairs(
            "04/06/2019", element(1, Role.OPTION, "April", ""), element(2, Role.OPTION, "May", ""));
    assertThat(pairs).contains("1 3 16 1.000000").doesNotContain("2 3 16 1.000000");
  }

  @Test
  void figuresAreComparedWithThoseThatAreSaid() {
    List<String> pairs =
        pairs(
            "over 35",
            element(1, Role.TEXT, "", "Anna-Maria Miller: 47 points"),
            element(2, Role.TEXT, "", "Tom: 12 points"));
    assertThat(pairs).contains("1 4 53 1.000000", "2 4 54 1.000000");
    assertThat(pairs).noneMatch(pair -> pair.matches("1 4 54 .*|2 4 53 .*"));
  }

  @Test
  void itIsSaidWhichOfItsLikeAThingIs() {
    Element[] shapes = {shape(1, 40), shape(2, 90), shape(3, 60), at(4, 10, 10, "40 of 90")};
    Observation first = Desk.form(Instruction.of("Take the longest one, then the shortest."), 1);
    List<Element> all = List.of(shapes);
    Features features = Featurizer.of(first.then(click(all.getLast()), screen(all)));
    assertThat(ranks(features, 1)).startsWith(1 / 3f, 1f, 0f, 0f);
    assertThat(ranks(features, 2)).startsWith(1f, 1 / 3f, 0f, 0f);
    assertThat(ranks(features, 3)).startsWith(0.5f, 0.5f, 0f, 0f);
    assertThat(ranks(features, 4)).as("alone").startsWith(0f, 0f, 0f, 0f);
    int longest = 1 + all.size() + 2;
    int shortest = longest + 4;
    assertThat(text(features.pairs()).stream().filter(pair -> pair.matches("[0-4] \\d+ 55 .*")))
        .containsExactlyInAnyOrder(
            "2 %d 55 1.000000".formatted(longest),
            "3 %d 55 0.501961".formatted(longest),
            "1 %d 55 1.000000".formatted(shortest),
            "3 %d 55 0.501961".formatted(shortest));
  }

  private static float[] ranks(Features features, int place) {
    int end = (place + 1) * Features.ELEMENT_DENSE - 1;
    return Arrays.copyOfRange(features.elementDense(), end - Ranks.COLUMNS, end);
  }

  private static Element shape(int id, int width) {
    return new Element(id, Role.IMAGE, "", "", "", "", "", new Box(10, 30 * id, width, 20), 0);
  }

  @Test
  void cellsOfTwoTablesAreTiedByTheirRowsNames() {
    Element one = inRow(1, 10, "Blue Hat / Pieces");
    Element other = inRow(2, 200, "Blue Hat / Received");
    Element another = inRow(3, 300, "Red Hat / Received");
    assertThat(pairs("Enter it.", one, other, another))
        .contains("1 2 50 1.000000", "2 1 50 1.000000")
        .noneMatch(pair -> pair.matches("(3 .|. 3) 50 .*"));
  }

  private static List<String> pairs(String instruction, Element... elements) {
    Observation first = Desk.form(Instruction.of(instruction), 1);
    List<Element> all = List.of(elements);
    return text(Featurizer.of(first.then(click(all.getLast()), screen(all))).pairs());
  }

  private static Element at(int id, int x, int y, String text) {
    return new Element(id, Role.TEXT, "", text, "", "", "", new Box(x, y, 60, 20), 0);
  }

  private static Element inRow(int id, int y, String group) {
    return new Element(id, Role.TEXTBOX, "", "", "", group, "", new Box(10, y, 60, 20), 0);
  }

  private static Element element(int id, Role role, String name, String text) {
    return new Element(id, role, name, text, "", "", "", new Box(10, 30 * id, 200, 20), 0);
  }

  /** In their second element another state. */
  private static List<Element> with(List<Element> elements, State state) {
    List<Element> changed = new ArrayList<>(elements);
    Element was = elements.get(1);
    changed.set(
        1,
        new Element(
            was.id(),
            was.role(),
            was.name(),
            was.text(),
            was.value(),
            was.group(),
            was.hint(),
            was.box(),
            was.states() ^ state.bit()));
    return changed;
  }

  private static Element filled(Element field) {
    return new Element(
        field.id(), field.role(), field.name(), "", "new 1", "Group", "", field.box(), 1);
  }

  private static Decision click(Element element) {
    return Decision.certain(
        List.of(
            new Action.Click(element.box().centerX(), element.box().centerY(), MouseButton.LEFT)));
  }

  private static Screen screen(List<Element> elements) {
    return new Screen(800, 600, "Form", elements, 0, 0, 0, 0);
  }

  private static void assertSame(Features kept, Features fresh) {
    assertThat(kept.elements()).isEqualTo(fresh.elements());
    assertThat(kept.items()).isEqualTo(fresh.items());
    assertThat(kept.words()).isEqualTo(fresh.words());
    assertThat(kept.texts()).containsExactly(fresh.texts());
    assertThat(kept.elementDense()).containsExactly(fresh.elementDense());
    assertThat(kept.itemDense()).containsExactly(fresh.itemDense());
    assertThat(kept.screenDense()).containsExactly(fresh.screenDense());
    assertThat(kept.targets()).containsExactly(fresh.targets());
    assertThat(text(kept.pairs())).isEqualTo(text(fresh.pairs()));
  }

  private static List<String> text(Pairs pairs) {
    List<String> text = new ArrayList<>();
    for (int p = 0; p < pairs.size(); p++) {
      text.add(
          "%d %d %d %f".formatted(pairs.row(p), pairs.column(p), pairs.kind(p), pairs.strength(p)));
    }
    Collections.sort(text);
    return text;
  }

  /** Which places are tied by a kind to which words, as "1 word". */
  private static List<String> tied(List<String> pairs, int kind, int places, String words) {
    List<String> names = List.of(words.split(" "));
    return pairs.stream()
        .map(pair -> pair.split(" "))
        .filter(pair -> pair[2].equals("" + kind) && Integer.parseInt(pair[0]) < places)
        .filter(pair -> Integer.parseInt(pair[1]) < places + names.size())
        .map(pair -> pair[0] + " " + names.get(Integer.parseInt(pair[1]) - places))
        .toList();
  }

  /** The relations between items, by their texts. */
  private static List<String> named(List<String> pairs, int places, List<String> texts) {
    return pairs.stream()
        .map(pair -> pair.split(" "))
        .filter(pair -> Integer.parseInt(pair[0]) < places + texts.size())
        .filter(pair -> Integer.parseInt(pair[1]) < places + texts.size())
        .map(pair ->
            "%s %s %s %s"
                .formatted(
                    texts.get(Integer.parseInt(pair[0]) - places),
                    texts.get(Integer.parseInt(pair[1]) - places),
                    pair[2],
                    pair[3]))
        .toList();
  }

  private static Element inGroup(Element element, String group) {
    return new Element(
        element.id(),
        element.role(),
        element.name(),
        element.text(),
        element.value(),
        group,
        element.hint(),
        element.box(),
        element.states());
  }

  private static Element at(Element element, int x, int y) {
    return new Element(
        element.id(),
        element.role(),
        element.name(),
        element.text(),
        element.value(),
        element.group(),
        element.hint(),
        new Box(x, y, 20, 20),
        element.states());
  }
}
