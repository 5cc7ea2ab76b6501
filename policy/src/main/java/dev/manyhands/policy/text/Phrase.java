package dev.manyhands.policy.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text, prepared once: its words, hashed, to be compared with another's, and hashed
 * sub-words to be embedded, as in fastText (Bojanowski et al. 2017), so that a word never seen
 * still has an identity. Immutable.
 */
public final class Phrase {
  /** At most so many sub-words of a phrase are embedded. */
  public static final int SUBWORDS = 16;

  /**
   * Phrases are kept by their texts' hashes, each until another one needs its place: most names on
   * screens are seen again and again, and most values never.
   */
  private static final Phrase[] KEPT = new Phrase[1 << 15];

  private static final int WORDS = 24;
  private static final int DIGITS = 4;

  /** Shorter words are like too many others. */
  private static final int SPELT = 3;

  private static final int LETTERS = 26;
  private static final Pattern NUMBER =
      Pattern.compile(
          "[^0-9]{0,28}?(-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|-?\\d{1,9}(?:\\.\\d+)?)[^0-9]{0,12}");
  private static final Pattern DURATION =
      Pattern.compile("(\\d{1,3}) ?h(?:ours?)?,? ?(\\d{1,2}) ?m(?:in(?:utes?)?)?\\.?");
  private static final Pattern ORDINAL = Pattern.compile("#?(\\d{1,2})(?:st|nd|rd|th)?");
  private static final int LONGEST_ORDINAL = 7;
  private static final List<String> ORDINALS =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");

  /** Words that ask for what is most, and least, in whatever they are about. */
  private static final Set<String> MOST =
      Set.of(
          "most",
          "highest",
          "largest",
          "biggest",
          "greatest",
          "longest",
          "widest",
          "tallest",
          "heaviest",
          "maximum",
          "top",
          "best",
          "dearest",
          "slowest",
          "latest",
          "newest",
          "rightmost");

  private static final Set<String> LEAST =
      Set.of(
          "least",
          "lowest",
          "smallest",
          "shortest",
          "narrowest",
          "lightest",
          "fewest",
          "minimum",
          "worst",
          "cheapest",
          "fastest",
          "quickest",
          "earliest",
          "oldest",
          "leftmost");

  private static final String OPERATORS = "-+*/%<>=";
  private static final int LONGEST_OPERATOR = 3;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Words that say nothing about what matches what. */
  private static final Set<String> STOP_WORDS =
      Set.of(
          "a",
          "an",
          "and",
          "as",
          "at",
          "by",
          "for",
          "from",
          "in",
          "into",
          "is",
          "it",
          "of",
          "on",
          "or",
          "please",
          "required",
          "optional",
          "the",
          "their",
          "then",
          "this",
          "to",
          "with",
          "your");

  /** No words at all; made last, for it needs what stands above. */
  public static final Phrase EMPTY = new Phrase("");

  private final String text;
  private final int[] words;
  private final int[] subwords;
  private final long identity;
  private final long signature;
  private final long trigrams;

  /** Of each of its words of some length, the letters and pairs of letters as bits. */
  private final long[] spellings;

  private final @Nullable Day day;
  private final int month;
  private final int numbers;
  private final double number;
  private final int ordinal;
  private final int superlative;

