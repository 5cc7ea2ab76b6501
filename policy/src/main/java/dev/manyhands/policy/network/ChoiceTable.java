package dev.manyhands.policy.network;

import dev.manyhands.policy.choice.Choice;
import dev.manyhands.policy.choice.Choice.PlainAct;
import dev.manyhands.policy.choice.Choice.Source;
import dev.manyhands.policy.feature.Features;
import java.util.Arrays;

/**
 * Where the logit of each choice stands in a row of a batch. The parts follow each other: a click
 * for each place, then for each target a removal, each field, each run of words, each place shown,
 * and last the acts that point at nothing. Target 0 is the answer.
 *
 * @param places E: places of the largest screen in the batch
 * @param targets T: targets likewise
 * @param fields F: fields and quoted phrases likewise
 * @param words W: words likewise
 */
record ChoiceTable(int places, int targets, int fields, int words) {
  private static final PlainAct[] ACTS = PlainAct.values();

  private int clears() {
    return places;
  }

  private int fieldFills() {
    return clears() + targets;
  }

  private int spanFills() {
    return fieldFills() + targets * fields;
  }

  private int shownFills() {
    return spanFills() + targets * words * Features.SPAN_WORDS;
  }

  private int plain() {
    return shownFills() + targets * places;
  }

  /** How many logits a row has. */
  int size() {
    return plain() + ACTS.length;
  }

  /** The place of a choice's logit. */
  int index(Choice choice, Features features) {
    return switch (choice) {
      case Choice.Click(int element) -> element + 1;
      case Choice.Clear(int element) -> clears() + target(features, element);
      case Choice.Fill(int element, Source source) -> fill(target(features, element), source);
      case Choice.Answer(Source source) -> fill(0, source);
      case Choice.Plain(PlainAct act) -> plain() + act.ordinal();
    };
  }

  private int fill(int target, Source source) {
    return switch (source) {
      case Source.Field(int field) -> fieldFills() + target * fields + field;
      case Source.Span(int first, int last) ->
          spanFills() + (target * words + first) * Features.SPAN_WORDS + last - first;
      case Source.Shown(int element) -> shownFills() + target * places + element + 1;
    };
  }

  /** The choice whose logit stands at an index. */
  Choice choice(int index, Features features) {
    if (index < clears()) {
      return new Choice.Click(index - 1);
    }
    if (index < fieldFills()) {
      return new Choice.Clear(features.targets()[index - clears()] - 1);
    }
    if (index < spanFills()) {
      int at = index - fieldFills();
      return typed(features, at / fields, new Source.Field(at % fields));
    }
    if (index < shownFills()) {
      int at = index - spanFills();
      int word = at / Features.SPAN_WORDS;
      int first = word % words;
      return typed(
          features, word / words, new Source.Span(first, first + at % Features.SPAN_WORDS));
    }
    if (index < plain()) {
      int at = index - shownFills();
      return typed(features, at / places, new Source.Shown(at % places - 1));
    }
    return new Choice.Plain(ACTS[index - plain()]);
  }

  private static Choice typed(Features features, int target, Source source) {
    return target == 0
        ? new Choice.Answer(source)
        : new Choice.Fill(features.targets()[target] - 1, source);
  }

  private static int target(Features features, int element) {
    int[] targets = features.targets();
    for (int t = 1; t < targets.length; t++) {
      if (targets[t] == element + 1) {
        return t;
      }
    }
    throw new IllegalArgumentException(
        "The element (%s) takes no text.".formatted(features.elements().get(element)));
  }

  /**
   * Marks the choices that this screen and instruction offer with 0, all others with {@code no}.
   */
  void mask(Features features, float no, float[] mask, int row) {
    int from = row * size();
    Arrays.fill(mask, from, from + size(), no);
    for (int p = 1; p < features.places(); p++) {
      mask[from + p] = 0;
    }
    int span = Features.SPAN_WORDS;
    for (int t = 0; t < features.targets().length; t++) {
      if (t > 0) {
        mask[from + clears() + t] = 0;
      }
      for (int f = 0; f < features.fields(); f++) {
        if (!features.items().get(f).source().isEmpty()) {
          mask[from + fieldFills() + t * fields + f] = 0;
        }
      }
      for (int w = 0; w < features.words(); w++) {
        for (int l = 0; l < span && w + l < features.words(); l++) {
          mask[from + spanFills() + (t * words + w) * span + l] = 0;
        }
      }
      for (int p = 1; p < features.places(); p++) {
        if (p != features.targets()[t]) {
          mask[from + shownFills() + t * places + p] = 0;
        }
      }
    }
    for (int a = 0; a < ACTS.length; a++) {
      mask[from + plain() + a] = 0;
    }
  }
}
