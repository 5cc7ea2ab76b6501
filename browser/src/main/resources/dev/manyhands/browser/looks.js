// What nothing but its looks tells of: colours, shapes, icons, and what listens to the mouse.

const PRESSES = new Set(
  ['click', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'dragstart']);
const GRASPS = /^(mousedown|pointerdown|touchstart|dragstart)$/;
const MOVES = /^(mousemove|pointermove|touchmove)$/;
const DRAG_CURSOR = /^(grab|grabbing|move|all-scroll|\w+-resize)$/;
const DRAG_CLASS = /(^|[\s_-])(draggable|ui-slider-handle|ui-resizable-handle|drag-handle)(\s|$)/;
const SORTED_CLASS = /(^|\s)(ui-sortable|sortable-list)(\s|$)/;
const pressed = new WeakSet();
const grasped = new WeakSet();
let followed = false;

const listen = EventTarget.prototype.addEventListener;
EventTarget.prototype.addEventListener = function (type, ...rest) {
  if (PRESSES.has(type) && this?.nodeType === 1) {
    pressed.add(this);
  }
  if (GRASPS.test(type) && this?.nodeType === 1) {
    grasped.add(this);
  }
  followed ||= MOVES.test(type);
  return listen.call(this, type, ...rest);
};

/** Whether an element itself listens to the mouse, as assistive technology finds out too. */
const listens = (element) =>
  pressed.has(element) || Boolean(element.onclick || element.onmousedown) ||
  (element.hasAttribute('tabindex') && element.tabIndex >= 0) ||
  element.getAttribute('draggable') === 'true';

/**
 * Whether a person would try to drag an element: it says so, it wears a hand for it, it is of a
 * sorted list, or it hears of presses with a hand at the touch of a drawing.
 */
const canBeDragged = (element, style) => {
  if (/^(body|html|input|textarea|select|button|option)$/.test(tagOf(element))) {
    return false;
  }
  const parent = element.parentElement;
  const named = element.getAttribute('class') ?? '';
  if (/(^|\s)(ui-draggable|ui-resizable|ui-state)-disabled(\s|$)/.test(named)) {
    return false;
  }
  const wears = DRAG_CURSOR.test(style.cursor) &&
    !(parent && getComputedStyle(parent).cursor === style.cursor && !DRAG_CLASS.test(named));
  return element.getAttribute('draggable') === 'true' || wears || DRAG_CLASS.test(named) ||
    SORTED_CLASS.test(parent?.getAttribute('class') ?? '') ||
    (grasped.has(element) && followed && tagOf(element) !== 'a') || drags(element);
};

/** Whether it is of a library's own making that what is pressed is dragged, as a shape is. */
const drags = (element) =>
  element.namespaceURI?.endsWith('/svg') && tagOf(element) !== 'svg' &&
  (grasped.has(element) || (tagOf(element.parentElement) === 'g' && grasped.has(element.parentElement)));

/** Whether it is little enough to be one thing in a hand, and not a part of the page. */
const isOneThing = (element) => element.textContent.length < 200 &&
  !element.querySelector('a,button,input,select,textarea,li,svg,canvas,table');

/** The first colour in a style that can be seen, as [red, green, blue], or null. */
const rgbOf = (colour) => {
  const parts = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)/.exec(colour);
  return parts && (parts[4] === undefined || Number(parts[4]) > 0.2)
    ? parts.slice(1, 4).map(Number) : null;
};

const HUES = [[15, 'red'], [40, 'orange'], [68, 'yellow'], [165, 'green'], [200, 'cyan'],
  [258, 'blue'], [290, 'purple'], [335, 'pink'], [361, 'red']];

/** What a person calls a colour; pale and deep shades of one are still of that colour. */
const colourWord = ([r, g, b]) => {
  const high = Math.max(r, g, b);
  const low = Math.min(r, g, b);
  const light = (high + low) / 510;
  const full = (high - low) / (255 * (1 - Math.abs(2 * light - 1)) || 1);
  if (high - low < 10 || (high - low < 28 && full < 0.2)) {
    return light < 0.2 ? 'black' : light > 0.9 ? 'white' : 'gray';
  }
  if (light < 0.07) {
    return 'black';
  }
  const spread = high - low;
  const hue = 60 * (high === r ? ((g - b) / spread + 6) % 6
    : high === g ? (b - r) / spread + 2 : (r - g) / spread + 4);
  const word = HUES.find(([end]) => hue < end)[1];
  return word === 'orange' && light < 0.4 ? 'brown' : word;
};

