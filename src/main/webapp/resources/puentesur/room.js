// A room, live: what comes is shown as it comes, by a socket or, where none gets through, by long
// polls; what is written without a line waits on this computer and is sent when it is back, each
// message under an id of its own, so that none is sent twice.
const list = document.getElementById('lines');
const blank = document.getElementById('line');
const form = document.getElementById('compose');
const words = list?.dataset ?? {};
const language = document.documentElement.lang;
const place = 'room:' + words.room + ':' + words.reader;
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30000;
const HERE_EVERY = 25000;
const TYPING_EVERY = 3000;
const TYPING_LASTS = 5000;
const SOCKETS_TRIED = 3;
const READ_AFTER = 500;
const SOON = 1000;
const WITHOUT_PLACE = 5000;

let after = Number(words.after ?? 0);
let failures = 0;
let everOpen = false;
let socket = null;
let out = false;

const part = (line, name) => line.querySelector(`[data-part="${name}"]`);
const show = (element, shown) => {
  if (element) element.hidden = !shown;
};
const say = (sentence) => {
  const state = document.getElementById('line-state');
  if (state.textContent !== sentence) state.textContent = sentence;
};

function moment(text) {
  return new Date(text).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
}

// the html of a message is the server's, which lets through nothing that could act
function fill(line, message) {
  const gone = Boolean(message.retractedAt);
  const own = message.author === words.reader;
  line.id = 'n' + message.number;
  line.dataset.message = message.id;
  if (own) line.dataset.own = 'true';
  if (gone) line.dataset.state = 'retracted';
  part(line, 'author').textContent = message.authorName;
  const institution = [message.institution, message.country].filter(Boolean).join(' · ');
  part(line, 'institution').textContent = institution;
  show(part(line, 'institution'), institution);
  part(line, 'time').dateTime = message.sentAt;
  part(line, 'time').textContent = moment(message.sentAt);
  part(line, 'link').href = '#n' + message.number;
  part(line, 'edited').href = `/rooms/${words.room}?history=${message.id}#history`;
  show(part(line, 'edited'), message.editedAt);
  show(part(line, 'pinned'), message.pinned);
  part(line, 'text').lang = message.language;
  part(line, 'text').innerHTML = message.html ?? '';
  show(part(line, 'gone'), gone);
  part(line, 'by').textContent = message.retractedBy ?? '';
  show(part(line, 'quote'), message.quote && !gone);
  part(line, 'quoted').textContent = message.quote?.authorName ?? '';
  part(line, 'quotation').textContent = message.quote?.text ?? '';
  fillLists(line, message);
  fillActions(line, message, own, gone);
}

function fillLists(line, message) {
  part(line, 'files').replaceChildren(
    ...message.files.map((file) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = '/files/' + file.id;
      link.textContent = file.name;
      item.append(link);
      return item;
    }),
  );
  show(part(line, 'files'), message.files.length);
  part(line, 'reactions').replaceChildren(
    ...message.reactions.map((each) => {
      const chip = document.createElement('span');
      chip.className = 'ps-chip';
      chip.title = each.names.join(', ');
      chip.textContent = `${each.sign} ${each.names.length}`;
      return chip;
    }),
  );
}

function fillActions(line, message, own, gone) {
  const thread = `/rooms/${words.room}?thread=${message.replyTo ?? message.id}`;
  part(line, 'thread').href = thread;
  show(part(line, 'thread'), message.replies || message.replyTo);
  part(line, 'replies').textContent = message.replies ? ' ' + message.replies : '';
  const more = part(line, 'more');
  if (!more) return;
  show(more, !gone);
  const verb = (name) => more.querySelector(`[data-verb="${name}"]`);
  for (const name of ['react', 'retract', 'pin']) {
    const sent = verb(name);
    if (sent) sent.action = `/live/rooms/${words.room}/messages/${message.id}/${name}`;
  }
  verb('thread').href = thread + '#compose';
  verb('quote').href = `/rooms/${words.room}?quote=${message.id}#compose`;
  verb('edit').href = `/rooms/${words.room}?edit=${message.id}#compose`;
  show(verb('edit'), own);
  if (own) show(verb('retract'), true);
  const pin = verb('pin')?.querySelector('button');
  if (pin) {
    pin.value = String(!message.pinned);
    pin.textContent = message.pinned ? words.unpin : words.pin;
  }
}

function take(entries) {
  const near = innerHeight + scrollY > document.body.scrollHeight - 200;
  for (const entry of entries) {
    if (entry.number <= after) continue;
    after = entry.number;
    const { message } = entry;
    let line = list.querySelector(`[data-message="${message.id}"]`);
    if (!line && entry.kind !== 'MESSAGE') continue;
    if (!line) {
      line = blank.content.querySelector('li').cloneNode(true);
      insert(line, message);
    }
    fill(line, message);
  }
  document.getElementById('nothing')?.remove();
  list.dataset.after = after;
  if (entries.length && near) list.lastElementChild?.scrollIntoView({ block: 'nearest' });
  if (entries.length && document.visibilityState === 'visible') markRead();
}

