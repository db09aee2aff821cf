import type { Evaluation, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { targetCode } from '../../text/names/target-code.ts';
import { targetCardAlt } from '../../text/sharing/card-words.ts';
import { statusKind } from '../../text/verdict/status.ts';
import { verdictWord } from '../../text/verdict/verdict-word.ts';
import { fitText, LEADING } from '../draw/fit-text.ts';
import { STATUS_COLOURS } from '../draw/palette.ts';
import { statusShape } from '../draw/status-shape.ts';
import { element } from '../draw/svg.ts';
import { intervalChart } from '../interval/interval-chart.ts';
import { type Card, type CardFrame, cardText, finishCard, INNER, SIDE } from './card.ts';

/** Width at which the bar is drawn, and how much larger it is on the card: its smallest letters have 26 px. */
const CHART_WIDTH = 496;
const SCALE = INNER / CHART_WIDTH;

const GAP = 16;
const VERDICT = 48;

/** The card of a target: what it is, its verdict, and the bar of its page. */
export const targetCard = (
  target: TargetEvaluation,
  frame: CardFrame,
  evaluation: Evaluation,
): Card => {
  const { final } = target;
  const chart = intervalChart(target, final, evaluation, {
    id: 'the',
    font: frame.font,
    width: CHART_WIDTH,
  });
  return finishCard(
    {
      about: targetCode(target),
      alt: targetCardAlt(target, chart.alt),
      body: ({ top, bottom }) => {
        const chartTop = bottom - GAP - chart.height * SCALE;
        const verdictTop = chartTop - GAP - VERDICT * LEADING;
        const name = cardText(
          fitText(target.shortName, {
            width: INNER,
            height: verdictTop - GAP / 2 - top,
            lines: 3,
            sizes: [44, 40, 36, 32, 28, 24],
            weight: 600,
          }),
          { y: top, weight: 600 },
        );
        const verdict = cardText(
          fitText(verdictWord(target, final, statusKind(target)), {
            width: INNER - VERDICT - GAP,
            lines: 1,
            sizes: [VERDICT, 40, 32],
            weight: 600,
          }),
          {
            x: SIDE + VERDICT + GAP,
            y: verdictTop,
            fill: STATUS_COLOURS[final.status],
            weight: 600,
          },
        );
        return [
          name.svg,
          statusShape(final.status, VERDICT, SIDE, verdictTop + VERDICT * 0.2),
          verdict.svg,
          element('g', { transform: `translate(${SIDE} ${chartTop}) scale(${SCALE})` }, chart.svg),
        ].join('');
      },
    },
    frame,
    evaluation,
  );
};
