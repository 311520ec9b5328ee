// What has come, each entry once and in the room's order, and that it is read.
import { emptyLine, form, list, post, unlessAway, words } from './place.js';
import { fill } from './line.js';

const READ_AFTER = 500;

let last = Number(words.after ?? 0);

export const after = () => last;

export function take(entries) {
  const near = innerHeight + scrollY > document.body.scrollHeight - 200;
  for (const entry of entries) {
    if (entry.number <= last) continue;
    last = entry.number;
    const { message } = entry;
    let line = list.querySelector(`[data-message="${message.id}"]`);
    if (!line && entry.kind !== 'MESSAGE') continue;
    if (!line) {
      line = emptyLine();
      list.insertBefore(line, list.querySelector('[data-state="waiting"]'));
    }
    fill(line, message);
  }
  document.getElementById('nothing')?.remove();
  list.dataset.after = last;
  if (entries.length && near) list.lastElementChild?.scrollIntoView({ block: 'nearest' });
  if (entries.length && document.visibilityState === 'visible') markRead();
}

let reading = null;
export function markRead() {
  clearTimeout(reading);
  if (!form) return;
  reading = setTimeout(tellRead, READ_AFTER);
}

// without network: the next message tells it
const tellRead = () => post('read', new URLSearchParams({ number: last })).catch(unlessAway);
