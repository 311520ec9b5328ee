// A room, live, on any page that holds its places (see room/place.js): what comes is shown as it
// comes, and what is written goes as soon as there is a line.
import { form, list, words } from './room/place.js';
import { markRead, take } from './room/log.js';
import { ask, follow, go } from './room/wire.js';
import { send, showWaiting, submit } from './room/queue.js';
import { HERE_EVERY, TYPING_LASTS, meet, tellPeople, type, wrote } from './room/people.js';
import { act } from './room/acts.js';
import { ask as askForTranslation, bettered } from './room/translation.js';

function hear(news) {
  if (news.type === 'entries') {
    for (const entry of news.entries) wrote(entry.actor);
    take(news.entries);
  } else {
    if (news.type === 'translated') bettered(news.number);
    meet(news);
  }
  tellPeople();
}

list?.addEventListener('click', askForTranslation);
if (list && words.live === 'true') {
  follow(hear, send);
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
    send();
  }
  if (location.hash === '#compose') document.getElementById('text')?.focus();
  if (!location.hash) list.lastElementChild?.scrollIntoView({ block: 'nearest' });
}
