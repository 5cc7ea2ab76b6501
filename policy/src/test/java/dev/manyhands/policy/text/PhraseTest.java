package dev.manyhands.policy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhraseTest {
  @Test
  void sameWordsMatchWhateverTheirCaseAccentsAndPunctuation() {
    assertThat(Phrase.of("E-mail *:").matches(Phrase.of("email"))).isTrue();
    assertThat(Phrase.of("Straße (required)").matches(Phrase.of("STRASSE"))).isFalse();
    assertThat(Phrase.of("Prénom").matches(Phrase.of("prenom"))).isTrue();
    assertThat(Phrase.of("First name").matches(Phrase.of("Last name"))).isFalse();
  }

  @Test
  void operatorsBetweenWordsAreWordsAndMarksAreNot() {
    Phrase sum = Phrase.of("return 10 + 3 * minutes;");
    assertThat(sum.matches(Phrase.of("return 10 + 3 + minutes;"))).isFalse();
    assertThat(sum.matches(Phrase.of("Return 10 + 3 * minutes"))).isTrue();
    assertThat(Phrase.of("* City *").matches(Phrase.of("city"))).isTrue();
    assertThat(Phrase.of("+ - Add").words()).hasSize(1);
  }

  @Test
  void nothingMatchesNothing() {
    assertThat(Phrase.EMPTY.matches(Phrase.EMPTY)).isFalse();
    assertThat(Phrase.of("***").matches(Phrase.of("..."))).isFalse();
    assertThat(Phrase.EMPTY.likeness(Phrase.EMPTY)).isZero();
  }

  @Test
  void shareCountsThisPhrasesWords() {
    Phrase label = Phrase.of("Billing postal code");
    assertThat(Phrase.of("postal code").shareIn(label)).isEqualTo(1);
    assertThat(label.shareIn(Phrase.of("postal code"))).isEqualTo(2f / 3);
  }

  @Test
  void wordsSpeltAlmostAlikeAreAlike() {
    float near = Phrase.of("organisation").likeness(Phrase.of("organization"));
    float far = Phrase.of("organisation").likeness(Phrase.of("telephone"));
    assertThat(near).isGreaterThan(0.6f).isGreaterThan(2 * far);
  }

  @Test
  void saysANumberWhereLittleElseIsSaid() {
    assertThat(Phrase.of("EUR 1,234.50").number()).isEqualTo(1234.5);
    assertThat(Phrase.of("17 pieces").number()).isEqualTo(17);
    assertThat(Phrase.of("-3").number()).isEqualTo(-3);
    assertThat(Phrase.of("12 of 30").number()).isNaN();
    assertThat(Phrase.of("3 May 2021").number()).isNaN();
    assertThat(Phrase.of("Number").number()).isNaN();
  }

  @Test
  void saysAPlace() {
    assertThat(Phrase.of("3rd").ordinal()).isEqualTo(3);
    assertThat(Phrase.of("#12").ordinal()).isEqualTo(12);
    assertThat(Phrase.of("Second").ordinal()).isEqualTo(2);
    assertThat(Phrase.of("2nd street").ordinal()).isZero();
    assertThat(Phrase.EMPTY.ordinal()).isZero();
  }

  @Test
  void otherScriptsHaveWordsToo() {
    assertThat(Phrase.of("Имя").subwords()).isNotEmpty();
    assertThat(Phrase.of("名前").matches(Phrase.of("名前"))).isTrue();
  }

  @Test
  void aMisspellingIsNearToItsWordAndToFewOthers() {
    Phrase said = Phrase.of("cannot find symbol nmae in Order");
    assertThat(Phrase.of("Use name").nearSpelling(said)).isGreaterThan(0.5f);
    assertThat(Phrase.of("Use result").nearSpelling(said)).isLessThan(0.5f);
    assertThat(Phrase.of("order").nearSpelling(Phrase.of("Order"))).isZero();
    assertThat(Phrase.of("totalPrice").nearSpelling(Phrase.of("totlaPrice + 1")))
        .isGreaterThan(0.7f);
  }
}
