import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { dataStamp, siteName } from '../../text/names/notices.ts';
import {
  addresseeLine,
  askWords,
  LETTER,
  letterSource,
  letterSubject,
} from '../../text/requests/letter-words.ts';
import type { HolderAsks } from '../../views/asks.ts';
import { heading, list, paragraph } from '../document/blocks.ts';
import type { ReportDocument } from '../document/report-document.ts';

/**
 * A letter that asks a holder for every figure that open targets wait for, ready but for who sends it. It says what
 * the page of the holder says; nothing in it is about a person.
 * @param name file name without extension
 * @param address where the page of the holder is published; empty where that is not known
 */
export const makeLetter = (
  { holder, asks }: HolderAsks,
  evaluation: Evaluation,
  { name, address }: { readonly name: string; readonly address: string },
): ReportDocument => ({
  name,
  title: `${LETTER.title}: ${holder}`,
  subject: letterSubject(evaluation),
  keywords: [evaluation.plan.shortTitle, evaluation.plan.number, LETTER.title],
  author: siteName(evaluation),
  date: evaluation.asOf,
  stamp: dataStamp(evaluation),
  notice: null,
  watermark: null,
  attachments: [],
  identifier: null,
  blocks: [
    {
      kind: 'title',
      notice: LETTER.notice,
      title: LETTER.title,
      subtitle: letterSubject(evaluation),
      lines: [addresseeLine(holder, evaluation)],
    },
    heading(1, LETTER.asker),
    { kind: 'terms', items: LETTER.blanks },
    heading(1, LETTER.figures),
    paragraph(LETTER.opening),
    { kind: 'terms', items: asks.map((ask) => askWords(ask, evaluation)) },
    paragraph(letterSource(address), 'note'),
    paragraph(LETTER.how),
    ...list(LETTER.ways),
    paragraph(LETTER.signed),
    paragraph(LETTER.signature),
  ],
});
