
// Posts what became of the native widgets, in order, and applies what the application changes.
const ID = 'data-manyhands-id';
const find = (id) => document.querySelector(`[${ID}="${id}"]`);
const ground = document.getElementById('ground');
let posts = Promise.resolve();
let waiting = null;

/** What was typed while the application was opening something over the field came too late. */
const takeBack = ({id, value}) => {
  find(id).value = value;
  if (waiting?.event === 'holds') {
    waiting.late = true;
    waiting = null;
  }
};

/** Of what is typed or marked faster than the application hears, it hears the last that there is. */
const post = (event, id, value = '') => {
  if (/^(holds|marked)$/.test(event) && waiting?.event === event && waiting.id === id) {
    waiting.value = value;
    return;
  }
  const message = {event, id, scrolled: Math.round(scrollY), value, late: false};
  waiting = message;
  posts = posts.then(async () => {
    if (message.late) {
      return;
    }
    waiting = waiting === message ? null : waiting;
    const patch = await manyhandsPost([event, id, message.scrolled, message.value].join('\n'));
    const free = !ground.inert;
    manyhandsApply(patch);
    if (event === 'holds' && free && ground.inert) {
      takeBack(message);
    }
  });
};

/** Whether it matters where the mouse lies, and over which widget it was last. */
let hovers = false;
let hovered = '0';

const paneOf = (node) => node.closest?.('.pane') ?? null;

const parse = (html) => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild;
};

/** Dresses an element anew without losing what it holds or whether it has the focus. */
const put = (html) => {
  let fresh = parse(html);
  if (!fresh.hasAttribute(ID)) {
    fresh = fresh.querySelector(`[${ID}]`);
  }
  const old = find(fresh.getAttribute(ID));
  if (old.localName !== fresh.localName) {
    old.replaceWith(fresh);
    return;
  }
  for (const {name} of [...old.attributes]) {
    if (!fresh.hasAttribute(name)) {
      old.removeAttribute(name);
    }
  }
  for (const {name, value} of fresh.attributes) {
    if (old.getAttribute(name) !== value) {
      old.setAttribute(name, value);
    }
  }
  if (!old.matches('input,textarea,select') && old.innerHTML !== fresh.innerHTML) {
    old.innerHTML = fresh.innerHTML;
  }
};

const operations = {
  ground(html, height, title) {
    const again = document.title === title && ground.childElementCount > 0;
    document.title = title;
    ground.innerHTML = html;
    operations.height(height);
    if (!again) {
      scrollTo(0, 0);
    }
  },
  height(px) {
    ground.style.height = Math.max(Number(px), innerHeight) + 'px';
  },
  put,
  value(id, value) {
    find(id).value = value;
  },
  check(id, checked) {
    find(id).checked = checked === 'true';
  },
  pane(id, html) {
    document.querySelector(`[data-pane="${id}"]`)?.remove();
    document.body.append(parse(html));
  },
  unpane(id) {
    document.querySelector(`[data-pane="${id}"]`)?.remove();
  },
  order(modal, ...ids) {
    document.getElementById('shade')?.remove();
    const shaded = modal === '0' ? -1 : ids.indexOf(modal);
    ground.inert = shaded >= 0;
    document.documentElement.style.overflow = shaded >= 0 ? 'hidden' : '';
    ids.forEach((id, place) => {
      const pane = document.querySelector(`[data-pane="${id}"]`);
      pane.style.zIndex = 10 + 2 * place;
      pane.inert = place < shaded;
    });
    if (shaded >= 0) {
      const shade = parse('<div id=shade></div>');
      shade.style.zIndex = 9 + 2 * shaded;
      document.body.append(shade);
      document.activeElement?.blur();
    }
  },
  focus(id) {
    find(id).focus({preventScroll: true});
  },
  scroll(y) {
    scrollTo(0, Number(y));
  },
  hovers(whether) {
    hovers = whether === 'true';
    hovered = '0';
  },
};

window.manyhandsApply = (patch) => {
  for (const [name, ...rest] of patch ? JSON.parse(patch) : []) {
    operations[name](...rest);
  }
};

window.manyhandsIdle = async () => {
  for (let seen = null; seen !== posts; ) {
    seen = posts;
    await seen;
  }
};

document.addEventListener('input', ({target}) => {
  if (!target.matches('[type=checkbox],[type=radio]')) {
    post('holds', target.getAttribute(ID), target.value);
  }
});

