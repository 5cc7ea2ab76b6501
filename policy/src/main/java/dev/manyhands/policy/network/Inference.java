package dev.manyhands.policy.network;

import dev.manyhands.policy.feature.Features;
import dev.manyhands.policy.feature.Item;
import dev.manyhands.policy.text.Phrase;
import java.util.Arrays;

/**
 * What a {@link Network} computes, where nothing is to be learned from it: without a tape, in
 * memory that serves the next observation again. Used by one thread.
 */
public final class Inference {
  private static final int TEXTS = 3;

  private final Network network;
  private final Projection elements;
  private final Projection screen;
  private final Projection items;
  private final Encoder encoder;
  private final Scoring scoring;
  private int version = -1;

  Inference(Network network) {
    this.network = network;
    Parameters parameters = network.parameters();
    this.elements = new Projection(parameters, "element.in", TEXTS);
    this.screen = new Projection(parameters, "screen.in", 0);
    this.items = new Projection(parameters, "item.in", 2);
    this.encoder = new Encoder(network.size(), parameters);
    this.scoring = new Scoring(network.size(), parameters);
  }

  /** The probability of each choice; see {@link Network#choice}. */
  public float[] probabilities(Features features) {
    ChoiceTable table = new ChoiceTable(features);
    float[] p = compute(features, table);
    Kernel.softmax(p, 0, table.size());
    return Arrays.copyOf(p, table.size());
  }

  /** The logits, and what is expected to come of it all. */
  public Network.Judgement judge(Features features) {
    ChoiceTable table = new ChoiceTable(features);
    float[] logits = Arrays.copyOf(compute(features, table), table.size());
    return new Network.Judgement(logits, scoring.value());
  }

  private float[] compute(Features features, ChoiceTable table) {
    if (version != network.parameters().version()) {
      version = network.parameters().version();
      elements.update();
      screen.update();
      items.update();
    }
    int tokens = features.places() + features.items().size();
    embed(features, encoder.begin(tokens));
    float[] x = encoder.encode(tokens, features.places(), features.pairs());
    return scoring.logits(features, table, x);
  }

  private void embed(Features features, float[] x) {
    int d = network.size().width();
    Phrase[] texts = features.texts();
    for (int e = 0; e < features.places(); e++) {
      elements.begin();
      for (int slot = 0; slot < TEXTS; slot++) {
        elements.add(slot, texts[TEXTS * e + slot]);
      }
      int dense = e * Features.ELEMENT_DENSE;
      elements.add(features.elementDense(), dense, Features.ELEMENT_DENSE);
      elements.end(false, x, e * d);
    }
    screen.begin();
    screen.add(features.screenDense(), 0, Features.SCREEN_DENSE);
    screen.end(true, x, 0);
    for (int i = 0; i < features.items().size(); i++) {
      Item item = features.items().get(i);
      items.begin();
      items.add(0, item.label());
      items.add(1, item.content());
      items.add(features.itemDense(), i * Features.ITEM_DENSE, Features.ITEM_DENSE);
      items.end(false, x, (features.places() + i) * d);
    }
  }
}