/** How light or dark a colour is, where a person would say so. */
const shadeWord = (colour) => {
  const word = colourWord(colour);
  const light = (Math.max(...colour) + Math.min(...colour)) / 510;
  return /black|white|gray|brown/.test(word) ? ''
    : light > 0.72 ? 'light' : light < (word === 'green' ? 0.22 : 0.3) ? 'dark' : '';
};

const ICONS = new Set(
  ('add attach back bold bookmark bullet calendar cancel cart check clear close collapsable ' +
   'collapse copy cut delete dislike down download edit expand expandable file filter folder ' +
   'forward heart help home important info italic left like lock login logout mail menu message ' +
   'minus more mute next pause pencil phone photo play plus prev previous print redo refresh ' +
   'reload remove reply retweet right save search send settings share sort star stop strike ' +
   'submit trash underline undo up upload user video view volume zoom').split(' '));

/** The words of an icon, which only its file, its class or its id tell a program. */
const iconWords = (element, style) => {
  const image = /url\("?[^")]*?([^/")]*)\.\w+"?\)/.exec(style.backgroundImage)?.[1] ??
    /([^/]*)\.\w+(\?.*)?$/.exec(element.getAttribute('src') ?? '')?.[1] ?? '';
  const said = [image, element.getAttribute('class') ?? '', element.id].join(' ');
  const words = said.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z]+/);
  return [...new Set(words.filter((word) => ICONS.has(word)))].slice(0, 2).join(' ');
};

/** The colour of what lies under an element: paper is white. */
const groundOf = (element) => {
  for (let around = parentOf(element); around; around = parentOf(around)) {
    const ground = rgbOf(getComputedStyle(around).backgroundColor);
    if (ground) {
      return ground;
    }
  }
  return [255, 255, 255];
};

/** The colour of a block that has no words, where that sets it apart; else null. */
const blockColour = (element, style) => {
  const own = rgbOf(style.backgroundColor);
  return own && element.childElementCount === 0 && groundOf(element).join() !== own.join()
    ? own : null;
};

/** What a person would call a block that has no words. */
const blockWords = (element, style) => {
  const colour = blockColour(element, style);
  return colour ? colourWord(colour) : '';
};

/** Its shade, which is told beside its colour as its size is. */
const blockShade = (element, style) => {
  const colour = element.childNodes.length > 0 ? null : blockColour(element, style);
  return colour ? shadeWord(colour) : '';
};

/** A box that lies over other things, says a sentence and offers buttons, as a dialog does. */
const popsUp = (element, style) => {
  if ((style.position !== 'absolute' && style.position !== 'fixed') ||
      !rgbOf(style.backgroundColor) || /^(header|nav|footer)$/.test(tagOf(element))) {
    return false;
  }
  const buttons = element.querySelectorAll(
    'button,[role=button],input[type=button],input[type=submit]');
  const {left, top, width, height} = element.getBoundingClientRect();
  if (buttons.length < 1 || buttons.length > 4 || width < 60 || height < 40 ||
      !/\p{L}{2}.*[.!?]/su.test(element.textContent)) {
    return false;
  }
  const hides = (x, y) => element.ownerDocument.elementsFromPoint(x, y).some((under) =>
    !within(element, under) && !within(under, element) &&
    (/^(input|button|select|textarea|a|img|svg|td|label|span)$/.test(tagOf(under)) ||
      getComputedStyle(under).position === 'fixed'));
  const shares = [0.25, 0.5, 0.75];
  return shares.some((across) =>
    shares.some((down) => hides(left + width * across, top + height * down)));
};

const BLOCK_PX = [5, 80];

