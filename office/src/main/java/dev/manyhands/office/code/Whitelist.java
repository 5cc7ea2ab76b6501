package dev.manyhands.office.code;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * All of the library that programs may use. What is here gives the same result everywhere, and
 * takes no more time and memory than its arguments' size tells.
 */
final class Whitelist {
  private static final Map<String, Set<String>> MEMBERS = new HashMap<>();

  static {
    allow("java/lang/Object", "<init> equals");
    allow(
        "java/lang/String",
        "length charAt substring indexOf lastIndexOf equals equalsIgnoreCase compareTo isEmpty"
            + " isBlank contains startsWith endsWith trim strip toLowerCase toUpperCase concat"
            + " hashCode valueOf replace(CC) toCharArray");
    allow(
        "java/lang/StringBuilder",
        "<init>() <init>(Ljava/lang/String;) append reverse insert length charAt toString"
            + " deleteCharAt setCharAt isEmpty");
    allow("java/lang/CharSequence", "");
    allow("java/lang/Comparable", "");
    allow("java/lang/Number", "");
    allow(
        "java/lang/Integer",
        "valueOf parseInt intValue compare compareTo equals toString(I) signum sum max min bitCount"
            + " toBinaryString");
    allow("java/lang/Long", "valueOf parseLong longValue compare equals toString(J) max min");
    allow("java/lang/Double", "valueOf parseDouble doubleValue compare equals toString(D) max min");
    allow("java/lang/Boolean", "valueOf booleanValue parseBoolean equals toString(Z)");
    allow(
        "java/lang/Character",
        "valueOf charValue isDigit isLetter isLetterOrDigit isUpperCase isLowerCase isWhitespace"
            + " toUpperCase toLowerCase getNumericValue toString(C) equals");
    allow(
        "java/lang/Math",
        "abs max min pow sqrt floorMod floorDiv round ceil floor signum addExact multiplyExact");
    String exception = "<init>() <init>(Ljava/lang/String;) getMessage";
    for (String name :
        new String[] {
          "",
          "Runtime",
          "IllegalArgument",
          "IllegalState",
          "Arithmetic",
          "NumberFormat",
          "IndexOutOfBounds"
        }) {
      allow("java/lang/" + name + "Exception", exception);
    }
    String list =
        "<init>() add(Ljava/lang/Object;) get set size isEmpty contains containsKey indexOf remove"
            + " clear iterator hasNext next put getOrDefault keySet values push pop peek addLast"
            + " addFirst pollFirst pollLast first last getFirst getLast";
    for (String name :
        new String[] {
          "List",
          "ArrayList",
          "Map",
          "HashMap",
          "TreeMap",
          "Set",
          "HashSet",
          "TreeSet",
          "Iterator",
          "Collection",
          "Deque",
          "ArrayDeque"
        }) {
      allow("java/util/" + name, list);
    }
    allow("java/util/Arrays", "sort([I) equals([I[I) toString([I) fill([II)");
    allow("java/util/Collections", "sort(Ljava/util/List;) reverse max(Ljava/util/Collection;)");
    allow("java/util/Objects", "equals");
  }

  private Whitelist() {}

  /** Names alone allow every overload; else they begin a name with its descriptor. */
  private static void allow(String type, String members) {
    MEMBERS.put(type, Set.of(members.isEmpty() ? new String[0] : members.split(" ")));
  }

  /** Whether programs may name a type, given by its internal name. */
  static boolean allowsType(String type) {
    return MEMBERS.containsKey(type);
  }

  /** Whether programs may use a member of a type. */
  static boolean allows(String type, String name, String descriptor) {
    Set<String> members = MEMBERS.getOrDefault(type, Set.of());
    String arguments = descriptor.substring(0, descriptor.lastIndexOf(')') + 1);
    return members.contains(name) || members.contains(name + arguments);
  }
}
