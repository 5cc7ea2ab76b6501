package dev.manyhands.office.scene;

import dev.manyhands.env.screen.Role;
import dev.manyhands.office.data.Dice;
import dev.manyhands.office.widget.Look;
import dev.manyhands.office.widget.Metrics;
import dev.manyhands.office.widget.Page;
import dev.manyhands.office.widget.Widget;
import java.util.List;

/** A page laid out from top to bottom, inside bars of links as the skin has them. */
public final class Sheet {
  private static final List<String> LINKS =
      List.of(
          "Home",
          "About us",
          "Products",
          "News",
          "Support",
          "Contact",
          "Jobs",
          "Press",
          "Imprint",
          "Privacy",
          "Help",
          "FAQ",
          "Partners",
          "Locations",
          "Downloads",
          "Blog");
  private static final List<String> ASIDES =
      List.of(
          "All fields marked with a star must be filled in.",
          "We treat your data with care.",
          "Opening hours: Monday to Friday, 9 to 17.",
          "Need help? Call us at any time.",
          "Your session ends after 30 minutes.",
          "Version 4.2, last updated in March.",
          "This service is free of charge.",
          "Please check your entries before you go on.");

  private final Scene scene;
  private final Skin skin;
  private final Page page;
  private int x;
  private int y;
  private int widthPx;

  Sheet(Scene scene, Page page) {
    this.scene = scene;
    this.skin = scene.skin();
    this.page = page;
    this.x = skin.marginPx();
    this.y = skin.marginPx();
    this.widthPx = skin.widthPx() - 2 * skin.marginPx();
  }

  public Page page() {
    return page;
  }

  /** The left edge of the content. */
  public int x() {
    return x;
  }

  /** Where the next thing goes. */
  public int y() {
    return y;
  }

  public int widthPx() {
    return widthPx;
  }

  /** Goes on at another height. */
  public void moveTo(int newY) {
    y = newY;
  }

  /** Leaves room. */
  public void space(int px) {
    y += px;
  }

  public Widget heading(String words) {
    int font = skin.fontPx() + 6;
    Widget heading = page.add(Role.HEADING, x, y, fit(words, font), font + 8).text(words);
    y += font + 8 + skin.gapPx();
    return heading;
  }

  public Widget paragraph(String words) {
    Widget text = page.text(words, x, y, fit(words, skin.fontPx()), skin.fontPx() + 6);
    y += skin.fontPx() + 6 + skin.gapPx();
    return text;
  }

  /** A message that wants attention. */
  public Widget alert(String words, Look look) {
    int height = skin.fontPx() + 18;
    Widget alert = page.add(Role.ALERT, x, y, widthPx, height).text(words).look(look);
    y += height + skin.gapPx();
    return alert;
  }

  public Widget link(String words) {
    int height = skin.fontPx() + 6;
    Widget link = page.add(Role.LINK, x, y, fit(words, skin.fontPx()), height).name(words);
    y += height + skin.gapPx();
    return link;
  }

  public Widget button(String words) {
    return buttons(List.of(words)).getFirst();
  }

  /** Buttons in a row. */
  public List<Widget> buttons(List<String> words) {
    int[] widths = words.stream().mapToInt(this::buttonPx).toArray();
    int left = x;
    if (skin.buttonsRight()) {
      int total = 0;
      for (int width : widths) {
        total += width + 10;
      }
      left = x + Math.min(widthPx, 700) - total;
    }
    Widget[] buttons = new Widget[widths.length];
    for (int i = 0; i < widths.length; i++) {
      buttons[i] = page.button(words.get(i), left, y, widths[i], skin.fieldPx());
      left += widths[i] + 10;
    }
    y += skin.fieldPx() + skin.gapPx();
    return List.of(buttons);
  }

  /** A form that begins here. */
  public Form form() {
    return new Form(scene, this);
  }

  /** Some words that are of no use. */
  public void aside() {
    paragraph(scene.dice().of(ASIDES)).look(Look.MUTED);
  }

  /** Links that lead nowhere, in a bar where the skin has one. */
  Sheet withBar() {
    Dice dice = scene.dice();
    return withBar(dice.some(LINKS, dice.between(3, 6)), List.of());
  }

  /** Links in a bar, at the top where the skin has none; each runs its listener. */
  Sheet withBar(List<String> words, List<Runnable> listeners) {
    int font = skin.fontPx();
    boolean side = skin.bar() == Skin.Bar.SIDE && skin.widthPx() >= 800;
    int linkX = side ? 12 : skin.marginPx();
    int linkY = side ? 20 : 10;
    for (int i = 0; i < words.size(); i++) {
      int width = Metrics.widthPx(words.get(i), font) + 2;
      Widget link = page.add(Role.LINK, linkX, linkY, width, font + 6).name(words.get(i));
      link.look(Look.BAR);
      if (i < listeners.size()) {
        link.onClick(listeners.get(i));
      }
      if (side) {
        linkY += font + 18;
      } else {
        linkX += width + 20;
      }
    }
    if (side) {
      x += 150;
      widthPx -= 150;
    } else {
      y += font + 16;
    }
    return this;
  }

  private int buttonPx(String words) {
    return Metrics.widthPx(words, skin.fontPx()) + 30;
  }

  private int fit(String words, int fontPx) {
    return Math.min(widthPx, Metrics.widthPx(words, fontPx) + 2);
  }
}
