// Walks the page as it is painted and collects what is seen. An item is an array in the order of
// the columns of Java's `ScreenParser`; its box is absolute and cut to the visible part.

const cut = (a, b) => {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  return {left, top, right: Math.max(left, Math.min(a.right, b.right)),
    bottom: Math.max(top, Math.min(a.bottom, b.bottom))};
};

const isEmpty = (box) => box.right - box.left < 1 || box.bottom - box.top < 1;

/** What is painted together: its own items first, then what is stacked upon it, by height. */
const stack = (above, height) => {
  const made = {height, items: [], upon: [], floor: null};
  made.floor = height === null ? above.floor : made;
  if (above) {
    above.floor.upon.push(made);
  }
  made.height = height ?? 0;
  return made;
};

const flatten = (made, all) => {
  const upon = made.upon.map((each, i) => [each, i]).sort(
    (a, b) => a[0].height - b[0].height || a[1] - b[1]);
  upon.filter(([each]) => each.height < 0).forEach(([each]) => flatten(each, all));
  all.push(...made.items);
  upon.filter(([each]) => each.height >= 0).forEach(([each]) => flatten(each, all));
  return all;
};

const isTopLayer = (element) => element.matches(':modal,:popover-open');

/** Where an element is stacked: null as the page flows, or its height above it. */
const heightOf = (element, style) => {
  if (tagOf(element) === 'dialog' || element.popover) {
    if (isTopLayer(element)) {
      return {height: Infinity};
    }
  }
  const index = style.zIndex === 'auto' ? null : Number(style.zIndex);
  const placed = style.position !== 'static';
  if (index !== null && (placed || /flex|grid/.test(
        element.parentElement ? getComputedStyle(element.parentElement).display : ''))) {
    return {height: index};
  }
  return placed && style.position !== 'relative' ? {height: style.position === 'fixed' ? 0 : null}
    : null;
};

/** The topmost element at a point, through open shadow roots. */
const topAt = (doc, x, y) => {
  let hit = doc.elementFromPoint(x, y);
  while (hit && hit.shadowRoot) {
    const inner = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) {
      break;
    }
    hit = inner;
  }
  return hit;
};

const PRESSED_WHERE_SEEN = /^(BUTTON|LINK|GENERIC|TAB|MENUITEM|CHECKBOX|RADIO)$/;
const LEAST_SEEN_PX = 4;

/** The side of a covered box that something else leaves free, the largest first; or null. */
const freePart = (see, element, box) => {
  const {left, top, right, bottom} = box;
  const parts = [0.5, 0.34].flatMap((share) => {
    const wide = (right - left) * share;
    const high = (bottom - top) * share;
    return [{...box, right: left + wide}, {...box, left: right - wide},
      {...box, bottom: top + high}, {...box, top: bottom - high}];
  });
  return parts.find((part) => part.right - part.left >= LEAST_SEEN_PX &&
    part.bottom - part.top >= LEAST_SEEN_PX && !isCovered(see, element, part)) ?? null;
};

/** What can be dragged and lies nearly wholly in something was put there, and hides it from nobody. */
const isHeld = (element, hit) => {
  const inner = hit.getBoundingClientRect();
  const shared = cut(element.getBoundingClientRect(), inner);
  return (shared.right - shared.left) * (shared.bottom - shared.top) >
    0.8 * inner.width * inner.height && canBeDragged(hit, getComputedStyle(hit));
};

/** Whether an element says that another is its own, wherever that stands in the document. */
const owns = (element, other) => (element.getAttribute('aria-owns') ?? '').split(/\s+/).some((id) => {
  const owned = id && element.getRootNode().getElementById?.(id);
  return owned && within(owned, other);
});

const isCovered = (see, element, box) => {
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  const hit = topAt(element.ownerDocument, x - see.left, y - see.top);
  const list = hit && tagOf(hit) === 'option' ? hit.closest('select') : null;
  if (list && isOpen(list) && !within(list, element)) {
    return true; // an open list hides even what it is a part of
  }
  return hit !== null && !within(element, hit) && !within(hit, element) && !isHeld(element, hit) &&
    !owns(element, hit) &&
    !(element.labels && [...element.labels].some((label) => within(label, hit)));
};