  private Phrase(String text) {
    this.text = text;
    List<String> tokens = tokens(text);
    this.subwords = subwords(tokens);
    int[] words = new int[Math.min(tokens.size(), WORDS)];
    long[] spellings = new long[words.length];
    int wordCount = 0;
    int spellingCount = 0;
    long identity = tokens.isEmpty() ? 0 : 1125899906842597L;
    long trigrams = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      if (STOP_WORDS.contains(token)) {
        continue;
      }
      int hash = hash(token);
      identity = 31 * identity + hash;
      trigrams |= trigrams(token);
      if (wordCount < WORDS && !isAmong(hash, words, wordCount)) {
        words[wordCount++] = hash;
      }
      if (spellingCount < WORDS && token.length() >= SPELT && tokens.indexOf(token) == i) {
        spellings[spellingCount++] = spelling(token);
      }
    }
    this.words = Arrays.copyOf(words, wordCount);
    this.spellings = Arrays.copyOf(spellings, spellingCount);
    this.signature = text.isEmpty() ? 0 : signature(this.words);
    this.identity = identity;
    this.trigrams = trigrams;
    this.day = Day.in(text);
    this.month = Day.month(text);
    this.numbers = numbers(text);
    this.number = day == null ? number(text) : Double.NaN;
    this.ordinal = ordinal(text);
    this.superlative = tokens.size() == 1 ? superlative(tokens.getFirst()) : 0;
  }

  private static boolean isAmong(int hash, int[] hashes, int count) {
    for (int i = 0; i < count; i++) {
      if (hashes[i] == hash) {
        return true;
      }
    }
    return false;
  }

  /** Of each three letters in a row one of 64 bits. */
  private static long trigrams(String token) {
    long bits = 0;
    for (int i = 0; i + 3 <= token.length(); i++) {
      // As String.hashCode of the three.
      int three = 31 * (31 * token.charAt(i) + token.charAt(i + 1)) + token.charAt(i + 2);
      bits |= 1L << (mixed(three) >>> 26);
    }
    return bits;
  }

  /** The phrase of a text. Safe for use by many threads. */
  public static Phrase of(String text) {
    if (text.isEmpty()) {
      return EMPTY;
    }
    int place = mixed(text.hashCode()) & (KEPT.length - 1);
    Phrase known = KEPT[place];
    if (known == null || !known.text.equals(text)) {
      known = new Phrase(text);
      KEPT[place] = known; // a phrase never changes, so it does not matter who wins a race
    }
    return known;
  }

  public String text() {
    return text;
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** The hashes of its distinct words, without stop words; not to be changed. */
  public int[] words() {
    return words;
  }

  /** Hashes of words and of parts of words, at most {@link #SUBWORDS}; not to be changed. */
  public int[] subwords() {
    return subwords;
  }

  /**
   * Bits of its words: two phrases whose signatures have no bit in common have no word in common,
   * and neither is the same as the other.
   */
  public long signature() {
    return signature;
  }

  /** One and the same bit where no word says anything, for such phrases may be the same. */
  private static long signature(int[] words) {
    long signature = 0;
    for (int word : words) {
      signature |= 1L << (word >>> 26);
    }
    return signature == 0 ? 1 : signature;
  }

  /** The same for two phrases that {@linkplain #matches match}; 0 for what matches nothing. */
  public long identity() {
    return identity;
  }

  /** Whether both say the same, but for case, accents, punctuation and stop words. */
  public boolean matches(Phrase other) {
    return identity != 0 && identity == other.identity;
  }

  /** The date that it says, or null. */
  public @Nullable Day day() {
    return day;
  }

  /** The month, from 1, whose name it is, or 0. */
  public int month() {
    return month;
  }

  /**
   * Whether both have the same numbers, and at least four digits of them, as a date or a telephone
   * number has, however it is written.
   */
  public boolean sameNumbers(Phrase other) {
    return numbers != 0 && numbers == other.numbers;
  }

  /**
   * The number that it says, as a price or an amount does with a few letters beside it; of hours
   * and minutes, the minutes; or NaN.
   */
  public double number() {
    return number;
  }

  /** What place it says, from 1, such as "2nd", "#2", "2" or "second"; or 0. */
  public int ordinal() {
    return ordinal;
  }

  /** 1 for a word that asks for what is most, such as "longest"; -1 for what is least; or 0. */
  public int superlative() {
    return superlative;
  }

  private static int superlative(String word) {
    return MOST.contains(word) ? 1 : LEAST.contains(word) ? -1 : 0;
  }

  private static double number(String text) {
    if (!hasDigit(text)) {
      return Double.NaN;
    }
    Matcher duration = DURATION.matcher(text);
    if (duration.matches()) {
      return 60.0 * Integer.parseInt(duration.group(1)) + Integer.parseInt(duration.group(2));
    }
    Matcher matcher = NUMBER.matcher(text);
    return matcher.matches() ? Double.parseDouble(matcher.group(1).replace(",", "")) : Double.NaN;
  }

  /** Most texts have none, and need no closer look. */
  static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static int ordinal(String text) {
    if (text.length() > LONGEST_ORDINAL) {
      return 0;
    }
    String plain = text.toLowerCase(Locale.ROOT);
    Matcher matcher = ORDINAL.matcher(plain);
    return hasDigit(plain) && matcher.matches()
        ? Integer.parseInt(matcher.group(1))
        : ORDINALS.indexOf(plain) + 1;
  }

  /** A hash of the numbers in a text in any order, without leading zeros; 0 for too few. */
  private static int numbers(String text) {
    int digits = 0;
    int number = 0;
    int sum = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c >= '0' && c <= '9') {
        digits++;
        number = 10 * number + c - '0';
      } else if (number != 0) {
        sum += mixed(number);
        number = 0;
      }
    }
    return digits < DIGITS ? 0 : sum;
  }

  /** Whether one of its words has this hash. */
  public boolean has(int word) {
    if ((signature & 1L << (word >>> 26)) != 0) {
      for (int own : words) {
        if (own == word) {
          return true;
        }
      }
    }
    return false;
  }

  /** How many of this phrase's words the other has too, as a share of this phrase's. */
  public float shareIn(Phrase other) {
    if ((signature & other.signature) == 0 || words.length == 0) {
      return 0;
    }
    int shared = 0;
    for (int word : words) {
      for (int theirs : other.words) {
        if (word == theirs) {
          shared++;
          break;
        }
      }
    }
    return (float) shared / words.length;
  }

  /** How alike both are in their letters: the Dice coefficient of their trigrams, about. */
  public float likeness(Phrase other) {
    int both = Long.bitCount(trigrams & other.trigrams);
    int all = Long.bitCount(trigrams) + Long.bitCount(other.trigrams);
    return all == 0 ? 0 : 2f * both / all;
  }

  /**
   * How alike the two words are, one of each phrase, that are most alike without being the same: a
   * word and its misspelling. The Dice coefficient of their letters and pairs of letters, about.
   */
  public float nearSpelling(Phrase other) {
    float best = 0;
    for (long one : spellings) {
      for (long two : other.spellings) {
        if (one != two) {
          int both = Long.bitCount(one & two);
          best = Math.max(best, 2f * both / (Long.bitCount(one) + Long.bitCount(two)));
        }
      }
    }
    return best;
  }

  private static long spelling(String token) {
    long bits = 0;
    for (int i = 0; i < token.length(); i++) {
      bits |= 1L << (token.charAt(i) % LETTERS);
      if (i > 0) {
        int pair = 31 * token.charAt(i - 1) + token.charAt(i);
        bits |= 1L << (LETTERS + pair % (Long.SIZE - LETTERS));
      }
    }
    return bits;
  }

  /**
   * Lower-case words without accents; hyphens and apostrophes inside a word are dropped. An
   * operator that stands alone between two words is a word too, for programs differ by them.
   */
  private static List<String> tokens(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    if (!isAscii(plain)) {
      plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    }
    List<String> tokens = new ArrayList<>();
    String operator = "";
    int end = 0;
    while (end < plain.length()) {
      int start = end;
      while (start < plain.length() && isSpace(plain.charAt(start))) {
        start++;
      }
      end = start;
      while (end < plain.length() && !isSpace(plain.charAt(end))) {
        end++;
      }
      if (isOperator(plain, start, end)) {
        operator = plain.substring(start, end);
        continue;
      }
      int before = tokens.size();
      addWords(plain, start, end, tokens);
      if (!operator.isEmpty() && before > 0 && tokens.size() > before) {
        tokens.add(before, operator);
      }
      operator = "";
    }
    return tokens;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static boolean isOperator(String text, int start, int end) {
    int length = end - start;
    if (length == 2 && text.startsWith("!=", start)) {
      return true;
    }
    int i = start;
    while (i < end && i - start < LONGEST_OPERATOR && OPERATORS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return length > 0 && i == end;
  }

  private static void addWords(String text, int start, int end, List<String> tokens) {
    StringBuilder token = new StringBuilder();
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        token.append(c);
      } else if (c != '-' && c != '\'' && c != '’' && !token.isEmpty()) {
        tokens.add(token.toString());
        token.setLength(0);
      }
    }
    if (!token.isEmpty()) {
      tokens.add(token.toString());
    }
  }

  /** The whole word first, then its beginning and its end, word by word. */
  private static int[] subwords(List<String> tokens) {
    int[] ids = new int[SUBWORDS];
    int n = 0;
    for (String token : tokens) {
      if (n == SUBWORDS) {
        break;
      }
      ids[n++] = hash(token);
      if (token.length() > 4 && n + 2 <= SUBWORDS) {
        ids[n++] = hash("<" + token.substring(0, 4));
        ids[n++] = hash(token.substring(token.length() - 3) + ">");
      }
    }
    return Arrays.copyOf(ids, n);
  }

  /** Murmur3's finaliser over the string's own hash, so that all bits count. */
  private static int hash(String token) {
    return mixed(token.hashCode());
  }

  private static int mixed(int h) {
    h ^= h >>> 16;
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    h *= 0xc2b2ae35;
    h ^= h >>> 16;
    return h;
  }

  @Override
  public String toString() {
    return text;
  }
}
