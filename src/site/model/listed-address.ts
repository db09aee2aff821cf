/** A published address, as pages link to it from the root of the site: a page ends with `/`, a file does not. */
export interface ListedAddress {
  readonly address: string;
  /** Where it leads today; null where it answers itself. */
  readonly movedTo: string | null;
  /** 1-based line of the list. */
  readonly line: number;
}

/** An address that leads to another one. */
export interface MovedAddress extends ListedAddress {
  readonly movedTo: string;
}

/** Whether an address leads to another one. */
export const isMoved = (listed: ListedAddress): listed is MovedAddress => listed.movedTo !== null;
