// Minutes that several people write: kept a moment after the last letter, seen by the others within
// seconds; who was overtaken sees both texts and decides.
const root = document.getElementById('minutes');
const $ = (name) => document.getElementById(`minutes-${name}`);
const address = `/minutes/${root.dataset.meeting}`;
const area = $('text');

let version = 0;
let dirty = false;
let theirs = null;
let timer = null;

const say = (text) => ($('status').textContent = text);

function show({ version: number, text, by }) {
  version = number;
  if (area.value !== text) area.value = text;
  say(by ? root.dataset.by.replace('#', by) : '');
}

function collide(other) {
  theirs = other;
  $('theirs').textContent = other.text;
  $('conflict').hidden = false;
}

async function keep() {
  clearTimeout(timer);
  const sent = area.value;
  try {
    const response = await fetch(address, {
      method: 'POST',
      body: new URLSearchParams({ version, text: sent }),
    });
    if (response.status === 409) {
      collide(await response.json());
      return;
    }
    if (!response.ok) throw new Error(response.status);
    version = (await response.json()).version;
    dirty = area.value !== sent;
    say(root.dataset.kept);
    if (dirty) later();
  } catch {
    say(root.dataset.lost);
    later(5000);
  }
}

function later(wait = 800) {
  clearTimeout(timer);
  timer = setTimeout(keep, wait);
}

async function look() {
  if (dirty || theirs || document.hidden) return;
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) return;
  const minutes = await response.json();
  if (!dirty && minutes.version !== version) show(minutes);
}

area.addEventListener('input', () => {
  dirty = true;
  if (!theirs) later();
});
$('take').addEventListener('click', () => {
  show(theirs);
  dirty = false;
  settle();
});
$('keep').addEventListener('click', () => {
  version = theirs.version;
  settle();
  keep();
});
function settle() {
  theirs = null;
  $('conflict').hidden = true;
}

look();
setInterval(look, 2500);
