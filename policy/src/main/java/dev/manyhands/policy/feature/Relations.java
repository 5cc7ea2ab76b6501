package dev.manyhands.policy.feature;

import dev.manyhands.env.screen.Element;
import dev.manyhands.env.screen.Role;
import dev.manyhands.env.screen.State;
import dev.manyhands.policy.text.Day;
import dev.manyhands.policy.text.Phrase;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds what pairs have in common: what says the same, and what lies where. Kinds from 0 are
 * between like and like, those from {@link #ACROSS} between elements and items, the same both ways.
 */
final class Relations {
  /** The first kind between an element and an item. */
  private static final int ACROSS = 16;

  /** Between figures, and between days: what the other one is. */
  static final int MORE = 42;

  static final int LESS = 43;
  static final int LATER = 44;
  static final int EARLIER = 45;

  /** Between an element and an item too, like the next; the kinds before are taken. */
  private static final int BEGINS = 48;

  private static final int ENDS = 49;

  /** Between cells of two tables. */
  private static final int OF_THE_SAME_NAME = 50;

  /** Between a figure on the screen and one that the instruction says: which one is more. */
  private static final int MORE_THAN_SAID = 53;

  private static final int LESS_THAN_SAID = 54;

  /** Between a word such as "longest" and what is that, or nearly. */
  private static final int FARTHEST = 55;

  /** Between what stands somewhere and a text that says where: its group, or what is beside it. */
  private static final int PLACED = 59;

  /** Of the two that are farthest to an end. */
  private static final float NEARLY_FARTHEST = 0.5f;

  /** No phrase's identity, in place of 0, which is that of all that say nothing. */
  private static final long NAMELESS = -1;

  /** Of which something may be the beginning, or the end. */
  private static final int LONGEST_NAME = 30;

  private static final int LONGEST_PART = 5;

  private static final float LIKE = 0.4f;
  private static final int NEAR_WORDS = 3;

  /** Of a label's words, so many must stand in a text that says it. */
  private static final float MENTIONED = 0.6f;

  /** Of more figures than these, only those of a column are compared with each other. */
  private static final int FIGURES = 10;

  private final List<Element> elements;
  private final List<Item> items;
  private final Phrase[] texts;
  private final int places;
  private final Layout layout;

  private final Phrase[] shown;

  /** How many elements say a number or a day. */
  private int figures;

  /** By place: what stands left of it, above it and over its section. */
  private final Phrase[] left;

  private final Phrase[] above;
  private final Phrase[] heading;

  /** By place: what {@link Phrase#identity} says of its label, its content and what is around. */
  private final long[] labelled;

  private final long[] held;
  private final long[] leftOf;
  private final long[] below;

  /** The same of what a figure is called, where others are called the same, and of a cell's row. */
  private final long[] measured;

  private final long[] rowNamed;

  /** By place: the name of its row in a table, or else of its group. */
  private final Phrase[] grouped;

  /** By place: what it stands in or beside. */
  private final Phrase[] where;

  /** By place: {@link Phrase#signature} of its group and of what it shows. */
  private final long[] said;

  private final Spelling spelling;
  private final Pairs.Builder pairs = new Pairs.Builder();

  /** By place, for one item after another: how much they have in common. */
  private final float[] alike;

  private Relations(List<Element> elements, Phrase[] texts, List<Item> items) {
    this.elements = elements;
    this.items = items;
    this.texts = texts;
    this.places = elements.size() + 1;
    this.layout = new Layout(elements);
    this.shown = new Phrase[places];
    for (int e = 0; e < places; e++) {
      shown[e] = content(e).isEmpty() ? label(e) : content(e);
    }
    this.alike = new float[places];
    this.said = new long[places];
    this.left = new Phrase[places];
    this.above = new Phrase[places];
    this.heading = new Phrase[places];
    for (int e = 1; e < places; e++) {
      int head = layout.head(e - 1);
      left[e] = shownAt(layout.left(e - 1));
      above[e] = shownAt(head < 0 ? layout.above(e - 1) : head);
      heading[e] = shownAt(layout.heading(e - 1));
      figures += isFigure(shown(e)) ? 1 : 0;
      said[e] = group(e).signature() | shown(e).signature();
    }
    this.spelling = new Spelling(elements, shown);
    this.labelled = identities(this::label);
    this.held = identities(this::content);
    this.leftOf = identities(place -> left[place]);
    this.below = identities(place -> above[place]);
    this.measured = measures();
    this.rowNamed = new long[places];
    this.grouped = new Phrase[places];
    for (int e = 1; e < places; e++) {
      String group = elements.get(e - 1).group();
      Phrase row = rowName(group);
      rowNamed[e] = row.identity();
      grouped[e] = row.isEmpty() ? Phrase.of(group) : row;
    }
    this.where = new Phrase[places];
    for (int e = 1; e < places; e++) {
      where[e] = where(e);
    }
  }

  /** What an element stands in or beside: its group or row, or what is left, above or over it. */
  private Phrase where(int e) {
    if (!grouped[e].isEmpty()) {
      return grouped[e];
    }
    Phrase left = labelAt(layout.left(e - 1));
    Phrase above = labelAt(layout.headOrAbove(e - 1));
    Phrase heading = labelAt(layout.heading(e - 1));
    return !left.isEmpty() ? left : above.isEmpty() ? heading : above;
  }

  private Phrase labelAt(int element) {
    return element < 0 ? Phrase.EMPTY : label(element + 1);
  }

  private long[] identities(IntFunction<Phrase> phrases) {
    long[] identities = new long[places];
    for (int e = 1; e < places; e++) {
      identities[e] = phrases.apply(e).identity();
    }
    return identities;
  }

  static boolean isFigure(Phrase phrase) {
    return !Double.isNaN(phrase.number()) || phrase.day() != null;
  }

  private static Phrase rowName(String group) {
    int end = group.indexOf(" / ");
    return end <= 0 ? Phrase.EMPTY : Phrase.of(group.substring(0, end));
  }

  /** A price is called as other prices are; what is called as nothing else is a thing's own. */
  private long[] measures() {
    long[] names = identities(this::measure);
    long[] shared = new long[places];
    for (int a = 1; a < places; a++) {
      for (int b = 1; names[a] != 0 && b < places; b++) {
        if (a != b && names[a] == names[b]) {
          shared[a] = names[a];
        }
      }
    }
    return shared;
  }

  /** What a figure is called: what stands left of it, or else above. */
  private Phrase measure(int place) {
    if (!isFigure(shown(place)) || layout.head(place - 1) >= 0) {
      return Phrase.EMPTY;
    }
    Phrase name = isFigure(left[place]) || left[place].isEmpty() ? above[place] : left[place];
    return isFigure(name) ? Phrase.EMPTY : name;
  }

  /** Place 0, the screen as a whole, has nothing in common with anything. */
  static Pairs of(List<Element> elements, Phrase[] texts, List<Item> items) {
    Relations relations = new Relations(elements, texts, items);
    for (int e = 1; e < relations.places; e++) {
      relations.withElements(e);
    }
    for (int i = 0; i < items.size(); i++) {
      relations.withItems(i);
    }
    relations.across();
    relations.withSuperlatives();
    new Cards(elements, relations.layout).relate(relations.pairs);
    new Bindings(texts, relations.grouped, relations.layout, items).relate(relations.pairs);
    new Whereabouts(elements).relate(items, relations.pairs);
    return relations.pairs.build();
  }

  private Phrase label(int place) {
    return texts[3 * place];
  }

  private Phrase content(int place) {
    return texts[3 * place + 1];
  }

  private Phrase group(int place) {
    return texts[3 * place + 2];
  }

  private Phrase shownAt(int element) {
    return element < 0 ? Phrase.EMPTY : shown(element + 1);
  }

  /** What a place shows: its content, or else its label. */
  private Phrase shown(int place) {
    return shown[place];
  }

  private void withElements(int a) {
    spelling.relate(a, pairs);
    nearest(a, layout.left(a - 1), 0, 1);
    nearest(a, layout.above(a - 1), 2, 3);
    nearest(a, layout.head(a - 1), 4, 5);
    nearest(a, layout.heading(a - 1), 14, 15);
    Element one = elements.get(a - 1);
    boolean option = one.role() == Role.OPTION;
    Phrase label = label(a);
    boolean figure = isFigure(shown(a));
    long name = named(labelled[a]);
    long value = named(held[a]);
    long beside = named(leftOf[a]);
    long over = named(below[a]);
    long row = named(rowNamed[a]);
    long words = label.signature();
    long place = where[a].signature();
    for (int b = 1; b < places; b++) {
      if (b == a) {
        continue;
      }
      if (layout.contains(b - 1, a - 1) || (option && offers(elements.get(b - 1)))) {
        pairs.add(a, b, 6, 1);
        pairs.add(b, a, 7, 1);
      }
      long other = labelled[b];
      // Most pairs have no word in common, and nothing more is to be asked of them.
      boolean alike =
          name == other
              || value == held[b]
              || value == other
              || name == leftOf[b]
              || name == below[b]
              || other == beside
              || other == over
              || row == rowNamed[b]
              || (words & said[b]) != 0;
      if (alike) {
        add(a, b, 8, name == other);
        pairs.add(a, b, 9, label.shareIn(group(b)));
        add(a, b, 10, value == held[b] || value == other);
        add(a, b, 11, name == leftOf[b] || name == below[b]);
        add(a, b, 12, other == beside || other == over);
      }
      if (figure) {
        compare(a, b);
      }
      if (alike) {
        mention(a, b);
      }
      if ((place & said[b]) != 0) {
        place(a, b);
      }
      if (layout.sameRow(a - 1, b - 1)) {
        pairs.add(a, b, 13, 1 / (1 + layout.apart(a - 1, b - 1) / 200f));
      } else {
        add(a, b, OF_THE_SAME_NAME, row == rowNamed[b]);
      }
    }
  }

  /** An identity that is the same as another only where both {@linkplain Phrase#matches match}. */
  private static long named(long identity) {
    return identity == 0 ? NAMELESS : identity;
  }

  /** Which one says more, or a later day. */
  private void compare(int a, int b) {
    boolean comparable = figures <= FIGURES || layout.sameColumn(a - 1, b - 1);
    if (!comparable || measured[a] != measured[b]) {
      return;
    }
    double more = shown(b).number() - shown(a).number();
    if (more != 0 && !Double.isNaN(more)) {
      pairs.add(a, b, more > 0 ? MORE : LESS, 1);
    }
    Day one = shown(a).day();
    Day other = shown(b).day();
    if (one != null && other != null) {
      int later = one.compare(other);
      add(a, b, later < 0 ? LATER : EARLIER, later != 0);
    }
  }

  /** Where a text says the label of something else, as "press Save to go on" does. */
  private void mention(int said, int by) {
    Phrase text = shown(by);
    float share = label(said).shareIn(text);
    if (share >= MENTIONED && text.words().length > label(said).words().length) {
      pairs.add(said, by, 46, share);
      pairs.add(by, said, 47, share);
    }
  }

  /** Where a text says the name of what something stands in or beside. */
  private void place(int placed, int by) {
    Phrase text = shown(by);
    Phrase name = where[placed];
    if (text.words().length > name.words().length && name.shareIn(text) == 1) {
      add(placed, by, PLACED, true);
      add(by, placed, PLACED + 1, true);
    }
  }

  private void nearest(int place, int other, int kind, int back) {
    if (other >= 0) {
      pairs.add(place, other + 1, kind, 1);
      pairs.add(other + 1, place, back, 1);
    }
  }

  private void add(int row, int column, int kind, boolean is) {
    if (is) {
      pairs.add(row, column, kind, 1);
    }
  }

  /** How far apart two words are, up to three; fields have no order. */
  private void withItems(int a) {
    boolean word = items.get(a).kind() == Item.Kind.WORD;
    for (int b = 0; b < items.size(); b++) {
      int distance = b - a;
      boolean words = word && items.get(b).kind() == Item.Kind.WORD;
      if (distance != 0 && words && Math.abs(distance) <= NEAR_WORDS) {
        pairs.add(places + a, places + b, distance + NEAR_WORDS - (distance > 0 ? 1 : 0), 1);
      }
      boolean same =
          a != b
              && (items.get(a).content().matches(items.get(b).content())
                  || items.get(a).content().matches(items.get(b).label()));
      add(places + a, places + b, 6, same);
    }
  }

  private void withSuperlatives() {
    Ranks ranks = null;
    for (int i = 0; i < items.size(); i++) {
      int end = items.get(i).label().superlative();
      if (end == 0) {
        continue;
      }
      ranks = ranks == null ? new Ranks(elements, pairs.build()) : ranks;
      for (int e = 1; e < places; e++) {
        float rank = ranks.towards(e, end > 0);
        bothOf(e, i, FARTHEST, rank < NEARLY_FARTHEST ? 0 : rank);
      }
    }
  }

  /** The how manieth of its role an element is, from 1, in the order in which it is read. */
  private int[] ranks() {
    int[] counts = new int[Role.count()];
    return elements.stream().mapToInt(element -> ++counts[element.role().ordinal()]).toArray();
  }

  private void across() {
    int[] rank = ranks();
    long[] signatures = new long[places];
    for (int e = 1; e < places; e++) {
      signatures[e] =
          label(e).signature()
              | content(e).signature()
              | group(e).signature()
              | above[e].signature()
              | left[e].signature()
              | heading[e].signature();
    }
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      Phrase name = item.label();
      Phrase value = item.content();
      Phrase said = value.isEmpty() ? name : value;
      Day own = ownDay(item);
      Day day = own == null ? day(i) : own;
      boolean part = isShort(said);
      boolean figure = !Double.isNaN(said.number());
      boolean any = false;
      long words = name.signature() | value.signature();
      for (int e = 1; e < places; e++) {
        Phrase label = label(e);
        Element element = elements.get(e - 1);
        both(e, i, 3, label.isEmpty() ? 0 : beyond(label.likeness(name)));
        both(e, i, 17, shown(e).sameNumbers(said) ? 1 : 0);
        both(e, i, 25, name.ordinal() == rank[e - 1] ? 1 : 0);
        if (part) {
          isPart(e, i, said);
        }
        alike[e] = 0;
        boolean hidden = element.is(State.PROTECTED);
        if (hidden || (words & signatures[e]) != 0) {
          alike[e] = acrossWords(e, i, hidden);
          any |= alike[e] > 0;
        }
        if (figure) {
          weigh(e, i, said.number());
        }
        if (day != null) {
          onDays(e, i, own, day);
        }
        if (element.role() == Role.OPTION && !value.isEmpty()) {
          int order = label.text().compareToIgnoreCase(value.text());
          both(e, i, order < 0 ? 23 : 24, order == 0 ? 0 : 1);
        }
      }
      for (int e = 1; any && e < places; e++) {
        float best = 0;
        for (int mate : layout.row(e - 1)) {
          best = Math.max(best, alike[mate + 1]);
        }
        both(e, i, 12, best);
      }
    }
  }

  /** Which of a day that is shown and one that is said is later, or whether it is its month. */
  private void onDays(int e, int i, @Nullable Day own, Day day) {
    Day shown = shown(e).day();
    if (own != null && (shown(e).number() == own.day() || isMonthOf(own, shown(e)))) {
      both(e, i, items.get(i).kind() == Item.Kind.WORD ? 0 : 6, 1);
    }
    if (shown != null && (shown.month() > 0 || day.year() > 0)) {
      both(e, i, 21 + Integer.signum(shown.compare(day)), 1);
    }
  }

  /** What needs a word in common; returns how much there is. */
  private float acrossWords(int e, int i, boolean hidden) {
    Phrase name = items.get(i).label();
    Phrase value = items.get(i).content();
    Phrase label = label(e);
    Phrase content = content(e);
    float labelInName = label.shareIn(name);
    float nameInContent = name.shareIn(content);
    float valueInLabel = value.shareIn(label);
    float valueInContent = value.shareIn(content);
    both(e, i, 0, label.matches(name) ? 1 : 0);
    both(e, i, 1, labelInName);
    both(e, i, 2, name.shareIn(label));
    both(e, i, 4, holds(content, value, hidden) ? 1 : 0);
    both(e, i, 5, valueInContent);
    both(e, i, 6, label.matches(value) ? 1 : 0);
    both(e, i, 7, label.shareIn(value));
    both(e, i, 8, name.shareIn(group(e)));
    both(e, i, 9, value.shareIn(group(e)));
    both(e, i, 10, nameInContent);
    both(e, i, 11, valueInLabel);
    both(e, i, 13, name.shareIn(above[e]));
    both(e, i, 14, name.shareIn(left[e]));
    both(e, i, 16, content.matches(value) ? 1 : 0);
    both(e, i, 18, name.shareIn(heading[e]));
    both(e, i, 19, value.shareIn(heading[e]));
    return Math.max(Math.max(labelInName, nameInContent), Math.max(valueInLabel, valueInContent));
  }

  /** Whether an element says more or less than a figure of the instruction. */
  private void weigh(int e, int i, double said) {
    double more = shown(e).number() - said;
    if (more != 0 && !Double.isNaN(more)) {
      bothOf(e, i, more > 0 ? MORE_THAN_SAID : LESS_THAN_SAID, 1);
    }
  }

  private static boolean isShort(Phrase part) {
    return part.words().length > 0 && part.text().length() <= LONGEST_PART;
  }

  /** Where a few letters are how a name begins, or how it ends. */
  private void isPart(int e, int i, Phrase part) {
    String name = shown(e).text();
    String letters = part.text();
    int length = letters.length();
    if (name.length() <= length || name.length() > LONGEST_NAME) {
      return;
    }
    int end = name.length() - length;
    bothOf(e, i, BEGINS, name.regionMatches(true, 0, letters, 0, length) ? 1 : 0);
    bothOf(e, i, ENDS, name.regionMatches(true, end, letters, 0, length) ? 1 : 0);
  }

  /** The date that an item says by itself. */
  private static @Nullable Day ownDay(Item item) {
    if (item.kind() != Item.Kind.WORD) {
      return item.content().day();
    }
    Day day = item.label().day();
    return day == null || day.day() == 0 ? null : day;
  }

  private static boolean isMonthOf(Day day, Phrase shown) {
    return day.month() > 0 && day.month() == shown.month();
  }

  /** The date that words say of which one is its month. */
  private @Nullable Day day(int item) {
    Item it = items.get(item);
    if (it.kind() != Item.Kind.WORD || !Day.isMonth(it.source())) {
      return null;
    }
    Day whole = words(item - 1, item + 3).day();
    Day before = whole == null ? words(item - 1, item + 1).day() : whole;
    return before == null ? words(item, item + 2).day() : before;
  }

  /** The words from one item to another, which is not among them. */
  private Phrase words(int from, int to) {
    StringJoiner words = new StringJoiner(" ");
    for (int i = Math.max(0, from); i < Math.min(items.size(), to); i++) {
      if (items.get(i).kind() == Item.Kind.WORD) {
        words.add(items.get(i).source());
      }
    }
    return Phrase.of(words.toString());
  }

  /** Whether it is an open list. */
  private static boolean offers(Element list) {
    return list.role() == Role.COMBOBOX && list.is(State.EXPANDED);
  }

  private void both(int place, int item, int kind, float strength) {
    bothOf(place, item, ACROSS + kind, strength);
  }

  private void bothOf(int place, int item, int kind, float strength) {
    if (strength <= 0) {
      return;
    }
    pairs.add(place, places + item, kind, strength);
    pairs.add(places + item, place, kind, strength);
  }

  /** Likeness of a few letters is everywhere, and says nothing. */
  private static float beyond(float likeness) {
    return likeness < LIKE ? 0 : likeness;
  }

  /** Whether a control holds a value already; of a hidden one only that it holds something. */
  private static boolean holds(Phrase content, Phrase value, boolean hidden) {
    if (hidden) {
      return !content.isEmpty();
    }
    return !value.isEmpty() && content.text().strip().equals(value.text().strip());
  }
}
