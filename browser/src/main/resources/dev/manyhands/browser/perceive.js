// What is seen: every visible element of a document and of the frames it can reach.

const TEXT_FIELDS = /^(text|email|tel|url|search|password)$/;
const DATE_FIELDS = /^(date|month|week|time|datetime-local)$/;
const BUTTON_FIELDS = /^(submit|button|reset|image|file|color)$/;
const UNSEEN = new Set(
  ['script', 'style', 'template', 'noscript', 'head', 'meta', 'link', 'title', 'datalist', 'option',
   'optgroup', 'param', 'source', 'track']);

const ARIA_ROLES = {
  button: 'BUTTON', link: 'LINK', textbox: 'TEXTBOX', searchbox: 'TEXTBOX', checkbox: 'CHECKBOX',
  switch: 'CHECKBOX', radio: 'RADIO', combobox: 'COMBOBOX', option: 'OPTION', tab: 'TAB',
  menuitem: 'MENUITEM', menuitemcheckbox: 'MENUITEM', menuitemradio: 'MENUITEM',
  slider: 'SLIDER', spinbutton: 'SPINBUTTON', treeitem: 'TREEITEM', cell: 'CELL',
  gridcell: 'CELL', rowheader: 'CELL', columnheader: 'COLUMNHEADER', heading: 'HEADING',
  listitem: 'LISTITEM', alert: 'ALERT', status: 'ALERT', dialog: 'DIALOG',
  alertdialog: 'DIALOG', img: 'IMAGE'};

/** Roles whose inner words are their name, so that nothing more is said of what is inside. */
const NAMED_BY_CONTENT = new Set(
  ['BUTTON', 'LINK', 'CHECKBOX', 'RADIO', 'OPTION', 'TAB', 'MENUITEM', 'TREEITEM', 'GENERIC']);
const FIELDS = new Set(
  ['TEXTBOX', 'TEXTAREA', 'COMBOBOX', 'SPINBUTTON', 'DATE', 'SLIDER', 'CHECKBOX', 'RADIO']);
/** Words of these roles are passed on to the words inside them. */
const WORD_ROLES = new Set(['HEADING', 'LISTITEM', 'ALERT']);

const BITS = {
  FOCUSED: 1, DISABLED: 2, CHECKED: 4, SELECTED: 8, EXPANDED: 16, REQUIRED: 32, INVALID: 64,
  READONLY: 128, PROTECTED: 256, COVERED: 512, SCROLLABLE: 1024, DRAGGABLE: 2048};

const secrets = new WeakSet();
const ids = new WeakMap();
let lastId = 1_000_000;

/** Whether the page itself says that this is a thing of its own. */
const isGiven = (element) => element.hasAttribute('data-manyhands-id');

/** The same for a node as long as there is the node; what the page gives is below a million. */
const idOf = (node) => {
  const given = node.nodeType === 1 && node.getAttribute('data-manyhands-id');
  if (given && /^\d+$/.test(given)) {
    return Number(given);
  }
  if (!ids.has(node)) {
    ids.set(node, ++lastId);
  }
  return ids.get(node);
};

const roleOf = (element, style) => {
  const tag = tagOf(element);
  const said = (element.getAttribute('role') ?? '').trim().split(/\s+/)[0];
  if (said && ARIA_ROLES[said]) {
    if (ARIA_ROLES[said] === 'DIALOG' && element.getAttribute('aria-roledescription') === 'window') {
      return 'WINDOW';
    }
    const several = element.getAttribute('aria-multiline');
    return said === 'textbox' && (several === 'true' || (!several && element.isContentEditable))
      ? 'TEXTAREA'
      : ARIA_ROLES[said];
  }
  if (tag === 'input') {
    const type = element.type;
    return TEXT_FIELDS.test(type) ? 'TEXTBOX'
      : DATE_FIELDS.test(type) ? 'DATE'
      : BUTTON_FIELDS.test(type) ? 'BUTTON'
      : {checkbox: 'CHECKBOX', radio: 'RADIO', number: 'SPINBUTTON', range: 'SLIDER'}[type] ?? '';
  }
  if (tag === 'select') {
    return element.multiple || element.size > 1 ? 'LISTBOX' : 'COMBOBOX';
  }
  if (tag === 'a' || tag === 'area') {
    return element.hasAttribute('href') ? 'LINK' : clickable(element, style);
  }
  if (tag === 'img' || tag === 'svg') {
    return element.getAttribute('alt') || element.getAttribute('aria-label') ||
      (tag === 'svg' && said === 'img') ? 'IMAGE'
      : tag === 'svg' && shapesOf(element).length > 0 ? '' : clickable(element, style);
  }
  if (/^h[1-6]$/.test(tag)) {
    return 'HEADING';
  }
  if (tag === 'td' || tag === 'th') {
    return said || isDay(element) || !isDataTable(element.closest('table')) ? ''
      : tag === 'td' || element.scope === 'row' ? 'CELL' : 'COLUMNHEADER';
  }
  if (element.isContentEditable && !element.parentElement?.isContentEditable) {
    return 'TEXTAREA';
  }
  return {button: 'BUTTON', summary: 'BUTTON', textarea: 'TEXTAREA', li: 'LISTITEM',
    dialog: 'DIALOG', canvas: 'IMAGE'}[tag] ?? (alarming(element) || clickable(element, style) || block(element, style));
};

