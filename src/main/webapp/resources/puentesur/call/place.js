// The places of a call on its page, and the words that the page gives.
const root = document.getElementById('call');

export const texts = root.dataset;
export const $ = (name) => document.getElementById(`call-${name}`);
export const say = (text) => ($('status').textContent = text ?? '');
export const joinButtons = root.querySelectorAll('[data-join]');

const key = `call:${texts.meeting}`;

// how this window was in the call, so that whoever reloads is back at once
export const remembered = () => JSON.parse(sessionStorage.getItem(key) ?? '{}').mode;
export const remember = (mode) =>
  mode ? sessionStorage.setItem(key, JSON.stringify({ mode })) : sessionStorage.removeItem(key);
