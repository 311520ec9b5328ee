// The way between this browser and another one: sound and pictures go straight from one to the
// other ("perfect negotiation": of two who offer at once the polite one yields).
import { tell } from './line.js';
import { call } from './session.js';
import { hidePeer, tile } from './stage.js';

export class Peer {
  constructor(about) {
    this.about = about;
    this.connection = null;
  }

  get sends() {
    return this.about.mode !== 'text' && call.mode !== 'text';
  }

  connect() {
    const connection = new RTCPeerConnection({ iceServers: call.ice });
    this.connection = connection;
    this.polite = call.me > this.about.id;
    this.offering = false;
    this.ignoring = false;
    connection.onicecandidate = ({ candidate }) => this.signal({ candidate });
    connection.onnegotiationneeded = () => this.offer();
    connection.ontrack = ({ streams: [stream] }) => this.play(stream);
    connection.onconnectionstatechange = () => {
      if (connection.connectionState === 'failed') connection.restartIce();
    };
    const stream = call.media ?? new MediaStream();
    for (const track of stream.getTracks()) connection.addTrack(track, stream);
    if (call.screen) this.showScreen(call.screen.getVideoTracks()[0]);
  }

  // without the pictures that are declined: a player waits for the first one before it gives sound
  play(stream) {
    const declined = call.mode === 'audio';
    const wanted = stream.getTracks().filter(({ kind }) => !declined || kind === 'audio');
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
    if (description) {
      await this.takeDescription(description);
      return;
    }
    try {
      await this.connection.addIceCandidate(candidate ?? undefined);
    } catch (error) {
      if (!this.ignoring) throw error;
    }
  }

  async takeDescription(description) {
    const { connection } = this;
    const collides =
      description.type === 'offer' && (this.offering || connection.signalingState !== 'stable');
    this.ignoring = !this.polite && collides;
    if (this.ignoring) return;
    await connection.setRemoteDescription(description);
    if (description.type === 'offer') {
      if (call.mode === 'audio') this.declinePictures();
      await connection.setLocalDescription();
      this.signal({ description: connection.localDescription });
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
    else if (track) this.connection?.addTrack(track, call.screen);
  }

  async hideScreen(track) {
    const sender = this.connection?.getSenders().find((each) => each.track === track);
    const camera = call.media?.getVideoTracks()[0];
    if (sender && camera) await sender.replaceTrack(camera);
    else if (sender) this.connection.removeTrack(sender);
  }

  close() {
    this.connection?.close();
    hidePeer(this.about.id);
  }
}
