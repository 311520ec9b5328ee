// The page of a call. One line to the platform says who is there and carries what the browsers tell
// each other; sound and pictures go straight from browser to browser, one connection for each pair.
const root = document.getElementById('call');
const $ = (name) => document.getElementById(`call-${name}`);
const texts = root.dataset;
const place = `call:${texts.meeting}`;
const remembered = () => JSON.parse(sessionStorage.getItem(place) ?? '{}');

const peers = new Map();
const shown = { hand: false, audio: false, video: false, screen: false };
let mode = null;
let me = null;
let ice = [];
let socket = null;
let media = null;
let screen = null;
let waited = 0;

const tell = (message) => {
  if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
};
const say = (text) => ($('status').textContent = text ?? '');

// --- what the person sees

function tile(id, name) {
  let figure = document.getElementById(`tile-${id}`);
  if (!figure) {
    figure = $('tile').content.firstElementChild.cloneNode(true);
    figure.id = `tile-${id}`;
    $('tiles').append(figure);
  }
  figure.querySelector('figcaption').textContent = name;
  return figure;
}

function showPeople() {
  const line = (name, peer) => {
    const item = document.createElement('li');
    item.textContent = `${peer.hand ? '✋ ' : ''}${name}`;
    item.dataset.hand = peer.hand === true;
    return item;
  };
  const others = [...peers.values()].map(({ about }) => line(about.name, about));
  $('people').replaceChildren(line(texts.me, shown), ...others);
  say(peers.size ? texts.there.replace('#', peers.size + 1) : texts.alone);
}

function showPeer(peer) {
  const figure = tile(peer.about.id, peer.about.name);
  figure.classList.toggle('ps-tilevideo--screen', peer.about.screen === true);
  figure.dataset.mode = peer.about.mode;
  showPeople();
}

function showSelf() {
  const figure = tile('me', texts.me);
  const video = figure.querySelector('video');
  video.muted = true;
  video.srcObject = screen ?? media;
  for (const [name, on] of [
    ['mic', shown.audio],
    ['cam', shown.video],
    ['screen', shown.screen],
    ['hand', shown.hand],
  ]) {
    $(name).setAttribute('aria-pressed', on);
  }
  $('mic').hidden = mode === 'text';
  $('cam').hidden = mode !== 'video';
  $('screen').hidden = mode === 'text' || !navigator.mediaDevices?.getDisplayMedia;
  showPeople();
}

function change(what) {
  Object.assign(shown, what);
  tell({ type: 'state', ...shown });
  showSelf();
}

// --- between browsers ("perfect negotiation": of two who offer at once the polite one yields)

class Peer {
  constructor(about) {
    this.about = about;
    this.connection = null;
  }

  get sends() {
    return this.about.mode !== 'text' && mode !== 'text';
  }

  connect() {
    const connection = new RTCPeerConnection({ iceServers: ice });
    this.connection = connection;
    this.polite = me > this.about.id;
    this.offering = false;
    this.ignoring = false;
    connection.onicecandidate = ({ candidate }) => this.signal({ candidate });
    connection.onnegotiationneeded = () => this.offer();
    connection.ontrack = ({ streams: [stream] }) => this.play(stream);
    connection.onconnectionstatechange = () => {
      if (connection.connectionState === 'failed') connection.restartIce();
    };
    const stream = media ?? new MediaStream();
    for (const track of stream.getTracks()) connection.addTrack(track, stream);
    if (screen) this.showScreen(screen.getVideoTracks()[0]);
  }

  // without the pictures that are declined: a player waits for the first one before it gives sound
  play(stream) {
    const wanted = stream.getTracks().filter(({ kind }) => mode !== 'audio' || kind === 'audio');
    tile(this.about.id, this.about.name).querySelector('video').srcObject = new MediaStream(wanted);
    stream.onremovetrack = () => this.play(stream);
  }

  signal(data) {
    tell({ type: 'signal', to: this.about.id, data });
  }

  async offer() {
    this.offering = true;
    try {
      await this.connection.setLocalDescription();
      this.signal({ description: this.connection.localDescription });
    } finally {
      this.offering = false;
    }
  }

  async take({ description, candidate }) {
    if (!this.connection) this.connect();
    const { connection } = this;
    if (description) {
      const collides =
        description.type === 'offer' && (this.offering || connection.signalingState !== 'stable');
      this.ignoring = !this.polite && collides;
      if (this.ignoring) return;
      await connection.setRemoteDescription(description);
      if (description.type === 'offer') {
        if (mode === 'audio') this.declinePictures();
        await connection.setLocalDescription();
        this.signal({ description: connection.localDescription });
      }
    } else {
      try {
        await connection.addIceCandidate(candidate ?? undefined);
      } catch (error) {
        if (!this.ignoring) throw error;
      }
    }
  }

  // on a slow line pictures are neither sent nor fetched; a shared screen is sent all the same
  declinePictures() {
    for (const transceiver of this.connection.getTransceivers()) {
      const pictures = transceiver.receiver.track.kind === 'video';
      if (pictures) transceiver.direction = transceiver.sender.track ? 'sendonly' : 'inactive';
    }
  }

  async showScreen(track) {
    const camera = this.connection?.getSenders().find((each) => each.track?.kind === 'video');
    if (camera) await camera.replaceTrack(track);
    else if (track) this.connection?.addTrack(track, screen);
  }

  async hideScreen(track) {
    const sender = this.connection?.getSenders().find((each) => each.track === track);
    const camera = media?.getVideoTracks()[0];
    if (sender && camera) await sender.replaceTrack(camera);
    else if (sender) this.connection.removeTrack(sender);
  }

