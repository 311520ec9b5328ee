// Sends what changes in the order in which it was done, one request at a time; after a lost
// connection the same again. A cell's text before is read when it is sent: that is what the
// server last said of it.
const MOST = 1500;
const AGAIN = 5000;

export class Keeper {
  #address;
  #queue = [];
  #busy = false;
  #timer = null;
  #heard;

  constructor(code, heard) {
    this.#address = `/plan-edits/?code=${code}`;
    this.#heard = heard;
  }

  /** Takes functions that give a change, or nothing where it is no longer wanted. */
  take(changes) {
    this.#queue.push(...changes);
    this.#later(300);
  }

  get waiting() {
    return this.#busy || this.#queue.length > 0;
  }

  #later(wait) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#send(), wait);
  }

  async #send() {
    if (this.#busy || !this.#queue.length) return;
    this.#busy = true;
    const taken = this.#queue.splice(0, this.#next());
    const changes = taken.map((change) => change()).filter(Boolean);
    try {
      if (changes.length) {
        const response = await fetch(this.#address, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(changes),
        });
        if (response.status >= 500) throw new Error(response.status);
        const said = response.headers.get('Content-Type')?.includes('json')
          ? await response.json()
          : { message: String(response.status) };
        this.#heard(said, changes);
      }
      this.#busy = false;
      if (this.#queue.length) this.#later(0);
    } catch {
      this.#queue.unshift(...taken);
      this.#busy = false;
      this.#heard(null);
      this.#later(AGAIN);
    }
  }

  // a cell that is changed twice, and a line that comes or goes after something was done to it, go
  // in two requests, so that the second knows the first's answer
  #next() {
    const cells = new Set();
    const lines = new Set();
    let count = 0;
    for (const { cell, line, whole } of this.#queue) {
      if (count === MOST || (whole ? lines.has(line) : cells.has(cell))) break;
      cells.add(cell);
      lines.add(line);
      count++;
    }
    return count;
  }
}
