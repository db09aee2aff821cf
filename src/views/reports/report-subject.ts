import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { type EditionReason, type ReportRow, WHOLE_PERIOD } from '../../schema/reports.ts';

/** Which report: of the area with this unit code, in one year or over the plan's whole period. */
export interface ReportSubject {
  /** Unit code of the plan's territory or of one of its districts. */
  readonly area: string;
  /** A reporting year; null for the whole period. */
  readonly year: number | null;
}

/** The report that a row is an edition of. */
export const subjectOf = ({
  area_code,
  period,
}: Pick<ReportRow, 'area_code' | 'period'>): ReportSubject => ({
  area: area_code,
  year: period === WHOLE_PERIOD ? null : Number(period),
});

/** The same for all editions of one report. */
export const reportKey = ({ area, year }: ReportSubject): string =>
  `${area} ${year ?? WHOLE_PERIOD}`;

/** An edition of a report, as listed in `reports.csv`: made from one sealed release, and kept. */
export interface Edition {
  /** 1 for the first edition of a report. */
  readonly number: number;
  /** Day it was listed, `YYYY-MM-DD`. */
  readonly issuedOn: string;
  /** Why there is this edition, in the order in which readers are told; empty where none was listed. */
  readonly reasons: readonly EditionReason[];
  /** 16 random bytes in hexadecimal digits that go into its file; empty where none were listed. */
  readonly nonce: string;
  /** The edition before and what was known then; null for the first. */
  readonly previous: { readonly number: number; readonly evaluation: Evaluation } | null;
}

/** The body that issues formal reports; its layout is that of Decree 30/2020/NĐ-CP, annex I. */
export interface IssuingBody {
  /** Body above it; empty where there is none. */
  readonly superior: string;
  readonly name: string;
  /** Of its reports: "BC-UBND". */
  readonly symbol: string;
  /** Where it has its seat: "Yên Bái". */
  readonly place: string;
  /** After "Kính gửi:"; may be empty. */
  readonly addressees: readonly string[];
  /** After "Nơi nhận:", the file copy ("Lưu: VT, …") last. */
  readonly recipients: readonly string[];
  /** Lines above the signature, such as "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH". No name of a person. */
  readonly capacity: readonly string[];
}

/** What a report needs besides the evaluation and its subject. */
export interface ReportOptions {
  /** Null for a report made from data of which no edition is listed. */
  readonly edition: Edition | null;
  /** Null (the default): a summary of data, which is no administrative document. */
  readonly issuingBody: IssuingBody | null;
  /** Who published the site when the report was issued; empty where nothing said so. */
  readonly publisher: string;
  /** Address of its HTML twin on the site, such as `/bao-cao/2024/tinh-yen-bai/lan-1/`. */
  readonly address: string;
}
