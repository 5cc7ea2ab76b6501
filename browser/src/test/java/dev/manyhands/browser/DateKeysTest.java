package dev.manyhands.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateKeysTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date|01/28/2011|01282011",
        "date|1/8/2011|01082011",
        "date|2011-01-28|01282011",
        "date|28.1.2011|01282011",
        "date|28/01/2011|01282011",
        "date|March 3rd, 2020|03032020",
        "date|3 Mar 2020|03032020",
        "time|6:09 AM|0609A",
        "time|12:05 am|1205A",
        "time|12:30 PM|1230P",
        "time|18:30|0630P",
        "time|00:15|1215A"
      })
  void aTextIsTypedAsTheFieldTakesIt(String type, String text, String keys) {
    assertThat(DateKeys.of(type, text)).isEqualTo(keys);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"date|tomorrow", "date|13/32/2011", "time|25:00", "time|noon", "text|01/28/2011"})
  void whatIsNoDateIsTypedAsItIs(String type, String text) {
    assertThat(DateKeys.of(type, text)).isNull();
  }
}