const add = (see, at, node, role, box, words, states) => {
  const element = node.nodeType === 1 ? node : node.parentElement;
  const covered = isCovered(see, element, box);
  const free = covered && PRESSED_WHERE_SEEN.test(role) ? freePart(see, element, box) : null;
  box = free ?? box;
  const item = [words.id ?? idOf(node), role, words.name ?? '', words.text ?? '',
    words.value ?? '', words.group ?? '', words.hint ?? '',
    box.left, box.top, box.right, box.bottom, states];
  if (covered && !free) {
    item[11] |= BITS.COVERED;
  }
  at.stack.items.push(item);
  return item;
};

const boxOf = (see, element) => {
  const r = element.getBoundingClientRect();
  return {left: r.left + see.left, top: r.top + see.top, right: r.right + see.left,
    bottom: r.bottom + see.top};
};

/** Words of one line of thought: text nodes side by side, with the links among them. */
const newRun = () => ({nodes: [], words: '', plain: false, links: []});

/** Less than this of words that stand in a box cannot be read. */
const LEAST_READ_PX = 8;

/** The strip that a message is, or a box placed by itself, where words stand alone in it; or null. */
const aloneIn = (at, parent, text) => {
  const box = at.words === 'ALERT' ? at.notice : parent;
  return box && clean(box.textContent) === text &&
    (at.words === 'ALERT' || /^(absolute|fixed)$/.test(getComputedStyle(box).position)) ? box : null;
};

const endRun = (see, at, run) => {
  const text = clean(run.words);
  if (text && run.plain && !at.mute && run.nodes.length > 0) {
    const range = run.nodes[0].ownerDocument.createRange();
    range.setStart(run.nodes[0], 0);
    range.setEndAfter(run.nodes[run.nodes.length - 1]);
    const first = run.nodes.find((node) => node.data.trim()) ?? run.nodes[0];
    const alone = aloneIn(at, first.parentElement, text);
    const r = (alone ?? range).getBoundingClientRect();
    const box = cut(at.clip, {left: r.left + see.left, top: r.top + see.top,
      right: r.right + see.left, bottom: r.bottom + see.top});
    if (!isEmpty(box) && box.bottom - box.top >= (alone ? Math.min(r.height, LEAST_READ_PX) : 1)) {
      const given = first.parentElement?.getAttribute('data-manyhands-id');
      const label = first.parentElement?.closest('label');
      const states = first.parentElement?.closest('[aria-selected=true],[aria-current]:not([aria-current=false])')
        ? BITS.SELECTED : 0;
      const item = add(see, at, first, at.words ?? 'TEXT', box,
        {text, group: groupName(first.parentElement), hint: markedHint(markedIn(run.nodes)),
          id: given ? Number(given) : undefined},
        states | (at.drags ? BITS.DRAGGABLE : 0));
      if (at.drags) {
        // It is the whole row that a hand takes, wherever its words stand.
        const row = cut(at.clip, boxOf(see, at.drags));
        [item[7], item[8], item[9], item[10]] = [row.left, row.top, row.right, row.bottom];
      }
      if (label?.control) {
        see.taken.add(item);
      }
    }
  }
  for (const link of run.links) {
    walk(see, link, at);
  }
  return newRun();
};

const walkChildren = (see, parent, at) => {
  let run = newRun();
  const follow = (nodes, linked) => {
    for (const node of nodes) {
      if (node.nodeType === 3) {
        run.words += node.data;
        if (/\S/.test(node.data)) {
          run.nodes.push(node);
          run.plain ||= !linked;
        }
      } else if (node.nodeType === 1) {
        const tag = tagOf(node);
        if (UNSEEN.has(tag)) {
          continue;
        }
        const style = getComputedStyle(node);
        if (style.display === 'contents') {
          follow(childrenOf(node), linked);
          continue;
        }
        const flows = style.display === 'inline' && style.position === 'static' &&
          style.float === 'none' && tag !== 'br' && tag !== 'label' && !node.shadowRoot;
        const role = flows ? roleOf(node, style) : '';
        if (flows && role === 'LINK' && !linked && style.visibility === 'visible') {
          run.links.push(node);
          follow(childrenOf(node), true);
        } else if (flows && !role && !/^(input|select|textarea|button|img|svg|iframe|object|video)$/.test(tag) &&
            style.visibility === 'visible' && style.opacity !== '0') {
          follow(childrenOf(node), linked);
        } else if (!linked) {
          run = endRun(see, at, run);
          walk(see, node, at, style);
        } else {
          run.words += ' ' + contentOf(node, null, false) + ' ';
        }
      }
    }
  };
  follow(childrenOf(parent), false);
  endRun(see, at, run);
};

