// The line to the room: a socket or, where none gets through, long polls; it comes back by itself
// and names the last number that it had.
import { form, list, say, unlessAway, words } from './place.js';
import { after, take } from './log.js';

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30000;
const SOCKETS_TRIED = 3;
const SOON = 1000;
const WITHOUT_PLACE = 5000;
// entries come as bytes, passing news as text
const utf8 = new TextDecoder();

let failures = 0;
let everOpen = false;
let socket = null;
let out = false;
let heard = null;
let opened = null;

// grows with each failure, at random so that a server that comes back is not overrun
export function pause() {
  const most = Math.min(FIRST_PAUSE * 2 ** failures, LONGEST_PAUSE);
  return most / 2 + (Math.random() * most) / 2;
}

// calls back with each news and whenever a socket has opened
export function follow(whenHeard, whenOpened) {
  heard = whenHeard;
  opened = whenOpened;
  connect();
}

export function tell(word) {
  if (socket?.readyState !== WebSocket.OPEN) return false;
  socket.send(word);
  return true;
}

function connect() {
  if (out) return;
  if (!everOpen && failures >= SOCKETS_TRIED) {
    poll();
    return;
  }
  const base = location.origin.replace(/^http/, 'ws');
  const line = new WebSocket(`${base}/live/rooms/${words.room}?after=${after()}`);
  line.binaryType = 'arraybuffer';
  socket = line;
  unanswered = false;
  line.addEventListener('open', () => {
    everOpen = true;
    ask();
    opened();
  });
  line.addEventListener('message', (event) => {
    if (line !== socket) return;
    unanswered = false;
    if (failures) say(words.online);
    failures = 0;
    list.dataset.line = 'socket';
    heard(JSON.parse(typeof event.data === 'string' ? event.data : utf8.decode(event.data)));
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
export function ask() {
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

// tries at once what would be tried after the pause
export function go() {
  const how = next?.how;
  clearTimeout(next?.timer);
  next = null;
  how?.();
}

async function poll() {
  const asked = Date.now();
  try {
    const answer = await fetch(`/live/entries/${words.room}?after=${after()}`);
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
  } catch (error) {
    unlessAway(error);
    again(poll);
  }
}

function leave() {
  out = true;
  list.replaceChildren();
  form?.remove();
  say(words.out);
}