/** A cell that is nothing but a short link, as a calendar's days are. */
const isDay = (cell) => {
  const link = cell.firstElementChild;
  return link && /^(a|button)$/.test(tagOf(link)) && cell.childElementCount === 1 &&
    cell.textContent.trim().length < 4 && cell.textContent.trim() === link.textContent.trim();
};

/** A message that wants attention, by its role or, as a person takes it, by its looks. */
const alarming = (element) =>
  /^(polite|assertive)$/.test(element.getAttribute('aria-live') ?? '') ||
  (/(^|[\s_-])(alert|error|errors|invalid-feedback|toast|warning)([\s_-]|$)/i.test(
     element.getAttribute('class') ?? '') && !element.querySelector('input,select,textarea'))
    ? 'ALERT' : '';

/** Something that the page makes clickable without saying what it is. */
const clickable = (element, style) => {
  const tag = tagOf(element);
  if (tag === 'label' || tag === 'body' || element.textContent.length >= 200 ||
      element.querySelector('a,button,input,select,textarea,td,label,[role]')) {
    return '';
  }
  const parent = element.parentElement;
  const pointed = style.cursor === 'pointer' && parent &&
    getComputedStyle(parent).cursor !== 'pointer';
  if (pointed || element.hasAttribute('onclick')) {
    return 'GENERIC';
  }
  if (/slider-handle|slider-thumb|noUi-handle/.test(element.getAttribute('class') ?? '')) {
    return 'SLIDER';
  }
  return listens(element) && !element.querySelector('svg,canvas,li') && ![...element.querySelectorAll('*')].some(listens) &&
    !(element.closest('li') && /\S/.test(element.textContent)) ? 'GENERIC' : '';
};

const tables = new WeakMap();

/** Whether a table holds data, and is not merely a way to lay out a form. */
const isDataTable = (table) => {
  if (!table) {
    return false;
  }
  const known = tables.get(table);
  if (known && known.rows === table.rows.length) {
    return known.data;
  }
  const role = table.getAttribute('role') ?? '';
  const heads = table.rows[0]?.querySelectorAll(':scope > th').length ?? 0;
  const entries = table.querySelector(
    'input:not([type=hidden],[type=checkbox]),select,textarea,table') !== null;
  const data = /^(table|grid|treegrid)$/.test(role) ||
    (!/^(none|presentation)$/.test(role) &&
      (table.tHead !== null || heads > 1 ||
        (!entries && (table.caption !== null || table.querySelector('th') !== null ||
          (table.rows.length > 1 && table.rows[0].cells.length > 1)))));
  tables.set(table, {rows: table.rows.length, data});
  return data;
};

/** Words of cells and legends, which many elements share; forgotten after every look. */
let heard = new Map();

const cellWords = (cell) => {
  if (!cell) {
    return '';
  }
  if (!heard.has(cell)) {
    heard.set(cell, clean(contentOf(cell, null, false)));
  }
  return heard.get(cell);
};

/** "Row / column" of what is in a table of data. */
const tableGroup = (element) => {
  const cell = element.closest('td,th');
  const table = cell?.closest('table');
  if (!cell || !isDataTable(table)) {
    return '';
  }
  const row = cell.parentElement;
  const head = row.querySelector(':scope > th') ?? row.cells[0];
  const top = table.tHead?.rows[table.tHead.rows.length - 1] ?? table.rows[0];
  const column = top && top !== row && tagOf(top.cells[cell.cellIndex] ?? row) === 'th'
    ? top.cells[cell.cellIndex] : null;
  const named = head && !isDay(head) ? cellWords(head) : '';
  return [named, cellWords(column)].filter(Boolean).join(' / ');
};

const groupOf = (element) => {
  const box = element.closest('fieldset,[role=group],[role=radiogroup],td,th');
  return !box ? '' : /^t[dh]$/.test(tagOf(box)) ? tableGroup(element) : nameOf(box, false);
};

/** The name of the group that words stand in; nothing is said of the cells of a table. */
const groupName = (around) => {
  const group = around?.closest('[role=group]');
  return group ? nameOf(group, false) : '';
};

/** The words that are marked in text nodes, unless others are too: all is marked by a slip of the hand. */
const markedIn = (nodes) => {
  const selection = nodes[0].ownerDocument.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) {
    return '';
  }
  const range = selection.getRangeAt(0);
  const words = clean(nodes
    .filter((node) => range.intersectsNode(node))
    .map((node) => node.data.slice(node === range.startContainer ? range.startOffset : 0,
      node === range.endContainer ? range.endOffset : undefined))
    .join(' '));
  return words && clean(selection.toString()) === words ? words : '';
};

