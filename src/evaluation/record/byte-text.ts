/** Characters that are collected before they are turned into bytes. */
const ENOUGH = 1 << 20;

const ENCODER = new TextEncoder();

/** A long text in UTF-8, written piece by piece, so that it never stands in memory as one string. */
export class ByteText {
  private readonly done: Uint8Array[] = [];
  private pieces: string[] = [];
  private length = 0;

  write(piece: string): void {
    this.pieces.push(piece);
    this.length += piece.length;
    if (this.length >= ENOUGH) this.encode();
  }

  /** All that was written; nothing is to be written after that. */
  bytes(): Uint8Array {
    this.encode();
    const [only] = this.done;
    if (this.done.length === 1 && only) return only;
    const all = new Uint8Array(this.done.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of this.done) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }

  private encode(): void {
    this.done.push(ENCODER.encode(this.pieces.join('')));
    this.pieces = [];
    this.length = 0;
  }
}
