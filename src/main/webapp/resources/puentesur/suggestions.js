// Suggests topics for what is typed in the editor, a moment after the last key: asks the platform,
// shows each topic with the words that led to it, and ticks its box when the person says so.
const form = document.getElementById('f');
const place = document.querySelector('.ps-suggestions');
const QUIET = 700;
// as the platform limits a question
const LONGEST = 20000;
const TEXTS = ['title', 'summary', 'description', 'problem', 'change'];
let timer = null;
let asking = null;
let asked = '';
let topics = [];

const field = (id) => document.getElementById('f:' + id);
const text = () =>
  TEXTS.map((id) => field(id)?.value.trim())
    .filter(Boolean)
    .join('\n')
    .slice(0, LONGEST);
const box = (code) => form.querySelector(`input[name="f:topics"][value="${CSS.escape(code)}"]`);
const open = () => topics.filter(({ code }) => box(code) && !box(code).checked);
const name = ({ code, label }) => code + ' · ' + label;

function tell(sentence) {
  const status = place.querySelector('[role=status]');
  if (status.textContent !== sentence) status.textContent = sentence;
}

async function ask() {
  const question = JSON.stringify({ language: field('language').value, text: text() });
  if (question === asked) return;
  asking?.abort();
  asking = new AbortController();
  try {
    const answer = await fetch('/api/v1/topics/suggestions', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Accept-Language': document.documentElement.lang,
      },
      body: question,
      signal: asking.signal,
    });
    if (!answer.ok) return;
    topics = (await answer.json()).items;
    asked = question;
  } catch (e) {
    // overtaken by a newer question, or without network: what is shown stays, typing asks again
    if (e.name === 'AbortError' || e instanceof TypeError) return;
    throw e;
  }
  show();
  tell(open().length ? place.dataset.count.replace('{0}', open().length) : '');
}

function show() {
  place.firstElementChild.hidden = open().length === 0;
  place.querySelector('ul').replaceChildren(...open().map(item));
}

function item(topic) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'ps-button';
  button.textContent = name(topic);
  button.setAttribute('aria-label', place.dataset.choose + ' ' + name(topic));
  button.addEventListener('click', () => choose(topic));
  const words = document.createElement('span');
  words.className = 'ps-muted';
  const quoted = document.createElement('q');
  quoted.lang = field('language').value.toLowerCase();
  quoted.textContent = topic.words.join(', ');
  words.append(place.dataset.words + ' ', quoted);
  const line = document.createElement('li');
  line.append(button, ' ', words);
  return line;
}

function choose(topic) {
  const at = open().indexOf(topic);
  const chosen = box(topic.code);
  chosen.checked = true;
  // the draft is kept as if the box had been ticked by hand
  chosen.dispatchEvent(new Event('input', { bubbles: true }));
  tell(place.dataset.chosen.replace('{0}', name(topic)));
  const left = place.querySelectorAll('button');
  (left[Math.min(at, left.length - 1)] ?? chosen).focus();
}

function later() {
  clearTimeout(timer);
  timer = setTimeout(ask, QUIET);
}

if (form && place) {
  form.addEventListener('input', (event) => {
    if (event.target.name === 'f:topics') show();
    else if ([...TEXTS, 'language'].some((id) => event.target === field(id))) later();
  });
  form.addEventListener('restored', () => {
    show();
    later();
  });
  if (text()) ask();
}
