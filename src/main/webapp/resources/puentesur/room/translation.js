// Messages in the reader's language beside what was said: as they come, where the page shows
// translations, or one by one as the reader asks for them.
import { list, part, say, show, unlessAway, words } from './place.js';

const MOST = 50;
// what comes together is asked for together; and not by all readers of a room at one moment
const SOON = 150;
const SPREAD = 600;

const readable = (words.readable ?? '').split(' ').filter(Boolean);
const always = words.translated === 'true';
const wanted = new Set();
let timer = null;

// a new text has no translation yet, one that was taken back has none at all
export function renew(line, message, changed) {
  if (!readable.length) return;
  part(line, 'translate').href = '?translated=true#n' + message.number;
  const form = part(line, 'translation').querySelector('form');
  if (form) form.action = `/live/rooms/${words.room}/messages/${message.id}/translation`;
  if (!changed) return;
  const shown = !part(line, 'translation').hidden;
  const foreign = !message.retractedAt && readable.includes(message.language);
  show(part(line, 'translation'), false);
  part(line, 'sides').classList.remove('ps-sides');
  show(part(line, 'translate'), foreign);
  if (foreign && (always || shown)) soon(message.id);
}

// somebody has made a better one
export function bettered(number) {
  const line = document.getElementById('n' + number);
  if (line && readable.length && !part(line, 'translation').hidden) soon(line.dataset.message);
}

function soon(message) {
  wanted.add(message);
  timer ??= setTimeout(askForWanted, SOON + Math.random() * SPREAD);
}

function askForWanted() {
  timer = null;
  const asked = [...wanted].slice(0, MOST);
  for (const each of asked) wanted.delete(each);
  for (const later of wanted) soon(later);
  translate(asked);
}

// whether all of them are shown now
export async function translate(messages) {
  const asked = new URLSearchParams(messages.map((each) => ['message', each]));
  try {
    const answer = await fetch(`/live/translations/${words.room}?${asked}`);
    if (!answer.ok) throw new TypeError('not now');
    const translated = await answer.json();
    for (const each of translated) fill(each);
    return translated.length === messages.length;
  } catch (error) {
    unlessAway(error);
    return false;
  }
}

// the html is the server's, which lets through nothing that could act
function fill({ message, mark, translation }) {
  const line = list.querySelector(`[data-message="${message}"]`);
  if (!line || line.dataset.state === 'retracted') return;
  part(line, 'translated').lang = translation.language;
  part(line, 'translated').innerHTML = translation.html;
  part(line, 'mark').textContent = mark;
  const better = part(line, 'better');
  if (better && !better.closest('details').open) better.value = translation.text;
  part(line, 'sides').classList.add('ps-sides');
  show(part(line, 'translation'), true);
  show(part(line, 'translate'), false);
}

export async function ask(event) {
  const link = event.target.closest('[data-part="translate"]');
  if (!link) return;
  event.preventDefault();
  const line = link.closest('li');
  say((await translate([line.dataset.message])) ? '' : words.untranslated);
  // the link has gone: whoever reads by keyboard goes on with what came in its place
  if (link.hidden) part(line, 'translation').focus();
}
