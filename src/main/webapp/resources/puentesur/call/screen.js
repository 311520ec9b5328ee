// The person's screen, which takes the place of their camera while it is shared.
import { say, texts } from './place.js';
import { call } from './session.js';

export async function share(ended) {
  try {
    call.screen = await navigator.mediaDevices.getDisplayMedia({ video: true });
  } catch (error) {
    say(`${texts.refused} (${error.name})`);
    return false;
  }
  const [track] = call.screen.getVideoTracks();
  track.onended = ended;
  for (const peer of call.peers.values()) await peer.showScreen(track);
  return true;
}

export async function unshare() {
  const track = call.screen?.getVideoTracks()[0];
  if (!track) return false;
  call.screen = null;
  track.stop();
  for (const peer of call.peers.values()) await peer.hideScreen(track);
  return true;
}