function insert(line, message) {
  const waiting = list.querySelector('[data-state="waiting"]');
  list.insertBefore(line, waiting);
  fill(line, message);
}

let reading = null;
function markRead() {
  clearTimeout(reading);
  if (!form) return;
  reading = setTimeout(tellRead, READ_AFTER);
}

async function tellRead() {
  try {
    await post('read', new URLSearchParams({ number: after }));
  } catch (e) {
    // without network: the next message tells it
    if (!(e instanceof TypeError)) throw e;
  }
}

const post = (verb, body) =>
  fetch(`/live/rooms/${words.room}/${verb}`, {
    method: 'POST',
    headers: { Accept: 'application/json' },
    body,
  });

// what waits to be sent
const queue = () => JSON.parse(localStorage.getItem(place) ?? '[]');
const keep = (waiting) =>
  waiting.length
    ? localStorage.setItem(place, JSON.stringify(waiting))
    : localStorage.removeItem(place);

function showWaiting() {
  for (const line of list.querySelectorAll('[data-state="waiting"]')) line.remove();
  for (const draft of queue()) {
    const line = blank.content.querySelector('li').cloneNode(true);
    line.dataset.state = 'waiting';
    line.dataset.own = 'true';
    line.removeAttribute('id');
    part(line, 'text').textContent = draft.text;
    part(line, 'author').textContent = words.waiting;
    show(part(line, 'more'), false);
    list.append(line);
  }
}

let sending = false;
async function send() {
  if (sending) return;
  sending = true;
  try {
    for (let waiting = queue(); waiting.length; waiting = queue()) {
      const answer = await post('messages', new URLSearchParams(waiting[0]));
      if (answer.status >= 500) throw new TypeError('not now');
      if (answer.status === 429) {
        await wait(answer);
        return;
      }
      const left = queue().filter((each) => each.client !== waiting[0].client);
      keep(left);
      if (!answer.ok) refuse(waiting[0], answer);
      showWaiting();
    }
    say('');
  } catch (e) {
    // without network, or while the server starts: it stays in the queue
    if (!(e instanceof TypeError)) throw e;
    say(words.offline);
    later();
  } finally {
    sending = false;
  }
}

async function refuse(draft, answer) {
  const text = document.getElementById('text');
  if (!text.value) text.value = draft.text;
  const problem = answer.status === 422 ? (await answer.json()).problem : answer.status;
  say(words.refused.replace('{0}', problem));
}

// the server takes no more for now and says for how long: what waits stays in the queue
async function wait(answer) {
  say((await answer.json()).problem);
  later(1000 * Number(answer.headers.get('Retry-After')));
}

let retry = null;
function later(millis = pause()) {
  clearTimeout(retry);
  retry = setTimeout(send, millis);
}

// a file is too much to keep: it stays in the form until the server has it
let carrying = false;
async function carry() {
  if (carrying) return;
  carrying = true;
  try {
    const answer = await post('messages', new FormData(form));
    const { problem } = answer.status === 422 || answer.status === 429 ? await answer.json() : {};
    if (!answer.ok) {
      say(words.refused.replace('{0}', problem ?? answer.status));
      return;
    }
    say('');
    form.reset();
    finish();
  } catch (e) {
    if (!(e instanceof TypeError)) throw e;
    say(words.offline);
  } finally {
    carrying = false;
  }
}

// the next message is another one; the quotation belonged to this one alone
function finish() {
  form.elements.client.value = crypto.randomUUID?.() ?? uuid();
  form.querySelector('[name="quoteOf"]')?.remove();
  form.querySelector('.ps-quote')?.remove();
}

function submit(event) {
  event.preventDefault();
  if (form.querySelector('[type=file]')?.files.length) {
    carry();
    return;
  }
  const text = document.getElementById('text');
  if (!text.value.trim()) return;
  const draft = Object.fromEntries(
    [...new FormData(form)].filter(([name, value]) => name !== 'file' && value !== ''),
  );
  keep([...queue(), draft]);
  text.value = '';
  finish();
  showWaiting();
  list.lastElementChild.scrollIntoView({ block: 'nearest' });
  send();
}

