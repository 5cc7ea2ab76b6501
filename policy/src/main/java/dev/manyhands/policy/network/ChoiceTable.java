package dev.manyhands.policy.network;

import dev.manyhands.env.action.Gesture.Direction;
import dev.manyhands.env.action.Gesture.Drop;
import dev.manyhands.policy.choice.Choice;
import dev.manyhands.policy.choice.Choice.Letters;
import dev.manyhands.policy.choice.Choice.PlainAct;
import dev.manyhands.policy.choice.Choice.Source;
import dev.manyhands.policy.choice.Choices;
import dev.manyhands.policy.feature.Features;
import dev.manyhands.policy.feature.Markable;
import java.util.List;

/**
 * Where the logit of each choice stands. The parts follow each other: a click for each place, then
 * for each target a removal, each field, each run of words, each place shown, and last the acts
 * that point at nothing; then for each place the mouse held over it, for each place that can be
 * dragged each direction, and each way to let it go at each place, and last what can be marked.
 * Target 0 is the answer.
 *
 * @param features whose choices these are
 * @param places E: places
 * @param targets T: targets
 * @param fields F: fields and quoted phrases
 * @param words W: words
 * @param grabs G: places that can be dragged
 */
record ChoiceTable(Features features, int places, int targets, int fields, int words, int grabs) {
  private static final PlainAct[] ACTS = PlainAct.values();
  private static final Letters[] LETTERS = Letters.values();
  private static final Direction[] DIRECTIONS = Direction.values();
  private static final Drop[] DROPS = Drop.values();

  ChoiceTable(Features features) {
    this(
        features,
        features.places(),
        features.targets().length,
        features.fields(),
        features.words(),
        features.grabs().length);
  }

  int clears() {
    return places;
  }

  int fieldFills() {
    return clears() + targets;
  }

  int spanFills() {
    return fieldFills() + targets * fields * LETTERS.length;
  }

  int shownFills() {
    return spanFills() + targets * words * Features.SPAN_WORDS;
  }

  int plain() {
    return shownFills() + targets * places;
  }

  /** How many logits there are. */
  int size() {
    return marks() + features.marks().size();
  }

  int marks() {
    return drags() + grabs * places * DROPS.length;
  }

  int hovers() {
    return plain() + ACTS.length;
  }

  int pushes() {
    return hovers() + places;
  }

  int drags() {
    return pushes() + grabs * DIRECTIONS.length;
  }

  /** The place of the logit for a target filled with a field. */
  int field(int target, int field, int letters) {
    return fieldFills() + (target * fields + field) * LETTERS.length + letters;
  }

  /** The place of the logit for a grab let go at a place. */
  int drag(int grab, int place, int drop) {
    return drags() + (grab * places + place) * DROPS.length + drop;
  }

  /** The place of a choice's logit. */
  int index(Choice choice) {
    return switch (choice) {
      case Choice.Click(int element) -> element + 1;
      case Choice.Clear(int element) -> clears() + target(element);
      case Choice.Fill(int element, Source source) -> fill(target(element), source);
      case Choice.Answer(Source source) -> fill(0, source);
      case Choice.Plain(PlainAct act) -> plain() + act.ordinal();
      case Choice.Hover(int element) -> hovers() + element + 1;
      case Choice.Push(int element, Direction direction) ->
          pushes() + grab(element) * DIRECTIONS.length + direction.ordinal();
      case Choice.Drag(int element, int to, Drop drop) ->
          drag(grab(element), to + 1, drop.ordinal());
      case Choice.MarkAll _, Choice.Mark _ -> mark(choice);
    };
  }

  private int mark(Choice choice) {
    List<Markable> all = features.marks();
    for (int m = 0; m < all.size(); m++) {
      if (Choices.of(all.get(m), features).equals(choice)) {
        return marks() + m;
      }
    }
    throw new IllegalArgumentException("The words (%s) cannot be marked.".formatted(choice));
  }

  private int fill(int target, Source source) {
    return switch (source) {
      case Source.Field(int field, Letters letters) -> field(target, field, letters.ordinal());
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
      int field = at / LETTERS.length;
      return typed(field / fields, new Source.Field(field % fields, LETTERS[at % LETTERS.length]));
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
    if (index < hovers()) {
      return new Choice.Plain(ACTS[index - plain()]);
    }
    if (index < pushes()) {
      return new Choice.Hover(index - hovers() - 1);
    }
    if (index < drags()) {
      int at = index - pushes();
      return new Choice.Push(grabbed(at / DIRECTIONS.length), DIRECTIONS[at % DIRECTIONS.length]);
    }
    if (index >= marks()) {
      return Choices.of(features.marks().get(index - marks()), features);
    }
    int at = index - drags();
    int pair = at / DROPS.length;
    return new Choice.Drag(grabbed(pair / places), pair % places - 1, DROPS[at % DROPS.length]);
  }

  private Choice typed(int target, Source source) {
    return target == 0
        ? new Choice.Answer(source)
        : new Choice.Fill(features.targets()[target] - 1, source);
  }

  private int grabbed(int grab) {
    return features.grabs()[grab] - 1;
  }

  private int grab(int element) {
    int[] places = features.grabs();
    for (int g = 0; g < places.length; g++) {
      if (places[g] == element + 1) {
        return g;
      }
    }
    throw new IllegalArgumentException(
        "The element (%s) cannot be dragged.".formatted(features.elements().get(element)));
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
