// The page of a call: coming, going, and what the person does there.
import './call/chat.js';
import { capture, check, release } from './call/devices.js';
import { hangUp, open, tell } from './call/line.js';
import { forget, joined, left, signal, state, welcome } from './call/people.js';
import { $, joinButtons, remember, remembered, say } from './call/place.js';
import { share, unshare } from './call/screen.js';
import { call } from './call/session.js';
import * as stage from './call/stage.js';

const heard = {
  welcome: (message) => {
    welcome(message);
    change({});
  },
  joined,
  state,
  signal,
  left,
};

function change(what) {
  Object.assign(call.shown, what);
  tell({ type: 'state', ...call.shown });
  stage.showSelf();
}

async function join(mode) {
  if (!(await capture(mode))) return;
  call.mode = mode;
  remember(mode);
  Object.assign(call.shown, {
    hand: false,
    audio: mode !== 'text',
    video: mode === 'video',
    screen: false,
  });
  stage.open(true);
  stage.showSelf();
  open(heard, forget, leave);
}

async function leave(why) {
  call.mode = null;
  remember(null);
  await unshare();
  hangUp();
  forget();
  release();
  stage.open(false);
  say(why);
}

function mute(kind) {
  const on = !call.shown[kind];
  for (const track of call.media?.getTracks() ?? []) {
    if (track.kind === kind) track.enabled = on;
  }
  change({ [kind]: on });
}

const endSharing = async () => (await unshare()) && change({ screen: false });

$('try').addEventListener('click', check);
$('camera').addEventListener('change', check);
$('microphone').addEventListener('change', check);
for (const button of joinButtons) {
  button.addEventListener('click', () => join(button.dataset.join));
}
$('mic').addEventListener('click', () => mute('audio'));
$('cam').addEventListener('click', () => mute('video'));
$('screen').addEventListener('click', async () => {
  if (call.screen) await endSharing();
  else if (await share(endSharing)) change({ screen: true });
});
$('hand').addEventListener('click', () => change({ hand: !call.shown.hand }));
$('leave').addEventListener('click', () => leave());

if (remembered()) join(remembered());
