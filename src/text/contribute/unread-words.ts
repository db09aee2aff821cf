import type { Question } from '../../dataset/import/findings/findings.ts';
import { upperFirst } from '../format/letter-case.ts';
import { placeWords } from '../import/place-words.ts';
import { questionWords } from '../import/question-words.ts';

const OTHER_KIND = 'trang chỉ đọc bảng tính (.xlsx) hoặc CSV';

const kind = (what: string, remedy: string): string => `Đây là ${what}; ${OTHER_KIND}. ${remedy}`;

/** Files that people most often have in place of a table, by what the check finds they are; it has words for the others. */
const KINDS: Readonly<Record<string, string>> = {
  pdf: kind('tệp PDF', 'Chép bảng trong tệp rồi dán vào đây, hoặc nhập lại vào bảng tính.'),
  image: kind('tệp hình', 'Nhập lại bảng trong hình vào bảng tính.'),
};

const EMPTY = 'Tệp trống. Hãy mở tệp, xem có bảng không, rồi lưu và thả lại.';

/** What is told of the others in the words of the command: the place, the matter, the remedy. */
const asAsked = (question: Question): string => {
  const { says, remedy = '' } = questionWords(question);
  const place = placeWords(question.places);
  const matter = upperFirst(place === '' ? says : `${place}: ${says}`);
  return remedy === '' ? `${matter}.` : `${matter}. Hãy ${remedy}.`;
};

/** Why a file cannot be read, and what to do, in whole sentences. */
export const unreadText = (question: Question): string => {
  const { check, nature } = question.facts;
  if (check === 'file-empty') return EMPTY;
  return KINDS[String(nature ?? '')] ?? asAsked(question);
};
