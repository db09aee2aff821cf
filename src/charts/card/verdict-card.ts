import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import type { VerdictCardWords } from '../../text/sharing/card-words.ts';
import { fitText } from '../draw/fit-text.ts';
import { PALETTE } from '../draw/palette.ts';
import { statusShape } from '../draw/status-shape.ts';
import { type Card, type CardFrame, cardText, finishCard, INNER } from './card.ts';
import { cardCells, MARK_HEIGHT } from './card-cells.ts';

const SHAPE = 40;

/** Between sentence, bar and foot. */
const GAP = 20;

/** The card of all targets: what is found, in one sentence and one bar, as on the home page. */
export const verdictCard = (
  { name, finding, verdicts, alt }: VerdictCardWords,
  frame: CardFrame,
  evaluation: Pick<Evaluation, 'illustrative'>,
): Card =>
  finishCard(
    {
      about: '',
      alt,
      body: ({ top, bottom }) => {
        const title = cardText(
          fitText(name, { width: INNER, lines: 1, sizes: [32, 28, 24], weight: 400 }),
          { y: top + 8, fill: PALETTE.muted, weight: 400 },
        );
        const cells = cardCells(
          verdicts.map(({ code, status, word }) => ({
            code,
            words: word,
            mark: ({ middle, top: y }) =>
              statusShape(status, SHAPE, middle - SHAPE / 2, y + (MARK_HEIGHT - SHAPE) / 2),
          })),
          bottom - GAP,
        );
        const y = top + 8 + title.height + 4;
        const height = bottom - GAP - cells.height - GAP - y;
        const sentence = cardText(
          fitText(finding, {
            width: INNER,
            height,
            lines: 4,
            sizes: [56, 50, 44, 40, 36, 32, 28, 24],
            weight: 600,
          }),
          { y, weight: 600 },
        );
        return title.svg + sentence.svg + cells.svg;
      },
    },
    frame,
    evaluation,
  );
