// The room beside the call: nothing in it leads away from the call, and its latest is in sight.
const box = document.getElementById('call-room');
const list = box?.querySelector('#lines');
const NEAR = 80;

const toTheEnd = () => (list.scrollTop = list.scrollHeight);

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
}
