// The line to the platform: it says who is there and carries what the browsers tell each other. It
// comes back by itself, anew each time.
import { say, texts } from './place.js';
import { call } from './session.js';

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 15000;
const OUT = 1008;
const FULL = 4001;
const HERE_EVERY = 25000;

let socket = null;
let pause = FIRST_PAUSE;
let unanswered = false;
let end = () => {};

export const tell = (message) => {
  if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
};

export function hangUp() {
  const line = socket;
  socket = null;
  line?.close();
}

// a line may be open and carry nothing: whoever is not answered until the next question comes back
setInterval(() => {
  if (socket?.readyState !== WebSocket.OPEN) return;
  if (unanswered) {
    end();
  } else {
    unanswered = true;
    tell({ type: 'here' });
  }
}, HERE_EVERY);

// heard: what to do with each kind of message; ended: when there is no way back
export function open(heard, lost, ended) {
  const url = new URL(`/live/meetings/${texts.meeting}?mode=${call.mode}`, location);
  url.protocol = url.protocol.replace('http', 'ws');
  const line = new WebSocket(url);
  socket = line;
  unanswered = false;
  // one after the other: an answer must not overtake the offer before it
  let turn = Promise.resolve();
  line.onmessage = ({ data }) => {
    unanswered = false;
    const message = JSON.parse(data);
    if (message.type === 'welcome') pause = FIRST_PAUSE;
    turn = turn.then(() => heard[message.type]?.(message)).catch((error) => console.error(error));
  };
  // a closing that is not answered either is not waited for
  end = ({ code } = {}) => {
    if (line !== socket) return;
    hangUp();
    lost();
    if (code === OUT || code === FULL) {
      ended(code === FULL ? texts.full : texts.out);
      return;
    }
    say(texts.lost);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
    setTimeout(() => call.mode && open(heard, lost, ended), pause);
  };
  line.onclose = end;
}
