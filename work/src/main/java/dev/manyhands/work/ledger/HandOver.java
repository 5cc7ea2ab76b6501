package dev.manyhands.work.ledger;

/** Why an item goes to a person. */
public enum HandOver {
  /** The site refuses the data. */
  REFUSED("The site refuses the data"),
  /** The site had it before it was entered. */
  ALREADY_THERE("It was there before it was entered"),
  /** It was entered, but the site shows other contents. */
  WRONG("The site shows other contents than the row"),
  /** The site shows it more than once. */
  REPEATED("The site shows it more than once"),
  /** All attempts failed, and nothing arrived. */
  GAVE_UP("All attempts failed"),
  /** The policy was less sure than the job demands. */
  UNSURE("The policy was not sure enough"),
  /** Whether it arrived cannot be checked. */
  UNCERTAIN("Whether it arrived cannot be checked"),
  /** The row was changed after it had been worked on. */
  CHANGED("The row was changed after it was entered"),
  /** It was seen once, but is no longer there at the end. */
  VANISHED("It was verified, but is not there at the end");

  private final String words;

  HandOver(String words) {
    this.words = words;
  }

  /** For a person to read. */
  public String words() {
    return words;
  }
}
