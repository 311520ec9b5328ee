// How a message is shown.
import { language, part, show, words } from './place.js';

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
