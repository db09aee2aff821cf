import type { Chart } from '../../charts/draw/chart.ts';
import type { Status } from '../../evaluation/record/evaluation.ts';
import type { Table } from '../../text/format/table.ts';

/**
 * A report as an ordered list of blocks, free of any page format. `renderPdf` draws it; an HTML
 * twin or a structure tree reads the same blocks. All strings are Vietnamese, NFC and final: what
 * draws them neither adds nor drops a word, apart from page numbers.
 */
export interface ReportDocument {
  /** File name without extension; named in every error about this report. */
  readonly name: string;
  readonly title: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** The site, which is not the body that issued the plan. */
  readonly author: string;
  /** Day the data stand for, `YYYY-MM-DD`; the only date that enters the file. */
  readonly date: string;
  /** Data stamp, at the foot of every page. */
  readonly stamp: string;
  /** Printed in a band on every page; null where the figures are real. */
  readonly notice: string | null;
  /** Drawn across every page; null where the figures are real. */
  readonly watermark: string | null;
  /** Files that travel inside the PDF and stand beside its HTML twin. */
  readonly attachments: readonly Attachment[];
  /**
   * 16 bytes in hexadecimal digits that identify the file and that nobody can guess; null where the file
   * is identified by what its metadata say.
   */
  readonly identifier: string | null;
  readonly blocks: readonly Block[];
}

/** A file that goes with a report. */
export interface Attachment {
  /** File name, of letters of ASCII, digits, hyphens and a dot. */
  readonly name: string;
  /** What is in it, in Vietnamese. */
  readonly description: string;
  readonly mediaType: 'text/csv' | 'application/json';
  readonly text: string;
}

export type Block =
  | TitleBlock
  | LetterheadBlock
  | SignatureBlock
  | ContentsBlock
  | HeadingBlock
  | ParagraphBlock
  | VerdictBlock
  | ListBlock
  | TermsBlock
  | TableBlock
  | FigureBlock;

/** What stands at the top of page 1. */
export interface TitleBlock {
  readonly kind: 'title';
  /** What this document is and is not. */
  readonly notice: string;
  readonly title: string;
  readonly subtitle: string;
  /** Short lines below: place, dates, release. */
  readonly lines: readonly string[];
  /** At the foot of page 1; absent where the site has no address, and in what is no report. */
  readonly web?: WebCopy;
}

/**
 * Where the report stands on the site, for who holds it on paper: shown as words and as a code for a camera
 * (`qr-code.ts`). The page of the report itself does not show it.
 */
export interface WebCopy {
  /** Whole, with its host. */
  readonly address: string;
  /** Before the address. */
  readonly label: string;
  /** What the code says, for who does not see it. */
  readonly alt: string;
}

/**
 * What stands at the top of page 1 when the publisher is the body that issues the report: the parts
 * of annex I of Decree 30/2020/NĐ-CP. Instead of {@link TitleBlock}.
 */
export interface LetterheadBlock {
  readonly kind: 'letterhead';
  /** Body above the issuing one, in capitals; null where there is none. */
  readonly superior: string | null;
  /** The issuing body, in capitals, with a rule below. */
  readonly body: string;
  /** "Số: 12/BC-UBND"; spaces in place of the number where it is not given yet. */
  readonly number: string;
  /** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM". */
  readonly country: string;
  /** "Độc lập - Tự do - Hạnh phúc", with a rule as long as its line below. */
  readonly motto: string;
  /** "Yên Bái, ngày 05 tháng 01 năm 2026". */
  readonly placeAndDate: string;
  /** "BÁO CÁO". */
  readonly title: string;
  /** What the report is about, with a rule below. */
  readonly subject: string;
  /** After "Kính gửi:"; empty where the report is addressed to nobody. */
  readonly addressees: readonly string[];
  /** At the foot of page 1, where annex I has the web site of the body; absent where the site has no address. */
  readonly web?: WebCopy;
}

/** The end of a formal report: recipients at the left, signature at the right. Never alone on a page. */
export interface SignatureBlock {
  readonly kind: 'signature';
  /** Below "Nơi nhận:", each as it is printed, the file copy ("Lưu: VT, …") last. */
  readonly recipients: readonly string[];
  /** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH": above the room for the signature. */
  readonly capacity: readonly string[];
}

/** Place of the list of headings of level 1 and 2 with their page numbers. */
export interface ContentsBlock {
  readonly kind: 'contents';
  readonly title: string;
  /** Begins on a new page. */
  readonly newPage?: boolean;
}

/** Levels are not skipped. Levels 1 and 2 are bookmarks and stand in the contents. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** Begins on a new page. */
  readonly newPage?: boolean;
  /** In the middle of the line, as the head of an annex of a formal report. */
  readonly centred?: boolean;
  /** Left out of bookmarks and contents, whatever its level. */
  readonly unlisted?: boolean;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  /**
   * `lead`: what is found, said first; `quote`: the plan's own words; `note`: smaller, about the figures; `attached`:
   * below the head of an annex, to which report it belongs.
   */
  readonly tone: 'body' | 'lead' | 'quote' | 'note' | 'attached';
  readonly text: string;
}

/** The verdict in word and drawn shape, followed by the answer in one sentence. */
export interface VerdictBlock {
  readonly kind: 'verdict';
  readonly status: Status;
  readonly word: string;
  readonly answer: string;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly string[];
}

/** Pairs of a short label and a text: the chain of reasons, one step a pair. */
export interface TermsBlock {
  readonly kind: 'terms';
  readonly items: readonly { readonly label: string; readonly text: string }[];
}

/** A table of `text/tables` with what only drawing asks for. */
export interface TableBlock extends Table {
  readonly kind: 'table';
  /** `small`: annex tables with many rows. */
  readonly size: 'normal' | 'small';
  /** A table of the same columns whose widths this one takes, so that tables of one kind line up. */
  readonly widthsOf?: TableBlock;
}

export interface FigureBlock {
  readonly kind: 'figure';
  readonly chart: Chart;
}
