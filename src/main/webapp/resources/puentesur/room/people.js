// Who is here, who is writing, and how far each has read.
import { list, part, words } from './place.js';
import { tell } from './wire.js';

export const HERE_EVERY = 25000;
export const TYPING_LASTS = 5000;
const TYPING_EVERY = 3000;

const here = new Map();
const typing = new Map();

// who has sent what they wrote writes no more
export function wrote(person) {
  typing.delete(person);
}

export function meet(news) {
  if (!news.person || news.person === words.reader) return;
  const known = { name: news.name, at: Date.now() };
  here.set(news.person, known);
  if (news.type === 'typing') typing.set(news.person, known);
  if (news.type === 'seen') seen(news);
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

export function tellPeople() {
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
export function type() {
  if (Date.now() - typed > TYPING_EVERY && tell('typing')) typed = Date.now();
}
