// What Java calls. Everything before this is joined with it into one function, so that the page
// sees a single name.

/** A drop-down list opens inside the page, where it can be seen and clicked like all else. */
const SHEET = `
  select:not([multiple]):is(:not([size]), [size="0"], [size="1"]) { appearance: base-select !important; }
  ::picker(select) { appearance: base-select !important; max-height: min(60vh, 320px) !important;
    overflow-y: auto !important; }`;

const sheets = new WeakMap();

/** Sees to it that a document or shadow root wears the sheet. */
const dress = (root) => {
  const doc = root.ownerDocument ?? root;
  const Sheet = doc.defaultView?.CSSStyleSheet;
  if (!Sheet) {
    return;
  }
  if (!sheets.has(doc)) {
    const sheet = new Sheet();
    sheet.replaceSync(SHEET);
    sheets.set(doc, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheets.get(doc))) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheets.get(doc)];
  }
};

const FIELD = '\u001f';
const RECORD = '\u001e';

const QUIET_MS = 4;
const PATIENCE_MS = 2000;
const DOCUMENT = String(Math.random());

/** Waits until the page rests. */
const rests = async ({mayScroll, limitMs}) => {
  if (mayScroll) {
    await nextFrame();
    await nextFrame();
  }
  await window.manyhandsIdle?.(); // a page that knows what it has yet to hear is asked first
  return (await settle(QUIET_MS, PATIENCE_MS, limitMs)) ? 'RESTS' : 'LATE';
};

/** One look: a head record, then one record an element. */
const look = async (how) => {
  if ((await rests(how)) === 'LATE') {
    return 'LATE';
  }
  return perceive(how);
};

const perceive = ({overlooked} = {}) => {
  heard = new Map();
  unseen = new Set(overlooked ? document.querySelectorAll(overlooked) : []);
  const clip = {left: 0, top: 0, right: innerWidth, bottom: innerHeight};
  const see = {left: 0, top: 0, clip, unnamed: [], taken: new Set()};
  const ground = {height: 0, items: [], upon: []};
  ground.floor = ground;
  if (document.documentElement) {
    begin(see, document, {stack: ground});
  }
  const items = joinLetters(flatten(ground, []));
  nameByPlace(items, see);
  valueByPlace(items);
  groupByPlace(items);
  const focused = focusedIn(document);
  const focusedId = focused && document.hasFocus() ? idOf(focused) : -1;
  const page = scroller();
  const head = [
    innerWidth, innerHeight, clean(document.title), Math.round(page?.scrollTop ?? 0),
    Math.max(0, (page?.scrollHeight ?? 0) - (page?.clientHeight ?? 0)), focusedId,
    takeOpened() ? 1 : 0, DOCUMENT].join(FIELD);
  return [head, ...items.map((item) => item.map(plain).join(FIELD))].join(RECORD);
};

/** What the wheel turns in the middle of the window: the page, or where that rests a part of it. */
const scroller = () => {
  const page = document.scrollingElement ?? document.documentElement;
  if (!page || page.scrollHeight > page.clientHeight + 1) {
    return page;
  }
  for (let at = topAt(document, innerWidth / 2, innerHeight / 2); at; at = parentOf(at)) {
    if (scrolls(at, getComputedStyle(at))) {
      return at;
    }
  }
  return page;
};

const plain = (column) =>
  typeof column === 'number'
    ? Math.round(column)
    : column.replace(/[\u001e\u001f]/g, ' ');

/** All text that is shown in this document and those that it can reach, field values included. */
const text = () => shownText(document.documentElement).replace(/ *\n\s*/g, '\n').trim();

const shownText = (node) => {
  if (node?.nodeType === 3) {
    const shown = node.parentElement ? getComputedStyle(node.parentElement).visibility : 'visible';
    return shown === 'visible' ? node.data.replace(/\s+/g, ' ') : '';
  }
  if (node?.nodeType !== 1 || UNSEEN.has(tagOf(node))) {
    return '';
  }
  const tag = tagOf(node);
  const style = getComputedStyle(node);
  if (style.display === 'none') {
    return '';
  }
  if (tag === 'input' || tag === 'textarea' || tag === 'select') {
    const role = roleOf(node, style);
    return ' ' + (role === 'BUTTON' ? nameOf(node, true) : valueOf(node, role)) + ' ';
  }
  if (tag === 'br') {
    return '\n';
  }
  let words = '';
  if (tag === 'iframe' || tag === 'frame') {
    words = shownText(node.contentDocument?.documentElement);
  }
  for (const child of childrenOf(node)) {
    words += shownText(child);
  }
  return style.display === 'inline' || style.display === 'contents' ? words
    : style.display === 'table-cell' ? ' ' + words + ' ' : '\n' + words + '\n';
};

/** From now on what the field in focus holds is a secret. */
const keepSecret = () => {
  const field = focusedIn(document);
  if (field) {
    secrets.add(field);
  }
};

/** The type of the field in focus. */
const focusedType = () => focusedIn(document)?.type ?? '';

dress(document);
Object.defineProperty(window, '__manyhands', {value: {rest, rests, look, perceive, text, keepSecret, focusedType, idOf}});
