package dev.manyhands.work.desk;

/** A picture of a screen, PNG, or none. */
public final class Picture {
  /** No picture. */
  public static final Picture NONE = new Picture(new byte[0]);

  private final byte[] png;

  public Picture(byte[] png) {
    this.png = png.clone();
  }

  public byte[] png() {
    return png.clone();
  }

  public boolean isEmpty() {
    return png.length == 0;
  }
}
