// Behaves as the suite's pages do, as far as whoever plays on them can tell; written for these tests.
var WOB_DONE_GLOBAL = false;
var WOB_RAW_REWARD_GLOBAL = 0;
var WOB_REWARD_GLOBAL = 0;
var WOB_REWARD_REASON = null;
var WOB_EPISODE_ID = 0;
var WOB_TASK_READY = true;
var WOB_DATA_MODE = 'default';

// Only text and numbers of JavaScript's own make a seed, so a wrongly passed one is found out.
Math.seedrandom = (seed) => {
  if (typeof seed !== 'number' || !Number.isFinite(seed)) {
    throw new Error('no seed: ' + seed);
  }
  let state = seed % 2147483647;
  Math.random = () => {
    state = (state * 48271 + 11) % 2147483647;
    return state / 2147483647;
  };
};

var core = {
  EPISODE_MAX_TIME: 10000,
  EP_TIMER: null,
  cover_div: null,
  pick: (list) => list[Math.floor(Math.random() * list.length)],
  setDataMode: (mode) => {
    WOB_DATA_MODE = mode;
  },
  getUtterance: () => document.getElementById('query').textContent.trim(),
};

core.startEpisode = () => {
  if (core.cover_div === null) {
    const board = document.createElement('div');
    board.id = 'reward-display';
    board.style.cssText = 'position:absolute; left:165px; top:0; width:160px';
    board.innerHTML = 'Last reward: <span>-</span>';
    document.body.append(board);
    const cover = document.createElement('div');
    cover.id = 'sync-task-cover';
    cover.textContent = 'START';
    cover.style.cssText = 'position:absolute; inset:0; width:160px; height:210px; z-index:9999;' +
      'background:#111; cursor:pointer';
    cover.onclick = () => core.startEpisodeReal();
    document.body.append(cover);
    core.cover_div = cover;
  }
  core.cover_div.style.display = 'block';
};

core.startEpisodeReal = () => {
  genProblem();
  WOB_DONE_GLOBAL = false;
  WOB_RAW_REWARD_GLOBAL = WOB_REWARD_GLOBAL = 0;
  core.begun = Date.now();
  core.cover_div.style.display = 'none';
  clearTimeout(core.EP_TIMER);
  core.EP_TIMER = setTimeout(() => core.endEpisode(-1, false, 'late'), core.EPISODE_MAX_TIME);
};

core.endEpisode = (reward, hurried, reason) => {
  if (core.EP_TIMER === null) {
    return;
  }
  clearTimeout(core.EP_TIMER);
  core.EP_TIMER = null;
  WOB_RAW_REWARD_GLOBAL = reward;
  const left = 1 - (Date.now() - core.begun) / core.EPISODE_MAX_TIME;
  WOB_REWARD_GLOBAL = hurried ? reward * Math.max(0, left) : reward;
  WOB_REWARD_REASON = reason;
  WOB_DONE_GLOBAL = true;
  WOB_EPISODE_ID++;
  core.startEpisode();
};