/** The words that are marked in a longer text. */
const markedWords = (element) => {
  if (secrets.has(element)) {
    return '';
  }
  if (tagOf(element) === 'textarea') {
    return clean(element.value.slice(element.selectionStart, element.selectionEnd));
  }
  const selection = element.isContentEditable ? element.ownerDocument.getSelection() : null;
  return selection && !selection.isCollapsed && within(element, selection.anchorNode)
    ? clean(selection.toString()) : '';
};

/** As it is told beside a text, where it stands. */
const markedHint = (words) => (words ? 'marked: ' + words : '');

/** Further words: what a field is described by, and the complaint that is shown beside it. */
const hintOf = (element, name, role) => {
  const field = FIELDS.has(role);
  const words = [referred(element, 'aria-describedby')];
  if (field) {
    if (element.getAttribute('aria-invalid') === 'true') {
      words.push(referred(element, 'aria-errormessage'));
    }
    if (element.validationMessage && element.matches(':user-invalid')) {
      words.push(clean(element.validationMessage));
    }
    for (let next = element.nextElementSibling; next; next = next.nextElementSibling) {
      if (/error|invalid|feedback|help|hint/i.test(next.getAttribute('class') ?? '') &&
          isShown(next)) {
        words.push(cellWords(next));
      } else if (!/^(label|span|small|button)$/.test(tagOf(next))) {
        break;
      }
    }
    words.push(clean(element.getAttribute('placeholder') ?? ''));
    words.push(element.value ? '' : BLANKS[element.type] ?? '');
  }
  words.push(clean(element.getAttribute('title') ?? ''));
  words.push(role === 'TEXTAREA' ? markedHint(markedWords(element)) : '');
  return [...new Set(words)].filter((each) => each && each !== name).join(' ');
};

const bullets = (words) => '•'.repeat([...words].length);

/** A time as its field shows it, with the half of the day. */
const timeOf = (value) => {
  const [, hour, rest] = /^(\d\d)(:\d\d)/.exec(value) ?? [];
  return hour ? `${String(Number(hour) % 12 || 12).padStart(2, '0')}${rest} ${hour < 12 ? 'AM' : 'PM'}` : value;
};

/** What an empty field of a date or a time shows. */
const BLANKS = {date: 'mm/dd/yyyy', time: '--:-- --', 'datetime-local': 'mm/dd/yyyy --:-- --'};

const valueOf = (element, role) => {
  const tag = tagOf(element);
  if (tag === 'select') {
    return chosenOf(element);
  }
  if (tag === 'textarea' || (tag === 'input' && (FIELDS.has(role)) && !/^(CHECKBOX|RADIO)$/.test(role))) {
    return element.type === 'password' || secrets.has(element) ? bullets(element.value)
      : element.type === 'time' ? timeOf(element.value) : element.value;
  }
  if (role === 'TEXTAREA' || role === 'TEXTBOX') {
    const words = element.innerText.trim();
    return secrets.has(element) ? bullets(words) : words;
  }
  if (role === 'COMBOBOX') {
    return clean(contentOf(element, null, false));
  }
  return role === 'SLIDER' || role === 'SPINBUTTON'
    ? element.getAttribute('aria-valuetext') ?? element.getAttribute('aria-valuenow') ?? '' : '';
};

const statesOf = (element, role, style) => {
  const says = (attribute) => element.getAttribute(attribute) === 'true';
  let bits = 0;
  const put = (name, on) => {
    bits |= on ? BITS[name] : 0;
  };
  put('DISABLED', element.matches(':disabled') || says('aria-disabled'));
  put('CHECKED', (role === 'CHECKBOX' || role === 'RADIO' || role === 'MENUITEM') &&
    (element.checked || says('aria-checked')));
  put('SELECTED', says('aria-selected') || (tagOf(element) === 'option' && element.selected) ||
    (role === 'BUTTON' && chosen(element) !== 0) ||
    (element.hasAttribute('aria-current') && element.getAttribute('aria-current') !== 'false'));
  put('EXPANDED', says('aria-expanded') || (tagOf(element) === 'select' && isOpen(element)) ||
    (tagOf(element) === 'summary' && element.parentElement.open));
  put('REQUIRED', element.required || says('aria-required'));
  put('INVALID', says('aria-invalid') ||
    (element.willValidate && element.matches(':user-invalid')) ||
    (FIELDS.has(role) && /(^|\s)(is-invalid|has-error|error)(\s|$)/.test(
      element.getAttribute('class') ?? '')));
  put('READONLY', (element.readOnly && !/^(checkbox|radio)$/.test(element.type)) ||
    says('aria-readonly'));
  put('PROTECTED', element.type === 'password' || secrets.has(element));
  put('SCROLLABLE', scrolls(element, style));
  put('DRAGGABLE', canBeDragged(element, style));
  return bits;
};

const scrolls = (element, style) =>
  (style.overflowY === 'auto' || style.overflowY === 'scroll') && tagOf(element) !== 'input' &&
  element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 0;

const isOpen = (select) => {
  try {
    return select.matches(':open');
  } catch {
    return false;
  }
};
