package dev.manyhands.fleet;

import java.util.List;

/**
 * Who a digital human is; follows from its number.
 *
 * @param id its number, from 0
 * @param name what to call it; a million share 1,024 names
 */
public record Persona(long id, String name) {
  private static final List<String> FIRST =
      List.of(
          "Ada", "Ben", "Chidi", "Dilek", "Elif", "Femi", "Grace", "Hana", "Ivo", "Jun", "Kofi",
          "Lena", "Mira", "Nils", "Oya", "Priya", "Quinn", "Rosa", "Sami", "Tomás", "Uma", "Vera",
          "Wanja", "Ximena", "Yusuf", "Zoë", "Aiko", "Boris", "Carla", "Dario", "Esra", "Finn");
  private static final List<String> LAST =
      List.of(
          "Adeyemi",
          "Berg",
          "Castro",
          "Demir",
          "Evans",
          "Fischer",
          "Garcia",
          "Haddad",
          "Ito",
          "Jansen",
          "Kaya",
          "Lindqvist",
          "Mensah",
          "Novak",
          "Okafor",
          "Park",
          "Quispe",
          "Rossi",
          "Silva",
          "Tanaka",
          "Ueda",
          "Varga",
          "Weber",
          "Xu",
          "Yilmaz",
          "Zhang",
          "Abe",
          "Bauer",
          "Costa",
          "Duarte",
          "Eriksen",
          "Fontaine");

  /** The persona of a number. */
  public static Persona of(long id) {
    int place = Math.floorMod((id * 0x9E3779B97F4A7C15L) >>> 54, FIRST.size() * LAST.size());
    return new Persona(id, FIRST.get(place % FIRST.size()) + " " + LAST.get(place / FIRST.size()));
  }
}
