// Offers people and institutions while one types @ and the beginning of a name: those who read the
// room, as the platform knows them. The text keeps the focus; arrows choose, Enter or Tab insert,
// Escape closes. Without it, handles are typed.
const text = document.getElementById('text');
const place = document.getElementById('mentions');
const list = place?.querySelector('ul');
const state = place?.querySelector('[role=status]');
const QUIET = 150;
// as the platform reads handles: none inside a word or an address of mail
const TYPED = /(?:^|[^\p{L}\p{N}@._/-])@([\p{L}\p{N}.-]{0,60})$/u;
let offered = [];
let active = 0;
let asking = null;
let timer = null;
// where the call begins for which the list was closed by hand
let dismissed = null;

// what stands between the last @ and the caret, null where nothing is being called
function typed() {
  if (text.selectionStart !== text.selectionEnd) return null;
  return TYPED.exec(text.value.slice(0, text.selectionStart))?.[1] ?? null;
}

const start = (word) => text.selectionStart - word.length;

function close() {
  clearTimeout(timer);
  asking?.abort();
  offered = [];
  show();
}

function later() {
  clearTimeout(timer);
  const word = typed();
  if (word === null || start(word) === dismissed) {
    close();
    return;
  }
  dismissed = null;
  timer = setTimeout(() => ask(word), QUIET);
}

async function ask(word) {
  asking?.abort();
  asking = new AbortController();
  try {
    const address = `/live/mentions/${place.dataset.room}?q=${encodeURIComponent(word)}`;
    const answer = await fetch(address, { signal: asking.signal });
    offered = answer.ok ? (await answer.json()).mentions : [];
  } catch (e) {
    // overtaken by the next key, or without network: the handle is typed
    if (e.name === 'AbortError') return;
    if (!(e instanceof TypeError)) throw e;
    offered = [];
  }
  // a handle that is there whole needs nothing more
  if (offered.length === 1 && offered[0].handle.toLowerCase() === word.toLowerCase()) offered = [];
  active = 0;
  show();
}

function show() {
  list.replaceChildren(...offered.map(option));
  list.hidden = offered.length === 0;
  choose(active);
  const said = offered.length ? place.dataset.count.replace('{0}', offered.length) : '';
  if (state.textContent !== said) state.textContent = said;
}

function option({ name, handle, institution }, at) {
  const item = document.createElement('li');
  item.id = 'mention-' + at;
  item.setAttribute('role', 'option');
  const called = document.createElement('strong');
  called.textContent = institution === undefined || institution === null ? '@' + handle : name;
  const more = document.createElement('span');
  more.className = 'ps-muted';
  more.textContent = institution ?? name;
  item.append(called, ' ', more);
  // before the text loses the focus
  item.addEventListener('pointerdown', (event) => event.preventDefault());
  item.addEventListener('click', () => insert(at));
  return item;
}

function choose(at) {
  active = at;
  [...list.children].forEach((item, each) => {
    item.setAttribute('aria-selected', String(each === at));
    if (each === at) item.scrollIntoView({ block: 'nearest' });
  });
  if (offered.length) text.setAttribute('aria-activedescendant', 'mention-' + at);
  else text.removeAttribute('aria-activedescendant');
}

function insert(at) {
  const end = text.selectionStart;
  const { handle } = offered[at];
  text.setRangeText(handle + ' ', start(typed()), end, 'end');
  close();
  text.focus();
  text.dispatchEvent(new Event('input', { bubbles: true }));
}

function press(event) {
  if (!offered.length || event.isComposing) return;
  const last = offered.length - 1;
  const steps = {
    ArrowDown: () => choose(active === last ? 0 : active + 1),
    ArrowUp: () => choose(active === 0 ? last : active - 1),
    Enter: () => insert(active),
    Tab: () => insert(active),
    Escape: () => {
      dismissed = start(typed());
      close();
    },
  };
  const step = event.shiftKey || event.ctrlKey || event.altKey ? null : steps[event.key];
  if (!step) return;
  event.preventDefault();
  step();
}

if (text && place) {
  text.setAttribute('aria-autocomplete', 'list');
  text.setAttribute('aria-controls', list.id);
  text.addEventListener('input', later);
  text.addEventListener('click', later);
  text.addEventListener('keydown', press);
  text.addEventListener('blur', close);
}
