// The places of a room on a page, whatever else the page holds: the list #lines with what is known
// of the room, the empty message #line, the form #compose, and the words the page gives.
export const list = document.getElementById('lines');
export const form = document.getElementById('compose');
export const words = list?.dataset ?? {};
export const language = document.documentElement.lang;

const blank = document.getElementById('line');

export const part = (line, name) => line.querySelector(`[data-part="${name}"]`);
export const emptyLine = () => {
  const line = blank.content.querySelector('li').cloneNode(true);
  part(line, 'reactions').replaceChildren();
  return line;
};
// the empty message has one of each
export const reactionChip = (reaction) =>
  blank.content.querySelector(`[data-reaction="${reaction}"]`).cloneNode(true);
export const show = (element, shown) => {
  if (element) element.hidden = !shown;
};
export const say = (sentence) => {
  const state = document.getElementById('line-state');
  if (state.textContent !== sentence) state.textContent = sentence;
};

export const post = (verb, body) =>
  fetch(`/live/rooms/${words.room}/${verb}`, {
    method: 'POST',
    headers: { Accept: 'application/json' },
    body,
  });

// of what may fail, only that the network or the server is away is to be expected
export const unlessAway = (error) => {
  if (!(error instanceof TypeError)) throw error;
};
