// What waits to be sent: kept on this computer, each message under an id of its own, so that none
// is lost and none is sent twice.
import { emptyLine, form, list, part, post, say, show, unlessAway, words } from './place.js';
import { pause } from './wire.js';

const key = 'room:' + words.room + ':' + words.reader;
const queue = () => JSON.parse(localStorage.getItem(key) ?? '[]');
const keep = (waiting) =>
  waiting.length
    ? localStorage.setItem(key, JSON.stringify(waiting))
    : localStorage.removeItem(key);

export function showWaiting() {
  for (const line of list.querySelectorAll('[data-state="waiting"]')) line.remove();
  for (const draft of queue()) {
    const line = emptyLine();
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
export async function send() {
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
  } catch (error) {
    // without network, or while the server starts: it stays in the queue
    unlessAway(error);
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
  } catch (error) {
    unlessAway(error);
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

export function submit(event) {
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
