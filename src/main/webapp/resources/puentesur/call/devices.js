// Camera and microphone: which there are, which are wanted, and whether they work.
import { $, say, texts } from './place.js';
import { call } from './session.js';

async function list() {
  const known = await navigator.mediaDevices.enumerateDevices();
  for (const [select, kind, name] of [
    [$('camera'), 'videoinput', texts.camera],
    [$('microphone'), 'audioinput', texts.microphone],
  ]) {
    const chosen = select.value;
    const options = known
      .filter((each) => each.kind === kind)
      .map((each, i) => new Option(each.label || `${name} ${i + 1}`, each.deviceId));
    select.replaceChildren(...options);
    if (options.some((option) => option.value === chosen)) select.value = chosen;
  }
}

function wanted(mode) {
  const chosen = (select) => (select.value ? { deviceId: { ideal: select.value } } : {});
  return {
    audio: { echoCancellation: true, noiseSuppression: true, ...chosen($('microphone')) },
    video: mode === 'video' && {
      width: { ideal: 640 },
      height: { ideal: 360 },
      frameRate: { max: 20 },
      ...chosen($('camera')),
    },
  };
}

export function release() {
  call.media?.getTracks().forEach((track) => track.stop());
  call.media = null;
}

// whether what the mode needs is there; otherwise says why not
export async function capture(mode) {
  endCheck();
  release();
  try {
    if (mode !== 'text') call.media = await navigator.mediaDevices.getUserMedia(wanted(mode));
    return true;
  } catch (error) {
    say(`${texts.refused} (${error.name})`);
    return false;
  }
}

export async function check() {
  if (!(await capture('video'))) return;
  $('preview').srcObject = call.media;
  await list();
  measure();
}

let meter = null;
function measure() {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  context.createMediaStreamSource(call.media).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  meter = setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    $('level').value = Math.min(1, 4 * Math.max(...samples.map(Math.abs)));
  }, 100);
}

function endCheck() {
  clearInterval(meter);
  $('preview').srcObject = null;
}