/** What is not to be seen, asked for anew at every look. */
let unseen = new Set();

const walk = (see, element, before, style = getComputedStyle(element)) => {
  const tag = tagOf(element);
  if (unseen.has(element) || style.display === 'none' || style.contentVisibility === 'hidden') {
    return;
  }
  const role = roleOf(element, style) || (popsUp(element, style) ? 'DIALOG' : '');
  const clips = style.overflow !== 'visible' && tag !== 'body' && tag !== 'html';
  const box = role || clips || style.clip !== 'auto' ? boxOf(see, element) : null;
  const at = {...before};
  const placed = heightOf(element, style);
  if (placed) {
    at.stack = stack(before.stack, placed.height);
    if (placed.height === Infinity || style.position === 'fixed') {
      at.clip = at.far = see.clip;
    } else if (style.position === 'absolute') {
      at.clip = at.far;
    }
  }
  const standIn = role === 'CHECKBOX' || role === 'RADIO' ? standInOf(see, element, box, style) : null;
  if (!standIn && (style.opacity === '0' || (style.clip !== 'auto' && box.right - box.left <= 1))) {
    return;
  }
  if ((!role || WORD_ROLES.has(role)) && tag !== 'svg' && canBeDragged(element, style) &&
      isOneThing(element)) {
    at.drags = element;
  }
  if (role && style.visibility === 'visible') {
    const seen = cut(at.clip, standIn ?? box);
    if (!isEmpty(seen) && emit(see, at, element, role, seen, style)) {
      return;
    }
  }
  if (tag === 'iframe' || tag === 'frame') {
    walkFrame(see, element, at, style);
    return;
  }
  if (tag === 'svg' && walkDrawing(see, element, at, style)) {
    return;
  }
  if (clips) {
    at.clip = cut(at.clip, box);
    if (isEmpty(at.clip)) {
      return;
    }
    if (style.position !== 'static') {
      at.far = at.clip;
    }
  } else if (style.position !== 'static') {
    at.far = at.clip;
  }
  if (element.shadowRoot) {
    dress(element.shadowRoot);
  }
  walkChildren(see, element, at);
};

/** Adds what a drawing consists of; returns whether it is one. */
const walkDrawing = (see, svg, at, style) => {
  const ground = boxOf(see, svg);
  const shapes = shapesOf(svg);
  const whole = (ground.right - ground.left) * (ground.bottom - ground.top);
  const boxes = shapes.map((shape) => shape.getBoundingClientRect());
  const single = shapes.filter((shape, i) =>
    boxes[i].width * boxes[i].height < 0.9 * whole && tagOf(shape) !== 'line');
  if (shapes.length === 0 && !listens(svg)) {
    return false;
  }
  const area = cut(at.clip, ground);
  if (isEmpty(area)) {
    return true;
  }
  const name = nameOf(svg, false);
  if (name || listens(svg)) {
    add(see, at, svg, 'IMAGE', area, {name}, 0);
  }
  const sizes = sizeWords(single.map((shape) => shape.getBoundingClientRect()));
  const paper = rgbOf(style.backgroundColor) ?? groundOf(svg);
  const signs = isOfSigns(shapes, paper);
  shapes.forEach((shape, i) => {
    const {left, top, right, bottom, width, height} = boxes[i];
    if (width * height >= 0.9 * whole || (width === 0 && height === 0)) {
      return;
    }
    const thin = Math.min(width, height) < 2 ? 1 : 0;
    const box = cut(area, {left: left + see.left - thin, top: top + see.top - thin,
      right: right + see.left + thin, bottom: bottom + see.top + thin});
    const said = tagOf(shape) === 'text' ? clean(shape.textContent) : '';
    if (isEmpty(box) || (tagOf(shape) === 'text' && !said)) {
      return;
    }
    const sign = signs ? signWord(said) : '';
    const words = sign ? '' : said;
    const colour = shapeColour(shape, paper);
    const movable = /^(pointer|move|grab)$/.test(getComputedStyle(shape).cursor);
    const live = listens(shape) || movable || listens(shape.parentElement);
    add(see, at, shape, live ? 'GENERIC' : words ? 'TEXT' : 'IMAGE', box,
      {name: words && !live ? '' : words || shapeName(shape, boxes[i], paper, sign),
        text: live ? '' : words,
        hint: [sizes[single.indexOf(shape)], words || !colour ? '' : shadeWord(colour)]
          .filter(Boolean).join(' ')},
      chosen(shape) | (canBeDragged(shape, getComputedStyle(shape)) ? BITS.DRAGGABLE : 0));
  });
  return true;
};

