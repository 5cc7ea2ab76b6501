// What nothing but its looks tells of: colours, shapes, icons, and what listens to the mouse.

const PRESSES = new Set(
  ['click', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'dragstart']);
const pressed = new WeakSet();

const listen = EventTarget.prototype.addEventListener;
EventTarget.prototype.addEventListener = function (type, ...rest) {
  if (PRESSES.has(type) && this?.nodeType === 1) {
    pressed.add(this);
  }
  return listen.call(this, type, ...rest);
};

/** Whether an element itself listens to the mouse, as assistive technology finds out too. */
const listens = (element) =>
  pressed.has(element) || Boolean(element.onclick || element.onmousedown) ||
  (element.hasAttribute('tabindex') && element.tabIndex >= 0) ||
  element.getAttribute('draggable') === 'true';

/** The first colour in a style that can be seen, as [red, green, blue], or null. */
const rgbOf = (colour) => {
  const parts = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)/.exec(colour);
  return parts && (parts[4] === undefined || Number(parts[4]) > 0.2)
    ? parts.slice(1, 4).map(Number) : null;
};

const HUES = [[15, 'red'], [40, 'orange'], [68, 'yellow'], [165, 'green'], [200, 'cyan'],
  [258, 'blue'], [290, 'purple'], [335, 'pink'], [361, 'red']];

/** What a person calls a colour. */
const colourWord = ([r, g, b]) => {
  const high = Math.max(r, g, b);
  const low = Math.min(r, g, b);
  const light = (high + low) / 510;
  if (high - low < 28) {
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

/** What a person would call a block that has no words: its colour, where that sets it apart. */
const blockWords = (element, style) => {
  const own = rgbOf(style.backgroundColor);
  if (!own || element.childElementCount > 0) {
    return '';
  }
  for (let around = parentOf(element); around; around = parentOf(around)) {
    const ground = rgbOf(getComputedStyle(around).backgroundColor);
    if (ground) {
      return ground.join() === own.join() ? '' : colourWord(own);
    }
  }
  return colourWord(own);
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
        6: 'hexagon'}[corners(shape)] ?? 'shape';
    case 'image':
      return 'picture';
    default:
      return tag;
  }
};

/** What a person would call a shape: its colour and its form. */
const shapeName = (shape, box) => {
  const style = getComputedStyle(shape);
  const colour = rgbOf(style.fill) ?? rgbOf(style.stroke);
  return [colour ? colourWord(colour) : '', shapeWord(shape, box)].filter(Boolean).join(' ');
};

/** Tells small shapes from large ones, where a picture has both. */
const sizeWords = (boxes) => {
  const sizes = boxes.map((box) => Math.max(box.width, box.height));
  const least = Math.min(...sizes);
  const most = Math.max(...sizes);
  return sizes.map((size) =>
    most < 1.6 * least ? '' : size * size < least * most ? 'small' : 'large');
};
