// What the person sees of the call: the pictures, who is there, and which buttons are pressed.
import { $, say, texts } from './place.js';
import { call } from './session.js';

export function tile(id, name) {
  let figure = document.getElementById(`tile-${id}`);
  if (!figure) {
    figure = $('tile').content.firstElementChild.cloneNode(true);
    figure.id = `tile-${id}`;
    $('tiles').append(figure);
  }
  figure.querySelector('figcaption').textContent = name;
  return figure;
}

function person(name, about) {
  const item = document.createElement('li');
  item.textContent = `${about.hand ? '✋ ' : ''}${name}`;
  item.dataset.hand = about.hand === true;
  return item;
}

export function showPeople() {
  const others = [...call.peers.values()].map(({ about }) => person(about.name, about));
  $('people').replaceChildren(person(texts.me, call.shown), ...others);
  say(call.peers.size ? texts.there.replace('#', call.peers.size + 1) : texts.alone);
}

export function showPeer({ about }) {
  const figure = tile(about.id, about.name);
  figure.classList.toggle('ps-tilevideo--screen', about.screen === true);
  figure.dataset.mode = about.mode;
  showPeople();
}

export function hidePeer(id) {
  document.getElementById(`tile-${id}`)?.remove();
}

export function showSelf() {
  const video = tile('me', texts.me).querySelector('video');
  video.muted = true;
  video.srcObject = call.screen ?? call.media;
  for (const [name, on] of [
    ['mic', call.shown.audio],
    ['cam', call.shown.video],
    ['screen', call.shown.screen],
    ['hand', call.shown.hand],
  ]) {
    $(name).setAttribute('aria-pressed', on);
  }
  $('mic').hidden = call.mode === 'text';
  $('cam').hidden = call.mode !== 'video';
  $('screen').hidden = call.mode === 'text' || !navigator.mediaDevices?.getDisplayMedia;
  showPeople();
}

export function open(inCall) {
  $('lobby').hidden = inCall;
  $('stage').hidden = !inCall;
  if (!inCall) $('tiles').replaceChildren();
}