  close() {
    this.connection?.close();
    document.getElementById(`tile-${this.about.id}`)?.remove();
  }
}

// --- the line to the platform

const heard = {
  welcome({ you, peers: there, ice: servers }) {
    me = you;
    ice = servers;
    waited = 0;
    for (const about of there) {
      const peer = new Peer(about);
      peers.set(about.id, peer);
      showPeer(peer);
      // who comes calls; who is there answers
      if (peer.sends) peer.connect();
    }
    change({});
  },
  joined({ peer: about }) {
    const peer = new Peer(about);
    peers.set(about.id, peer);
    showPeer(peer);
    tell({ type: 'state', ...shown });
  },
  left({ id }) {
    peers.get(id)?.close();
    peers.delete(id);
    showPeople();
  },
  state({ peer: about }) {
    const peer = peers.get(about.id);
    if (peer) {
      peer.about = about;
      showPeer(peer);
    }
  },
  signal({ from, data }) {
    return peers.get(from)?.take(data);
  },
  line({ peer, text }) {
    write(peer.name, text);
  },
};

function write(name, text) {
  const item = document.createElement('li');
  const who = document.createElement('strong');
  who.textContent = name;
  item.append(who, ` ${text}`);
  $('lines').append(item);
}

function open() {
  const address = new URL(`/live/meetings/${texts.meeting}?mode=${mode}`, location.href);
  address.protocol = address.protocol.replace('http', 'ws');
  socket = new WebSocket(address);
  // one after the other: a candidate must not overtake its description
  let turn = Promise.resolve();
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(data);
    turn = turn.then(() => heard[message.type]?.(message)).catch((error) => console.error(error));
  };
  socket.onclose = ({ code }) => {
    for (const peer of peers.values()) peer.close();
    peers.clear();
    if (!mode) return;
    if (code === 1008 || code === 4001) {
      stop();
      say(code === 4001 ? texts.full : texts.out);
      return;
    }
    say(texts.lost);
    waited = Math.min((waited || 500) * 2, 15000);
    setTimeout(() => mode && open(), waited);
  };
}

// --- coming and going

async function devices() {
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

function wanted(how) {
  const chosen = (select) => (select.value ? { deviceId: { ideal: select.value } } : {});
  return {
    audio: { echoCancellation: true, noiseSuppression: true, ...chosen($('microphone')) },
    video: how === 'video' && {
      width: { ideal: 640 },
      height: { ideal: 360 },
      frameRate: { max: 20 },
      ...chosen($('camera')),
    },
  };
}

async function capture(how) {
  release();
  if (how !== 'text') media = await navigator.mediaDevices.getUserMedia(wanted(how));
}

function release() {
  media?.getTracks().forEach((track) => track.stop());
  media = null;
}

let meter = null;
function level() {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  context.createMediaStreamSource(media).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  meter = setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    $('level').value = Math.min(1, 4 * Math.max(...samples.map(Math.abs)));
  }, 100);
}

async function check() {
  try {
    await capture('video');
    $('preview').srcObject = media;
    await devices();
    clearInterval(meter);
    level();
  } catch (error) {
    say(`${texts.refused} (${error.name})`);
  }
}

async function join(how) {
  clearInterval(meter);
  try {
    await capture(how);
  } catch (error) {
    say(`${texts.refused} (${error.name})`);
    return;
  }
  mode = how;
  sessionStorage.setItem(place, JSON.stringify({ mode }));
  Object.assign(shown, { hand: false, audio: how !== 'text', video: how === 'video', screen: false });
  $('preview').srcObject = null;
  $('lobby').hidden = true;
  $('stage').hidden = false;
  showSelf();
  open();
}

function stop() {
  mode = null;
  sessionStorage.removeItem(place);
  unshare();
  socket?.close();
  release();
  $('tiles').replaceChildren();
  $('lobby').hidden = false;
  $('stage').hidden = true;
  say('');
}

async function share() {
  try {
    screen = await navigator.mediaDevices.getDisplayMedia({ video: true });
  } catch (error) {
    say(`${texts.refused} (${error.name})`);
    return;
  }
  const [track] = screen.getVideoTracks();
  track.onended = unshare;
  for (const peer of peers.values()) await peer.showScreen(track);
  change({ screen: true });
}

async function unshare() {
  const track = screen?.getVideoTracks()[0];
  if (!track) return;
  screen = null;
  track.stop();
  for (const peer of peers.values()) await peer.hideScreen(track);
  change({ screen: false });
}

function mute(kind, name) {
  const tracks = media?.getTracks().filter((track) => track.kind === kind) ?? [];
  const on = !shown[name];
  tracks.forEach((track) => (track.enabled = on));
  change({ [name]: on });
}

$('try').addEventListener('click', check);
$('camera').addEventListener('change', check);
$('microphone').addEventListener('change', check);
root.querySelectorAll('[data-join]').forEach((button) => {
  button.addEventListener('click', () => join(button.dataset.join));
});
$('mic').addEventListener('click', () => mute('audio', 'audio'));
$('cam').addEventListener('click', () => mute('video', 'video'));
$('screen').addEventListener('click', () => (screen ? unshare() : share()));
$('hand').addEventListener('click', () => change({ hand: !shown.hand }));
$('leave').addEventListener('click', stop);
$('say').addEventListener('submit', (event) => {
  event.preventDefault();
  const text = $('text').value.trim();
  if (!text) return;
  tell({ type: 'line', text });
  write(texts.me, text);
  $('text').value = '';
});

// who reloads in the middle of a call is back at once
if (remembered().mode) join(remembered().mode);