/** What a page marks as chosen only by how it looks, which its style's name tells a program. */
const chosen = (element) =>
  /(^|[\s_-])(selected|chosen|picked)(\s|$)/i.test(element.getAttribute('class') ?? '')
    ? BITS.SELECTED : 0;

/** Where a box to tick is that a style sheet has replaced by its label. */
const standInOf = (see, element, box, style) => {
  const hidden = style.opacity === '0' || box.right - box.left <= 1 || box.bottom - box.top <= 1 ||
    box.right <= 0 || box.bottom <= 0;
  const label = hidden && element.labels?.[0];
  return label && isShown(label) ? boxOf(see, label) : null;
};

/** What something without words is called by its looks. */
const looksOf = (element, role, style) =>
  role === 'GENERIC' || role === 'BUTTON' || role === 'LINK' || role === 'IMAGE'
    ? iconWords(element, style) || (role === 'BUTTON' || role === 'LINK' ? ''
      : blockWords(element, style)) : '';

/** Adds an element; returns whether all that is inside it has been said. */
const emit = (see, at, element, role, box, style) => {
  if (role === 'LISTITEM' || role === 'HEADING' || role === 'ALERT') {
    at.words = role === 'LISTITEM' && at.words === 'ALERT' ? 'ALERT' : role;
    at.notice = role === 'ALERT' ? element : at.notice;
    return false;
  }
  if (role === 'CELL' || role === 'COLUMNHEADER') {
    const text = clean(contentOf2(element));
    if (text && !at.mute) {
      add(see, at, element, role, box, {text, group: role === 'CELL' ? tableGroup(element) : ''},
        statesOf(element, role, style) |
          (element.closest('tr[aria-selected=true],[role=row][aria-selected=true]')
            ? BITS.SELECTED : 0));
    }
    at.mute = true;
    return false;
  }
  if (role === 'DIALOG' || role === 'WINDOW') {
    add(see, at, element, role, box, {name: nameOf(element, false)}, 0);
    return false;
  }
  if (role === 'LISTBOX') {
    add(see, at, element, 'GENERIC', box, {name: nameOf(element, false), group: groupOf(element)},
      statesOf(element, role, style));
    options(see, at, element, cut(at.clip, box));
    return true;
  }
  const given = nameOf(element, NAMED_BY_CONTENT.has(role));
  const name = given || looksOf(element, role, style);
  const shade = !given && /^(IMAGE|GENERIC)$/.test(role) ? blockShade(element, style) : '';
  if (role === 'IMAGE') {
    if (name || tagOf(element) === 'canvas' || isGiven(element)) {
      add(see, at, element, role, box,
        {name, group: groupOf(element),
          hint: [hintOf(element, name, role), shade].filter(Boolean).join(' ')},
        chosen(element) | (canBeDragged(element, style) ? BITS.DRAGGABLE : 0));
    }
    return tagOf(element) !== 'svg' || !walkDrawing(see, element, at, style);
  }
  if (role === 'GENERIC' && !name && !/^(svg|img)$/.test(tagOf(element)) &&
      (!listens(element) || element.childElementCount > 0)) {
    return false;
  }
  if (role === 'TAB' && name && [...element.querySelectorAll('button,input')].some(
      (inner) => nameOf(inner, true) === name)) {
    return false; // Nothing but the button in it is seen of such a tab.
  }
  const branch = role === 'TREEITEM' && element.querySelector('[role=group],ul,ol');
  if (branch) {
    // A branch is its own row; the rows below it are seen as such.
    const row = {...box, bottom: Math.min(box.bottom, boxOf(see, branch).top)};
    add(see, at, element, role, isShown(branch) && !isEmpty(row) ? row : box,
      {name: clean(contentOf(element, branch, false)), group: groupOf(element)},
      statesOf(element, role, style));
    walkChildren(see, branch, at);
    return true;
  }
  const item = add(see, at, element, role, box,
    {name, value: valueOf(element, role), group: groupOf(element),
      hint: [hintOf(element, name, role), shade].filter(Boolean).join(' ')},
    statesOf(element, role, style) | (role === 'GENERIC' ? chosen(element) : 0));
  if (!name && FIELDS.has(role)) {
    see.unnamed.push(item);
  }
  if (tagOf(element) === 'select' && isOpen(element)) {
    options(see, {...at, stack: stack(at.stack, Infinity)}, element, see.clip);
  }
  return FIELDS.has(role) || (NAMED_BY_CONTENT.has(role) &&
    !(role === 'TAB' && element.querySelector('button,input,select,textarea')));
};

