/** Characters that are collected before they are turned into bytes. */
const ENOUGH = 1 << 20;

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
    return this.done.length === 1 && this.done[0] ? this.done[0] : Buffer.concat(this.done);
  }

  private encode(): void {
    this.done.push(Buffer.from(this.pieces.join('')));
    this.pieces = [];
    this.length = 0;
  }
}
