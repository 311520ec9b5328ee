// The room beside the call: nothing in it leads away from the call, and its latest is in sight.
const box = document.getElementById('call-room');
const list = box?.querySelector('#lines');
const form = box?.querySelector('#compose');
const NEAR = 80;

const toTheEnd = () => (list.scrollTop = list.scrollHeight);

// a file goes with its message at once: as a plain form it would end the call
async function sendWithFile(event) {
  if (!form.querySelector('[type=file]').files.length) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const answer = await fetch(form.action, {
    method: 'POST',
    headers: { Accept: 'application/json' },
    body: new FormData(form),
  });
  if (answer.ok) {
    form.reset();
    form.elements.client.value = crypto.randomUUID();
  } else {
    const problem = answer.status === 422 ? (await answer.json()).problem : answer.status;
    box.querySelector('#line-state').textContent = list.dataset.refused.replace('{0}', problem);
  }
}

if (list) {
  let near = true;
  list.addEventListener('scroll', () => {
    near = list.scrollTop + list.clientHeight > list.scrollHeight - NEAR;
  });
  new MutationObserver(() => near && toTheEnd()).observe(list, { childList: true });
  new ResizeObserver(() => near && toTheEnd()).observe(list);
  box.addEventListener('click', ({ target }) => {
    const link = target.closest('a[href]');
    if (link && !link.hash.startsWith('#n')) link.target = '_blank';
  });
  // before the room's own, which sends a file as a plain form
  form?.addEventListener('submit', sendWithFile, { capture: true });
}
