package dev.manyhands.policy.network;

import dev.manyhands.policy.choice.Choice;
import dev.manyhands.policy.choice.Choice.PlainAct;
import dev.manyhands.policy.choice.Choice.Source;
import dev.manyhands.policy.feature.Features;

/**
 * Where the logit of each choice stands. The parts follow each other: a click for each place, then
 * for each target a removal, each field, each run of words, each place shown, and last the acts
 * that point at nothing. Target 0 is the answer.
 *
 * @param features whose choices these are
 * @param places E: places
 * @param targets T: targets
 * @param fields F: fields and quoted phrases
 * @param words W: words
 */
record ChoiceTable(Features features, int places, int targets, int fields, int words) {
  private static final PlainAct[] ACTS = PlainAct.values();

  ChoiceTable(Features features) {
    this(
        features,
        features.places(),
        features.targets().length,
        features.fields(),
        features.words());
  }

  int clears() {
    return places;
  }

  int fieldFills() {
    return clears() + targets;
  }

  int spanFills() {
    return fieldFills() + targets * fields;
  }

  int shownFills() {
    return spanFills() + targets * words * Features.SPAN_WORDS;
  }

  int plain() {
    return shownFills() + targets * places;
  }

  /** How many logits there are. */
  int size() {
    return plain() + ACTS.length;
  }

  /** The place of a choice's logit. */
  int index(Choice choice) {
    return switch (choice) {
      case Choice.Click(int element) -> element + 1;
      case Choice.Clear(int element) -> clears() + target(element);
      case Choice.Fill(int element, Source source) -> fill(target(element), source);
      case Choice.Answer(Source source) -> fill(0, source);
      case Choice.Plain(PlainAct act) -> plain() + act.ordinal();
    };
  }

  private int fill(int target, Source source) {
    return switch (source) {
      case Source.Field(int field) -> fieldFills() + target * fields + field;
      case Source.Span(int first, int last) -> span(target, first, last - first);
      case Source.Shown(int element) -> shownFills() + target * places + element + 1;
    };
  }

  /** The place of the logit for a run of words. */
  int span(int target, int first, int more) {
    return spanFills() + (target * words + first) * Features.SPAN_WORDS + more;
  }

  /** The choice whose logit stands at an index. */
  Choice choice(int index) {
    if (index < clears()) {
      return new Choice.Click(index - 1);
    }
    if (index < fieldFills()) {
      return new Choice.Clear(features.targets()[index - clears()] - 1);
    }
    if (index < spanFills()) {
      int at = index - fieldFills();
      return typed(at / fields, new Source.Field(at % fields));
    }
    if (index < shownFills()) {
      int at = index - spanFills();
      int word = at / Features.SPAN_WORDS;
      int first = word % words;
      return typed(word / words, new Source.Span(first, first + at % Features.SPAN_WORDS));
    }
    if (index < plain()) {
      int at = index - shownFills();
      return typed(at / places, new Source.Shown(at % places - 1));
    }
    return new Choice.Plain(ACTS[index - plain()]);
  }

  private Choice typed(int target, Source source) {
    return target == 0
        ? new Choice.Answer(source)
        : new Choice.Fill(features.targets()[target] - 1, source);
  }

  private int target(int element) {
    int[] targets = features.targets();
    for (int t = 1; t < targets.length; t++) {
      if (targets[t] == element + 1) {
        return t;
      }
    }
    throw new IllegalArgumentException(
        "The element (%s) takes no text.".formatted(features.elements().get(element)));
  }
}
