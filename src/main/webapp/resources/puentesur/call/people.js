// Who is in the call, as the line tells of their coming, changing and going.
import { Peer } from './peer.js';
import { call } from './session.js';
import { showPeer, showPeople } from './stage.js';

// what is told twice, since it was said while this window came, is known once
function add(about) {
  if (about.id === call.me || call.peers.has(about.id)) return null;
  const peer = new Peer(about);
  call.peers.set(about.id, peer);
  showPeer(peer);
  return peer;
}

export function welcome({ you, peers, ice }) {
  call.me = you;
  call.ice = ice;
  for (const about of peers) {
    const peer = add(about);
    // who comes calls; who is there answers
    if (peer?.sends) peer.connect();
  }
}

export const joined = ({ peer }) => add(peer);

export function state({ peer: about }) {
  const peer = call.peers.get(about.id);
  if (!peer) return;
  peer.about = about;
  showPeer(peer);
}

export const signal = ({ from, data }) => call.peers.get(from)?.take(data);

export function left({ id }) {
  call.peers.get(id)?.close();
  call.peers.delete(id);
  showPeople();
}

export function forget() {
  for (const peer of call.peers.values()) peer.close();
  call.peers.clear();
}
