import type { Asked, Question } from '../../dataset/import/findings/findings.ts';
import { answerWords } from './answer-words.ts';
import { placeWords } from './place-words.ts';
import { questionWords } from './question-words.ts';

const text = ({ facts }: Question, name: string): string => String(facts[name] ?? '');

/** How the command is told what a table lacks, by its field. */
const LACKS: Readonly<Record<string, string>> = {
  indicator: 'thêm --indicator MÃ, hoặc một cột "Chỉ tiêu"',
  unit: 'thêm --unit "TÊN HOẶC MÃ", hoặc một cột "Đơn vị"',
  period:
    'thêm --period 2024, --period 2024-12-31 hoặc --period 2024-01-01..2024-03-31, hoặc một cột "Năm" hay "Ngày"',
  value: 'đặt tên cột số là "Kết quả", "Giá trị", tên của chỉ tiêu hoặc năm',
  source:
    'thêm --source MÃ nếu nguồn đã có trong kho; nguồn mới thì thêm --new-source MÃ --source-title "…" --publisher "…" --published-on NGÀY --kind LOẠI',
  qualifier: 'thêm --qualifier',
  met: 'đặt tên cột là "Số đơn vị đạt"',
  measure: 'thêm --measure MÃ, hoặc một cột "Nhiệm vụ"',
  state: 'thêm --state, hoặc một cột "Tình trạng"',
  summary: 'thêm --summary "…", hoặc một cột "Tóm tắt"',
};

const columnAnswer = ({ found }: Question): string =>
  found === '' ? 'CHỮ_CÁI=TÊN' : `"${found}=TÊN"`;

/** What to do where the options of the command decide. */
const REMEDIES: Partial<Readonly<Record<Asked, (question: Question) => string>>> = {
  'column-missing': (question) => {
    const field = text(question, 'field');
    return LACKS[field] ?? `thêm một cột "${field}"`;
  },
  'column-unknown': (question) =>
    `sửa tên cột, hoặc thêm --column ${columnAnswer(question)}, trong đó TÊN là Kết quả, Đơn vị, Ngày, Năm, Nguồn, Ghi chú…, một năm, hoặc mã chỉ tiêu`,
  'source-unknown': () =>
    'xem lại mã; nếu là nguồn mới thì thêm --new-source MÃ --source-title "…" --publisher "…" --published-on NGÀY --kind LOẠI (mã: chữ thường không dấu, nối bằng "-")',
  'source-incomplete': (question) => `thêm --${text(question, 'option')}`,
  correction: () =>
    'xem lại với nguồn; bảng đúng thì nêu lý do đính chính, bằng tùy chọn dưới đây hoặc một cột "Lý do"; kho đúng thì bỏ dòng này khỏi bảng',
};

const INDENT = '     ';

/** A question in full, for the command: where, what is the matter, what to do, and each answer on a line of its own. */
export const questionText = (question: Question): string => {
  const { says, remedy } = questionWords(question);
  const does = REMEDIES[question.asked]?.(question) ?? remedy;
  const place = placeWords(question.places);
  const first = `${place === '' ? '' : `${place}: `}${says}${does === undefined ? '' : `; hãy ${does}`}.`;
  return [first, ...question.answers.map((answer) => `${INDENT}${answerWords(answer)}`)].join('\n');
};
