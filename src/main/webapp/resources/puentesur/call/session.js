// What this window knows of the call that it is in.
export const call = {
  mode: null, // video, audio or text; null while it is in none
  me: null,
  ice: [],
  media: null,
  screen: null,
  peers: new Map(),
  shown: { hand: false, audio: false, video: false, screen: false },
};
