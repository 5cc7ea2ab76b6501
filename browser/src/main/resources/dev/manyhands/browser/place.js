// What the place of a thing on the screen tells, where nothing in the page says it.

const isLetter = (item) => item[1] === 'TEXT' && /^[\p{L}\p{N}]$/u.test(item[3]);

/** Letters that stand close together, each an element of its own, are read as one word. */
const joinLetters = (items) => {
  const joined = [];
  let word = null;
  for (const item of items) {
    const height = item[10] - item[8];
    const near = word && isLetter(item) && Math.abs(item[7] - word[9]) < 0.5 * height &&
      Math.min(item[10], word[10]) - Math.max(item[8], word[8]) > 0.5 * height;
    if (near) {
      word[3] += item[3];
      word[8] = Math.min(word[8], item[8]);
      word[9] = Math.max(word[9], item[9]);
      word[10] = Math.max(word[10], item[10]);
    } else {
      joined.push(item);
      word = isLetter(item) ? item : null;
    }
  }
  return joined;
};

const NEAR_ABOVE = 48;
const NEAR_BELOW = 24;

/** Whether words stand over a field, or under it. */
const stands = (word, field, below) => {
  const [left, top, right, bottom] = field.slice(7, 11);
  const [l, t, r, b] = word.slice(7, 11);
  return Math.min(r, right) - Math.max(l, left) > 0 &&
    (below ? t >= bottom - 4 && t - bottom < NEAR_BELOW : b <= top + 4 && top - b < NEAR_ABOVE);
};

/** Names stand below their fields where each field has words below, and the first none above. */
const namesStandBelow = (fields, words) => {
  const stacked = fields.filter((field) => !/^(CHECKBOX|RADIO|SLIDER)$/.test(field[1]));
  const first = stacked.reduce((a, b) => (b[8] < a[8] ? b : a), stacked[0]);
  return stacked.length > 1 &&
    stacked.every((field) => words.some((word) => stands(word, field, true))) &&
    !words.some((word) => stands(word, first, false));
};

/** Names a field that nothing names by the words beside it, as a person would. */
const nameByPlace = (items, {unnamed, taken}) => {
  const words = items.filter(
    (item) => /^(TEXT|CELL|LISTITEM|COLUMNHEADER)$/.test(item[1]) && !taken.has(item) &&
      /\p{L}/u.test(item[3]));
  const below = namesStandBelow(unnamed, words);
  for (const field of unnamed) {
    const [left, top, right, bottom] = field.slice(7, 11);
    const ticked = field[1] === 'CHECKBOX' || field[1] === 'RADIO';
    let best = null;
    let nearest = 320;
    for (const word of words) {
      if (taken.has(word)) {
        continue;
      }
      const [l, t, r, b] = word.slice(7, 11);
      const beside = Math.min(b, bottom) - Math.max(t, top) > Math.min(b - t, bottom - top) / 2;
      const away = ticked && beside && l >= right - 4 ? (l - right) / 4
        : beside && r <= left + 4 ? left - r
        : stands(word, field, below) ? 60 + (below ? t - bottom : top - b) : Infinity;
      if (away < nearest) {
        nearest = away;
        best = word;
      }
    }
    const before = items[items.indexOf(field) - 1];
    best ??= words.includes(before) && !taken.has(before) ? before : null;
    // What pops up beside a field is not its name, where it had one before.
    best = words.find((word) => word[3] === placed.get(field[0])) ?? best;
    if (best) {
      field[2] = best[3];
      placed.set(field[0], best[3]);
      taken.add(best);
    }
  }
};

/** The names that fields were given by place, by their ids. */
const placed = new Map();

const NUMBER = /^[-+\u2212]?\d+([.,]\d+)?\s?%?$/;

/** How far a number stands from a slider that it may belong to: on its line, or close below. */
const awayFrom = (slider, word) => {
  const [left, top, right, bottom] = slider.slice(7, 11);
  const [l, t, r, b] = word.slice(7, 11);
  const across = l > right ? l - right : left > r ? left - r : 0;
  if (Math.min(b, bottom) - Math.max(t, top) > Math.min(b - t, bottom - top) / 2) {
    return across;
  }
  const down = t >= bottom - 4 ? t - bottom : top - b + 12;
  return down >= -4 && down < 30 ? 60 + down + across / 8 : Infinity;
};

/** A slider that says no value has the one that is written beside it. */
const valueByPlace = (items) => {
  const pairs = [];
  for (const slider of items.filter((item) => item[1] === 'SLIDER' && !item[4])) {
    for (const word of items) {
      const away = word[1] === 'TEXT' && NUMBER.test(word[3]) ? awayFrom(slider, word) : Infinity;
      if (away < 320) {
        pairs.push([away, slider, word]);
      }
    }
  }
  const sliders = items.filter((item) => item[1] === 'SLIDER');
  const numbers = items.filter((item) => item[1] === 'TEXT' && NUMBER.test(item[3]));
  if (sliders.length === 1 && numbers.length === 1) {
    pairs.push([Infinity, sliders[0], numbers[0]]); // wherever it stands, there is no other
  }
  const used = new Set();
  for (const [, slider, word] of pairs.sort((a, b) => a[0] - b[0])) {
    if (!slider[4] && !used.has(word)) {
      slider[4] = word[3].replace('\u2212', '-');
      used.add(word);
    }
  }
};

/** Something empty to be pressed belongs to the words at its left, as the hours of a day have it. */
const groupByPlace = (items) => {
  const words = items.filter((item) => item[1] === 'TEXT');
  for (const item of items) {
    if (item[1] !== 'GENERIC' || item[2] || item[5] || item[6]) {
      continue;
    }
    const [left, top, right, bottom] = item.slice(7, 11);
    if (right - left < 2 * (bottom - top)) {
      continue;
    }
    const height = Math.max(12, bottom - top);
    let best = null;
    let nearest = 1.5 * height;
    for (const word of words) {
      const away = (top + bottom) / 2 - (word[8] + word[10]) / 2;
      const beside = word[9] <= left + 4 && left - word[9] < 120;
      const line = away > -height / 2 && (away > 0 ? away : -away) < nearest;
      if (line && (beside || (word[7] < left + 4 && word[8] < top + 4 && word[10] <= bottom && word[9] < left + 60))) {
        nearest = Math.abs(away);
        best = word;
      }
    }
    item[5] = best ? best[3] : '';
  }
};
