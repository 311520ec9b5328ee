// Keeps what is typed in the editor: on the server a moment after the last key, and on this
// computer at once, so that neither a lost line nor a closed window loses it.
const form = document.getElementById('f');
const status = document.getElementById('f:kept');
const QUIET = 2500;
let place = 'draft:' + location.pathname;
let timer = null;

const fields = () =>
  [...form.elements].filter((e) => e.name && e.name.startsWith('f:') && e.type !== 'submit');

const chosen = (e) => e.type === 'checkbox' || e.type === 'radio';

function remember() {
  const copy = fields().map((e) => [e.name, e.value, chosen(e) ? e.checked : null]);
  localStorage.setItem(place, JSON.stringify(copy));
}

function restore(copy) {
  const open = fields();
  for (const [name, value, checked] of copy) {
    const same = open.filter((e) => e.name === name);
    if (checked === null) {
      if (same[0]) same[0].value = value;
    } else {
      for (const e of same) if (e.value === value) e.checked = checked;
    }
  }
  form.dispatchEvent(new Event('restored'));
}

function keep() {
  if (!document.getElementById('f:title').value.trim()) return;
  const sent = localStorage.getItem(place);
  faces.ajax.request(document.getElementById('f:keep'), null, {
    execute: '@form',
    render: 'f:kept',
    params: { 'jakarta.faces.behavior.event': 'action' },
    onevent: (event) => {
      if (event.status === 'success') kept(sent);
    },
    onerror: () => {
      document.getElementById('f:kept').textContent = form.dataset.offline;
    },
  });
}

function kept(sent) {
  const now = document.getElementById('f:kept');
  const address = now.dataset.address;
  if (!address) {
    now.textContent = form.dataset.refused;
    return;
  }
  if (localStorage.getItem(place) === sent) localStorage.removeItem(place);
  history.replaceState(null, '', address);
  place = 'draft:' + address;
  now.textContent = form.dataset.saved.replace(
    '{0}',
    new Date().toLocaleTimeString(document.documentElement.lang, { timeStyle: 'short' }),
  );
}

function offer(copy) {
  const note = document.createElement('div');
  note.className = 'ps-note';
  note.setAttribute('role', 'status');
  note.append(form.dataset.found + ' ');
  const answer = (text, act) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'ps-button';
    button.textContent = text;
    button.addEventListener('click', () => {
      act();
      note.remove();
    });
    note.append(button, ' ');
  };
  answer(form.dataset.restore, () => restore(copy));
  answer(form.dataset.discard, () => localStorage.removeItem(place));
  form.before(note);
}

if (form) {
  const left = localStorage.getItem(place);
  if (left) offer(JSON.parse(left));
  form.addEventListener('input', (event) => {
    if (!event.target.name) return;
    remember();
    clearTimeout(timer);
    timer = setTimeout(keep, QUIET);
  });
  form.addEventListener('submit', () => {
    clearTimeout(timer);
    localStorage.removeItem(place);
  });
  addEventListener('online', keep);
  const filter = form.querySelector('.ps-topicfilter');
  filter.addEventListener('input', () => {
    const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    for (const item of form.querySelectorAll('.ps-topics li, .ps-topics tr')) {
      item.hidden = !plain(item.textContent).includes(plain(filter.value));
    }
  });
}