// browsers give out UUIDs on secure pages only
function uuid() {
  const bits = crypto.getRandomValues(new Uint8Array(16));
  bits[6] = (bits[6] & 0x0f) | 0x40;
  bits[8] = (bits[8] & 0x3f) | 0x80;
  const hex = [...bits].map((each) => each.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

// grows with each failure, at random so that a server that comes back is not overrun
function pause() {
  const most = Math.min(FIRST_PAUSE * 2 ** failures, LONGEST_PAUSE);
  return most / 2 + (Math.random() * most) / 2;
}

function connect() {
  if (out) return;
  if (!everOpen && failures >= SOCKETS_TRIED) {
    poll();
    return;
  }
  const base = location.origin.replace(/^http/, 'ws');
  const line = new WebSocket(`${base}/live/rooms/${words.room}?after=${after}`);
  socket = line;
  unanswered = false;
  line.addEventListener('open', () => {
    everOpen = true;
    ask();
    send();
  });
  line.addEventListener('message', (event) => {
    if (line !== socket) return;
    unanswered = false;
    if (failures) say(words.online);
    failures = 0;
    hear(JSON.parse(event.data));
  });
  line.addEventListener('close', (event) => {
    if (line !== socket) return;
    lost(event.code);
  });
}

function lost(code) {
  socket = null;
  list.dataset.line = 'none';
  if (code === 1008) {
    leave();
  } else {
    again(connect);
  }
}

// a line may be open and carry nothing: whoever is not answered until the next question comes back
let unanswered = false;
function ask() {
  if (socket?.readyState !== WebSocket.OPEN) return;
  if (unanswered) {
    socket.close();
    lost();
    return;
  }
  unanswered = true;
  socket.send('here');
}

let next = null;
function again(how) {
  failures++;
  if (failures > 1) say(words.offline);
  clearTimeout(next?.timer);
  next = { how, timer: setTimeout(go, pause()) };
}

function go() {
  const how = next?.how;
  clearTimeout(next?.timer);
  next = null;
  how?.();
}

async function poll() {
  const asked = Date.now();
  try {
    const answer = await fetch(`/live/entries/${words.room}?after=${after}`);
    if (answer.status === 404) {
      leave();
      return;
    }
    if (!answer.ok) throw new TypeError('not now');
    list.dataset.line = 'poll';
    const { entries } = await answer.json();
    take(entries);
    failures = SOCKETS_TRIED;
    // an answer at once with nothing in it: all places to wait are taken
    const full = !entries.length && Date.now() - asked < SOON;
    setTimeout(poll, full ? WITHOUT_PLACE : 0);
  } catch (e) {
    if (!(e instanceof TypeError)) throw e;
    again(poll);
  }
}

function leave() {
  out = true;
  list.replaceChildren();
  form?.remove();
  say(words.out);
}

const here = new Map();
const typing = new Map();
function hear(news) {
  list.dataset.line = 'socket';
  if (news.type === 'entries') {
    for (const entry of news.entries) typing.delete(entry.actor);
    take(news.entries);
  } else if (news.person && news.person !== words.reader) {
    const known = { name: news.name, at: Date.now() };
    here.set(news.person, known);
    if (news.type === 'typing') typing.set(news.person, known);
    if (news.type === 'seen') seen(news);
  }
  tellPeople();
}

function seen({ name, number }) {
  for (const place of list.querySelectorAll('[data-part="seen"]')) {
    const names = place.textContent.split(', ').filter((each) => each && each !== name);
    place.textContent = names.join(', ');
  }
  const read = [...list.querySelectorAll('li[id^="n"]')].filter(
    (line) => Number(line.id.slice(1)) <= number,
  );
  const place = read.length ? part(read[read.length - 1], 'seen') : null;
  if (place) place.textContent = [place.textContent, name].filter(Boolean).join(', ');
}

function tellPeople() {
  const names = (people, lasts) =>
    [...people.values()].filter(({ at }) => Date.now() - at < lasts).map(({ name }) => name);
  const writing = names(typing, TYPING_LASTS).join(', ');
  const place = document.getElementById('typing');
  if (place) place.textContent = writing ? words.typing.replace('{0}', writing) : '';
  const present = names(here, 2.5 * HERE_EVERY).join(', ');
  document.getElementById('here').textContent = present
    ? words.here.replace('{0}', present)
    : '';
}

let typed = 0;
function type() {
  if (socket?.readyState === WebSocket.OPEN && Date.now() - typed > TYPING_EVERY) {
    typed = Date.now();
    socket.send('typing');
  }
}

// small forms of a message, without leaving the page
async function act(event) {
  const { target, submitter } = event;
  if (!target.dataset.verb) return;
  event.preventDefault();
  if (target.dataset.verb === 'retract' && !confirm(words.sure)) return;
  const body = new URLSearchParams();
  if (submitter?.name) body.set(submitter.name, submitter.value);
  try {
    const answer = await fetch(target.action, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body,
    });
    if (answer.status === 422) say((await answer.json()).problem);
    const more = target.closest('details');
    more.open = false;
    more.querySelector('summary').focus();
  } catch (e) {
    if (!(e instanceof TypeError)) throw e;
    say(words.offline);
  }
}

if (list && words.live === 'true') {
  connect();
  setInterval(() => {
    ask();
    tellPeople();
  }, HERE_EVERY);
  setInterval(tellPeople, TYPING_LASTS);
  list.addEventListener('submit', act);
  addEventListener('online', () => {
    go();
    send();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return;
    go();
    markRead();
  });
  if (form && !form.action.endsWith('/edit')) {
    form.addEventListener('submit', submit);
    form.addEventListener('input', type);
    showWaiting();
    if (queue().length) send();
  }
  if (location.hash === '#compose') document.getElementById('text')?.focus();
  if (!location.hash) list.lastElementChild?.scrollIntoView({ block: 'nearest' });
}
