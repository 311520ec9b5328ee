// While a scenario is computed, brings its progress and its result onto the page.
const PAUSE = 3000;
const PARTS = ['scenarios', 'result'];
const open = () => document.querySelector('[data-open]') !== null;

async function refresh() {
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
  if (answer.ok) {
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (!fresh.querySelector('[data-open]')) {
      location.reload();
      return;
    }
    for (const id of PARTS) {
      document.getElementById(id)?.replaceWith(fresh.getElementById(id));
    }
  }
  setTimeout(refresh, PAUSE);
}

if (open()) {
  setTimeout(refresh, PAUSE);
}
