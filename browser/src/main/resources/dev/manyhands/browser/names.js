// Accessible names, as https://www.w3.org/TR/accname-1.2/ computes them, as far as pages use it.

/** Words as they are read: no control characters, no icon glyphs, single spaces. */
const clean = (words) =>
  words.replace(/[\s\u0000-\u001f\u007f\u00ad\u200b-\u200f\ufeff\ue000-\uf8ff]+/g, ' ').trim();

const tagOf = (element) => element.localName;

/** The children as they are shown: a shadow root's instead of its host's, a slot's guests. */
const childrenOf = (element) => {
  if (element.shadowRoot) {
    return element.shadowRoot.childNodes;
  }
  if (tagOf(element) === 'slot') {
    const guests = element.assignedNodes();
    return guests.length > 0 ? guests : element.childNodes;
  }
  return element.childNodes;
};

const parentOf = (node) =>
  node.assignedSlot || node.parentElement || (node.getRootNode().host ?? null);

const within = (outer, node) => {
  for (let at = node; at; at = parentOf(at)) {
    if (at === outer) {
      return true;
    }
  }
  return false;
};

const isShown = (element) =>
  element.checkVisibility({visibilityProperty: true}) ||
  getComputedStyle(element).display === 'contents';

/** The words of the elements that an attribute refers to by id. */
const referred = (element, attribute) => {
  const ids = element.getAttribute(attribute);
  if (!ids) {
    return '';
  }
  const root = element.getRootNode();
  return clean(
    ids
      .split(/\s+/)
      .map((id) => (id && root.getElementById ? root.getElementById(id) : null))
      .map((other) => (other ? own(other) || contentOf(other, null, true) : ''))
      .join(' ')
  );
};

/** What an element says of itself, whatever is inside it. */
const own = (element) => {
  const label = clean(element.getAttribute('aria-label') ?? '');
  if (label) {
    return label;
  }
  const tag = tagOf(element);
  if (tag === 'img' || tag === 'area' || (tag === 'input' && element.type === 'image')) {
    return clean(element.getAttribute('alt') ?? '');
  }
  return '';
};

/** Words that a style sheet puts before or after. */
const generated = (element, where) => {
  const content = getComputedStyle(element, where).content;
  return /^"/.test(content) ? content.slice(1, -1).replace(/\\"/g, '"') : '';
};

const chosenOf = (select) =>
  clean([...select.selectedOptions].map((option) => option.label || option.text).join(', '));

/** The words inside an element; `hidden` counts those that are not shown, as a reference does. */
const contentOf = (node, except, hidden) => {
  if (node.nodeType === 3) {
    return node.data;
  }
  if (node === except || (node.nodeType !== 1 && node.nodeType !== 11)) {
    return '';
  }
  let words = '';
  if (node.nodeType === 1) {
    const tag = tagOf(node);
    if (tag === 'br' || tag === 'wbr' || tag === 'hr') {
      return tag === 'wbr' ? '' : ' ';
    }
    if (tag === 'script' || tag === 'style' || tag === 'template' || tag === 'noscript') {
      return '';
    }
    if (!hidden && (!isShown(node) || node.getAttribute('aria-hidden') === 'true')) {
      return '';
    }
    const said = own(node);
    if (said) {
      return ' ' + said + ' ';
    }
    if (tag === 'select') {
      return ' ' + chosenOf(node) + ' ';
    }
    if (tag === 'input' || tag === 'textarea') {
      return /^(checkbox|radio|password|hidden)$/.test(node.type) || secrets.has(node)
        ? ''
        : ' ' + (node.value || '') + ' ';
    }
    if (tag === 'svg') {
      const title = node.querySelector(':scope > title');
      return title ? ' ' + title.textContent + ' ' : '';
    }
    words = generated(node, '::before');
  }
  for (const child of childrenOf(node)) {
    words += contentOf(child, except, hidden);
  }
  if (node.nodeType === 1) {
    words += generated(node, '::after');
    if (!words.trim() && node.title && tagOf(node) !== 'body') {
      words = node.title;
    }
    const display = getComputedStyle(node).display;
    if (display !== 'inline' && display !== 'contents') {
      words = ' ' + words + ' ';
    }
  }
  return words;
};

const BUTTON_WORDS = {submit: 'Submit', reset: 'Reset', file: 'Choose File', image: 'Submit'};

/** The name that assistive technology gives an element. */
const nameOf = (element, fromContent) => {
  const named = referred(element, 'aria-labelledby') || own(element);
  if (named) {
    return named;
  }
  const tag = tagOf(element);
  if (element.labels && element.labels.length > 0) {
    const label = clean(
      [...element.labels]
        .map((each) => own(each) || contentOf(each, element, false))
        .join(' ')
    );
    if (label) {
      return label;
    }
  }
  if (tag === 'input' && /^(submit|reset|button|image|file)$/.test(element.type)) {
    const words = element.type === 'file' ? '' : clean(element.value);
    return words || clean(element.title) || BUTTON_WORDS[element.type] || '';
  }
  const child = {fieldset: 'legend', table: 'caption', figure: 'figcaption', svg: 'title'}[tag];
  const inner = child && element.querySelector(':scope > ' + child);
  if (inner) {
    return clean(contentOf(inner, null, false));
  }
  if (fromContent) {
    let words = generated(element, '::before');
    for (const each of childrenOf(element)) {
      words += contentOf(each, null, false);
    }
    words = clean(words + generated(element, '::after'));
    if (words) {
      return words;
    }
  }
  return (
    clean(element.title?.baseVal ?? element.title ?? '') ||
    clean(element.getAttribute('placeholder') ?? element.getAttribute('aria-placeholder') ?? '')
  );
};