/** A small block of colour without words, which is no control. */
const block = (element, style) => {
  if (element.childNodes.length > 0 || !/^(div|span|i|b)$/.test(tagOf(element))) {
    return '';
  }
  const {width, height} = element.getBoundingClientRect();
  return Math.min(width, height) >= BLOCK_PX[0] && Math.max(width, height) <= BLOCK_PX[1] &&
    blockWords(element, style) ? 'IMAGE' : '';
};

const SHAPES = 'circle,ellipse,rect,line,polygon,polyline,path,text,image';
const MOST_SHAPES = 80;

/** The shapes that are drawn in a picture large enough to look into. */
const shapesOf = (svg) => {
  const box = svg.getBoundingClientRect();
  if (box.width < 40 || box.height < 40 || svg.getAttribute('aria-hidden') === 'true') {
    return [];
  }
  const shapes = [...svg.querySelectorAll(SHAPES)].filter((shape) =>
    !shape.closest('defs,clipPath,mask,marker,pattern,symbol') && isShown(shape));
  return shapes.length > MOST_SHAPES ? [] : shapes;
};

const corners = (shape) => {
  const points = tagOf(shape) === 'path'
    ? (shape.getAttribute('d') ?? '').match(/[ML]/gi) : (shape.getAttribute('points') ?? '').trim()
      .split(/\s*[\s,]\s*/).filter((_, i) => i % 2 === 0);
  return points?.length ?? 0;
};

const shapeWord = (shape, box) => {
  const tag = tagOf(shape);
  const square = Math.abs(box.width - box.height) < 0.15 * Math.max(box.width, box.height);
  switch (tag) {
    case 'rect':
      return square ? 'square' : 'rectangle';
    case 'ellipse':
      return square ? 'circle' : 'ellipse';
    case 'polygon':
    case 'polyline':
    case 'path':
      if (tag === 'path' && /[acqst]/i.test(shape.getAttribute('d') ?? '')) {
        return /^m[^mlhvz]*a[^mlhvz]*z?$/i.test(shape.getAttribute('d')) ? 'circle' : 'shape';
      }
      return {2: 'line', 3: 'triangle', 4: square ? 'square' : 'rectangle', 5: 'pentagon',
        6: 'hexagon', 8: 'octagon', 10: 'star'}[corners(shape)] ?? 'shape';
    case 'image':
      return 'picture';
    default:
      return tag;
  }
};

/** The colour of a shape: of its line, where it is filled as the paper is. */
const shapeColour = (shape, ground) => {
  const style = getComputedStyle(shape);
  const fill = tagOf(shape) === 'line' ? null : rgbOf(style.fill);
  const line = rgbOf(style.stroke);
  return fill && !(line && fill.join() === ground.join()) ? fill : line;
};

/** A single letter or digit as a figure, "letter T"; else nothing. */
const signWord = (words) =>
  /^\p{L}$/u.test(words) ? 'letter ' + words : /^\p{Nd}$/u.test(words) ? 'digit ' + words : '';

/** Whether a picture's letters and digits are figures in it, and not words that explain it. */
const isOfSigns = (shapes, ground) => {
  const signs = shapes.filter((shape) =>
    tagOf(shape) === 'text' && signWord(clean(shape.textContent)));
  const texts = shapes.filter((shape) => tagOf(shape) === 'text');
  return signs.length > 0 && signs.length === texts.length && (shapes.length === 1 ||
    signs.some((shape) => !/black|white|gray/.test(colourWord(shapeColour(shape, ground) ?? ground))));
};

/** What a person would call a shape: its colour and its form. */
const shapeName = (shape, box, ground, sign) => {
  const colour = shapeColour(shape, ground);
  return [colour ? colourWord(colour) : '', sign || shapeWord(shape, box)].filter(Boolean).join(' ');
};

/** Tells small shapes from large ones, where a picture has both. */
const sizeWords = (boxes) => {
  const sizes = boxes.map((box) => Math.max(box.width, box.height));
  const least = Math.min(...sizes);
  const most = Math.max(...sizes);
  return sizes.map((size) =>
    most < 1.6 * least ? '' : size * size < least * most ? 'small' : 'large');
};
