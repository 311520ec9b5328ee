// How a message is shown.
import { language, part, reactionChip, show, words } from './place.js';
import { renew } from './translation.js';

function moment(text) {
  return new Date(text).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
}

// the html of a message is the server's, which lets through nothing that could act
export function fill(line, message) {
  const gone = Boolean(message.retractedAt);
  const own = message.author === words.reader;
  line.id = 'n' + message.number;
  line.dataset.message = message.id;
  if (own) line.dataset.own = 'true';
  if (gone) line.dataset.state = 'retracted';
  fillHead(line, message);
  const changed = fillText(part(line, 'text'), message);
  show(part(line, 'gone'), gone);
  part(line, 'by').textContent = message.retractedBy ?? '';
  show(part(line, 'quote'), message.quote && !gone);
  part(line, 'quoted').textContent = message.quote?.authorName ?? '';
  part(line, 'quotation').textContent = message.quote?.text ?? words.gone;
  fillLists(line, message);
  fillActions(line, message, own, gone);
  renew(line, message, changed);
}

// whether it says something else than before
function fillText(text, message) {
  const before = text.lang + text.innerHTML;
  text.lang = message.language;
  text.innerHTML = message.html ?? '';
  return text.lang + text.innerHTML !== before;
}

function fillHead(line, message) {
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
      const chip = reactionChip(each.reaction);
      chip.title = each.names.join(', ');
      part(chip, 'many').textContent = each.names.length;
      return chip;
    }),
  );
}

function fillActions(line, message, own, gone) {
  // what the page was asked to show it is asked to show on
  const to = (what, id) => `/rooms/${words.room}?${what}=${id}${words.asked ?? ''}`;
  const thread = to('thread', message.replyTo ?? message.id);
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
  verb('quote').href = to('quote', message.id) + '#compose';
  verb('edit').href = to('edit', message.id) + '#compose';
  show(verb('edit'), own);
  if (own) show(verb('retract'), true);
  const pin = verb('pin')?.querySelector('button');
  if (pin) {
    pin.value = String(!message.pinned);
    pin.textContent = message.pinned ? words.unpin : words.pin;
  }
}
