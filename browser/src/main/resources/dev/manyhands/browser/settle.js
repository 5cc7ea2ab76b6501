// Knows when a page has come to rest: no document under way, no request that the page waits for,
// and nothing that changes. Every frame keeps its own account; the uppermost asks them all.

const rest = {changed: performance.now(), waiting: 0, leaving: 0, opened: false, faded: 0,
  fading: null, endless: new WeakSet(), due: new Map()};

/** What a script changes step by step while something fades, unfolds or slides into its place. */
const FADES = /opacity|overflow: hidden|transform|(height|width|top|left): \d+\.\d/;

const watch = (root) =>
  new MutationObserver((records) => {
    rest.changed = performance.now();
    const fading = records.findLast((each) => each.attributeName === 'style' &&
      FADES.test(each.target.style?.cssText) && !rest.endless.has(each.target));
    if (fading) {
      rest.faded = rest.changed;
      rest.fading = fading.target;
    }
  }).observe(root, {subtree: true, childList: true, attributes: true, characterData: true});

watch(document);

if (window.navigation) {
  navigation.addEventListener('navigate', (event) => {
    if (!event.hashChange && event.downloadRequest === null && !event.destination.sameDocument) {
      rest.leaving = performance.now();
    }
  });
  for (const end of ['navigatesuccess', 'navigateerror']) {
    navigation.addEventListener(end, () => {
      rest.leaving = 0;
    });
  }
}

const opens = (target) => Boolean(target) && !/^_(self|top|parent)$/i.test(target) &&
  !window.top.frames[target];

addEventListener('click', (event) => {
  const link = event.composedPath().find((each) => each.localName === 'a');
  if (link?.href && !event.defaultPrevented && (opens(link.target) || event.ctrlKey)) {
    rest.opened = true;
  }
});
addEventListener('submit', (event) => {
  if (!event.defaultPrevented && opens(event.target.target)) {
    rest.opened = true;
  }
});
const open = window.open;
window.open = function (...where) {
  rest.opened = true;
  return open.apply(this, where);
};

const shut = window.close;
window.close = function () {
  shut.call(this);
  if (window.closed) {
    rest.leaving = performance.now();
  }
};

const fetched = window.fetch;
window.fetch = function (...request) {
  rest.waiting++;
  const end = () => {
    rest.waiting--;
    rest.changed = performance.now();
  };
  const answer = fetched.apply(this, request);
  answer.then(end, end);
  return answer;
};

const send = XMLHttpRequest.prototype.send;
XMLHttpRequest.prototype.send = function (...body) {
  rest.waiting++;
  this.addEventListener(
    'loadend',
    () => {
      rest.waiting--;
      rest.changed = performance.now();
    },
    {once: true}
  );
  return send.apply(this, body);
};

/** The accounts of this frame and of those below it that can be asked. */
const accounts = (view, all = []) => {
  try {
    const account = view.__manyhands?.rest;
    if (account) {
      all.push({account, loading: view.document.readyState !== 'complete'});
    }
    for (let i = 0; i < view.frames.length; i++) {
      accounts(view.frames[i], all);
    }
  } catch {
    // A frame of another origin keeps its own counsel.
  }
  return all;
};

/** Whether a tab was opened since this was last asked. */
const takeOpened = () => {
  const opened = accounts(window).filter((each) => each.account.opened);
  opened.forEach((each) => {
    each.account.opened = false;
  });
  return opened.length > 0;
};

const later = window.setTimeout.bind(window);

const TYPING = /^(key|input|beforeinput|compositionend|paste)/;
const LONGEST_PAUSE_MS = 500;

// What a page does a moment after the last key, such as to offer what fits, is waited for.
window.setTimeout = function (run, ms, ...given) {
  const typed = typeof run === 'function' && TYPING.test(window.event?.type ?? '') &&
    ms > 0 && ms <= LONGEST_PAUSE_MS;
  if (!typed) {
    return later(run, ms, ...given);
  }
  const id = later((...passed) => {
    rest.due.delete(id);
    run(...passed);
  }, ms, ...given);
  rest.due.set(id, performance.now() + ms);
  return id;
};

const forget = window.clearTimeout.bind(window);
window.clearTimeout = function (id) {
  rest.due.delete(id);
  forget(id);
};

/** Whether something is still to come that was put off while typing; a little late will do. */
const isDue = (account, now) => [...account.due.values()].some((at) => at + 50 > now);

const onFrame = window.requestAnimationFrame.bind(window);
const nextFrame = () => new Promise((resume) => onFrame(resume));
const pause = (ms) => new Promise((resume) => later(resume, ms));

/** Animations that end soon, such as a dialog fading in; endless ones are not waited for. */
const moving = () =>
  document.getAnimations().some((animation) => {
    const end = animation.effect?.getComputedTiming().endTime;
    return animation.playState === 'running' && Number.isFinite(end) && end < 1000;
  });

/** From one step of what a script moves to the next there is less than this. */
const STEP_MS = 30;
const LONGEST_FADE_MS = 1000;

/** Whether a script still moves something, which it has begun to by what was done last. */
const fades = (all, now, spent) => {
  const fading = all.filter((each) => now - each.account.faded < STEP_MS);
  if (spent > LONGEST_FADE_MS) {
    fading.forEach(({account}) => account.endless.add(account.fading));
  }
  return fading.length > 0 && spent <= LONGEST_FADE_MS;
};

/**
 * Waits until the page rests; false where a document under way has not come within `limitMs`.
 * Requests and images are waited for only `patienceMs`, an ever-changing page a fraction of that.
 */
const settle = async (quietMs, patienceMs, limitMs) => {
  const begun = performance.now();
  for (;;) {
    await pause(1);
    const all = accounts(window);
    const now = performance.now();
    const changed = Math.max(begun, ...all.map((each) => each.account.changed));
    const spent = now - begun;
    const leaving = all.some((each) => each.account.leaving > 0);
    const busy = moving() ||
      all.some(({account, loading}) => loading || account.waiting > 0 || isDue(account, now));
    if (leaving && spent > limitMs) {
      return false;
    }
    if (leaving || (busy && spent < patienceMs) || fades(all, now, spent)) {
      await pause(4);
    } else if (now - changed >= quietMs || spent > patienceMs / 5) {
      return true;
    }
  }
};
