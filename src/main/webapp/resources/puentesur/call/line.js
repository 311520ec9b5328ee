// The line to the platform: it says who is there and carries what the browsers tell each other. It
// comes back by itself, anew each time.
import { say, texts } from './place.js';
import { call } from './session.js';

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 15000;
const OUT = 1008;
const FULL = 4001;

let socket = null;
let pause = FIRST_PAUSE;

export const tell = (message) => {
  if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
};

export const hangUp = () => socket?.close();

// heard: what to do with each kind of message; ended: when there is no way back
export function open(heard, lost, ended) {
  const url = new URL(`/live/meetings/${texts.meeting}?mode=${call.mode}`, location);
  url.protocol = url.protocol.replace('http', 'ws');
  socket = new WebSocket(url);
  // one after the other: an answer must not overtake the offer before it
  let turn = Promise.resolve();
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(data);
    if (message.type === 'welcome') pause = FIRST_PAUSE;
    turn = turn.then(() => heard[message.type]?.(message)).catch((error) => console.error(error));
  };
  socket.onclose = ({ code }) => {
    lost();
    if (!call.mode) return;
    if (code === OUT || code === FULL) {
      ended(code === FULL ? texts.full : texts.out);
      return;
    }
    say(texts.lost);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
    setTimeout(() => call.mode && open(heard, lost, ended), pause);
  };
}
