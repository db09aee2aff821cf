import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { formatDate } from '../format/dates.ts';
import { ILLUSTRATIVE_NOTICE } from './notices.ts';
import { unitTitle } from './unit-names.ts';

/** A text with the notice of made-up figures before it, where they are made up. */
export const withNotice = (text: string, { illustrative }: Evaluation): string =>
  illustrative ? `${ILLUSTRATIVE_NOTICE}. ${text}` : text;

/** Who publishes the data, as authors are named: as it is set, or else the site by its own name. */
export const publisherName = (
  { plan }: Evaluation,
  { publisher }: { readonly publisher: string },
): string => (publisher === '' ? `Theo dõi công khai ${plan.shortTitle}` : publisher);

/** The title of the whole of the data. */
export const dataTitle = (evaluation: Evaluation): string =>
  withNotice(`Số liệu theo dõi ${evaluation.plan.shortTitle}`, evaluation);

/** What the data is about, where it comes from and up to when it goes. */
export const dataDescription = (evaluation: Evaluation): string => {
  const { plan, asOf, illustrative } = evaluation;
  const origin = illustrative
    ? 'Số liệu do chương trình tạo ra để xem trước trang khi có đủ số liệu'
    : 'Số liệu đã công bố, mỗi số liệu nêu nguồn; số liệu chưa được công bố thì ghi rõ là chưa có';
  return withNotice(
    `Theo dõi ${plan.shortTitle} (số ${plan.number}, ${plan.issuer}) về ${plan.subject}. ${origin}. Ghi đến ${formatDate(asOf)}.`,
    evaluation,
  );
};

/** The plan's territory by name: "Tỉnh Yên Bái". */
export const territoryName = (evaluation: Evaluation): string => {
  const { territoryCode, periodStart } = evaluation.plan;
  const index = indexOf(evaluation);
  const unit = index.unitOn(territoryCode, periodStart) ?? index.versions(territoryCode)[0];
  return unit === undefined ? territoryCode : unitTitle(unit);
};

/** The plan's territory as the world knows it: "Tỉnh Yên Bái, Việt Nam". */
export const placeName = (evaluation: Evaluation): string =>
  `${territoryName(evaluation)}, Việt Nam`;
