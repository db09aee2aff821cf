/** What stands in a line: words; a cell as it was written; the name of a page and its address. */
export type ImpactPart =
  | string
  | { readonly cell: string }
  | { readonly page: string; readonly address: string };

/** One line of a list. */
export interface ImpactLine {
  readonly parts: readonly ImpactPart[];
  /** Tells of something that is lost: never left out. */
  readonly isLoss: boolean;
}

/** A heading with the lines below it, the most important first. */
export interface ImpactSection {
  readonly heading: string;
  readonly lines: readonly ImpactLine[];
  /** So many lines are examples enough; losses are shown beyond. */
  readonly most: number;
}

/** The heading of what the check remarks on the new rows. */
export const OWN_WARNINGS = 'Cảnh báo ở dòng mới';

/** The heading of figures that may well be right, but that somebody should look at once more. */
export const SECOND_LOOKS = 'Số liệu nên xem lại';

/** What a contribution changes, as readers are told of it. */
export interface ImpactPage {
  readonly title: string;
  /** All of it in a few sentences, the most important first. */
  readonly lead: readonly string[];
  readonly sections: readonly ImpactSection[];
}

export const line = (...parts: readonly ImpactPart[]): ImpactLine => ({ parts, isLoss: false });

export const loss = (...parts: readonly ImpactPart[]): ImpactLine => ({ parts, isLoss: true });