/** A cell's words, without those of the controls in it. */
const contentOf2 = (cell) => {
  let words = '';
  for (const child of childrenOf(cell)) {
    if (child.nodeType === 1 && (/^(button|select|input|textarea)$/.test(tagOf(child)))) {
      continue;
    }
    words += contentOf(child, null, false);
  }
  return words;
};

const options = (see, at, select, clip) => {
  for (const option of select.options) {
    const box = cut(clip, boxOf(see, option));
    if (isEmpty(box)) {
      continue;
    }
    const hit = topAt(select.ownerDocument, (box.left + box.right) / 2 - see.left,
      (box.top + box.bottom) / 2 - see.top);
    // Under what an open list has scrolled out of its view lies its own button: no choice there.
    if (hit && (within(option, hit) || (hit === select && !isOpen(select)))) {
      add(see, at, option, 'OPTION', box,
        {name: clean(option.label || option.text), group: nameOf(select, false)},
        statesOf(option, 'OPTION', getComputedStyle(option)));
    }
  }
};

const walkFrame = (see, frame, at, style) => {
  const outer = boxOf(see, frame);
  const left = outer.left + frame.clientLeft + parseFloat(style.paddingLeft);
  const top = outer.top + frame.clientTop + parseFloat(style.paddingTop);
  const clip = cut(at.clip, {left, top,
    right: outer.right - frame.clientLeft - parseFloat(style.paddingRight),
    bottom: outer.bottom - frame.clientTop - parseFloat(style.paddingBottom)});
  if (isEmpty(clip)) {
    return;
  }
  const inner = frame.contentDocument;
  if (!inner) {
    add(see, at, frame, 'FRAME', clip, {name: nameOf(frame, false), text: left + ' ' + top}, 0);
    return;
  }
  if (inner.documentElement) {
    begin({...see, left, top, clip}, inner, at);
  }
};

/** Walks a document inside what is already known of its surroundings. */
const begin = (see, doc, at) => {
  dress(doc);
  walk(see, doc.documentElement, {stack: at.stack, clip: see.clip, far: see.clip, mute: false,
    words: undefined});
};

/** The element that has the keyboard, however deep. */
const focusedIn = (doc) => {
  let element = doc.activeElement;
  for (;;) {
    if (element?.shadowRoot?.activeElement) {
      element = element.shadowRoot.activeElement;
    } else if (/^i?frame$/.test(element?.localName ?? '') && element.contentDocument?.activeElement) {
      element = element.contentDocument.activeElement;
    } else {
      return element && tagOf(element) !== 'body' ? element : null;
    }
  }
};