document.addEventListener('change', ({target}) => {
  if (target.matches('[type=checkbox],[type=radio]')) {
    post('switched', target.getAttribute(ID), String(target.checked));
  }
});

document.addEventListener('click', (event) => {
  const target = event.target.closest?.(`[${ID}]`);
  if (target?.localName === 'a') {
    event.preventDefault();
  }
  if (target && !target.matches('label,[type=checkbox],[type=radio],select,option,.pane')) {
    post('clicked', target.getAttribute(ID));
  }
});

document.addEventListener('keydown', (event) => {
  const {key, target} = event;
  if (key === 'Enter' && target.matches?.('input')) {
    post('entered', target.getAttribute(ID));
  } else if (key === 'Escape' && document.querySelector('.pane.menu')) {
    post('pressed', 0);
  }
});

// A press closes menus, and raises a window; by its title a window can be moved.
let dragged = null;

document.addEventListener('mousedown', (event) => {
  const pane = paneOf(event.target);
  if (document.querySelector('.pane.menu') || pane?.matches('.window')) {
    post('pressed', pane?.dataset.pane ?? 0);
  }
  if (pane?.matches('.window') && event.target === pane && event.offsetY < 32) {
    dragged = {pane, x: event.clientX - pane.offsetLeft, y: event.clientY - pane.offsetTop};
    event.preventDefault();
  }
});

document.addEventListener('mousemove', (event) => {
  if (dragged) {
    dragged.pane.style.left = event.clientX - dragged.x + 'px';
    dragged.pane.style.top = Math.max(0, event.clientY - dragged.y) + 'px';
  }
});

document.addEventListener('mouseup', () => {
  if (dragged) {
    const {pane} = dragged;
    dragged = null;
    post('moved', pane.dataset.pane, pane.offsetLeft + ' ' + pane.offsetTop);
  }
});

// What is marked, of a longer text or of words on the page; a press on a button marks nothing.
let marked = '';

const tellMarked = ({target}) => {
  if (target.closest?.('button,a,input,select')) {
    return;
  }
  const field = document.activeElement;
  let at = field;
  let range = [0, 0];
  if (field?.localName === 'textarea') {
    range = [field.selectionStart, field.selectionEnd];
  } else {
    const {anchorNode, isCollapsed, rangeCount} = getSelection();
    at = anchorNode?.parentElement?.closest(`[${ID}]`);
    if (!at || isCollapsed || rangeCount === 0) {
      at = null;
    } else {
      const words = getSelection().getRangeAt(0);
      const inside = (node) => at.contains(node) && node.nodeType === 3;
      range = [inside(words.startContainer) ? words.startOffset : 0,
        inside(words.endContainer) ? words.endOffset : at.textContent.length];
    }
  }
  const id = at?.getAttribute(ID) ?? '0';
  const now = `${id} ${range.join(' ')}`;
  if (now !== marked && (id !== '0' || marked)) {
    marked = now;
    post('marked', id, range.join(' '));
  }
};

document.addEventListener('mouseup', tellMarked);
document.addEventListener('keyup', tellMarked);

// What can be dragged: the application moves it, and is told where the mouse is.
let taken = null;

const drag = (phase, event) => {
  const pane = paneOf(taken);
  const x = pane ? event.clientX - pane.offsetLeft : event.pageX;
  const y = pane ? event.clientY - pane.offsetTop : event.pageY;
  post('dragged', taken.getAttribute(ID), `${phase} ${Math.round(x)} ${Math.round(y)}`);
};

document.addEventListener('mousedown', (event) => {
  const target = event.target.closest?.('.draggable');
  if (event.button === 0 && target && !target.disabled) {
    taken = target;
    document.activeElement?.blur();
    event.preventDefault();
    drag('TAKEN', event);
  }
});

document.addEventListener('mousemove', (event) => {
  if (taken) {
    drag('MOVED', event);
  } else if (hovers && event.buttons === 0) {
    const over = event.target.closest?.(`[${ID}]`)?.getAttribute(ID) ?? '0';
    if (over !== hovered) {
      hovered = over;
      post('hovered', over);
    }
  }
});

document.addEventListener('mouseup', (event) => {
  if (taken && event.button === 0) {
    drag('DROPPED', event);
    taken = null;
  }
});
