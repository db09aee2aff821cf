import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { cellWords, stripHead } from '../../text/charts/district-strip-words.ts';
import { AREA_CARD_KEY, areaCardAlt } from '../../text/sharing/card-words.ts';
import type { DistrictStrip } from '../../views/district-strip.ts';
import { barOf } from '../areas/heat-cell.ts';
import { fitText } from '../draw/fit-text.ts';
import { hatchDefinition, hatchFill } from '../draw/hatch.ts';
import { PALETTE } from '../draw/palette.ts';
import { rect } from '../draw/svg.ts';
import { intervalBar } from '../interval/interval-bar.ts';
import { type Card, type CardFrame, cardText, finishCard, INNER } from './card.ts';
import { type CardCell, cardCells, MARK_HEIGHT } from './card-cells.ts';

const ID = 'the';
const BAR = 28;
const GAP = 20;

/** A cell for each target that is known of any district: its bar, and what is known of this one. */
const cellsOf = ({ columns, areas }: DistrictStrip, code: string): readonly CardCell[] => {
  const own = areas.find((area) => area.code === code);
  return columns.flatMap((column, at) => {
    const cell = own?.cells[at];
    if (cell === undefined) return [];
    return [
      {
        code: stripHead(column),
        words: cellWords(column, cell),
        mark: ({ middle, top, width }) => {
          const box = {
            x: middle - width / 2,
            y: top + (MARK_HEIGHT - BAR) / 2,
            width,
            height: BAR,
          };
          return cell.isKnown
            ? intervalBar({ ...barOf(cell), silent: false }, box, ID)
            : rect(box, { fill: hatchFill(ID), stroke: PALETTE.edge, 'stroke-width': 1 });
        },
      },
    ];
  });
};

/**
 * The card of a district: its name, what is known of it last, and a bar for each target of which anything is known of any
 * district.
 * @param lead what is known of it last, in a sentence or two
 * @param strip the districts beside each other; null where nothing is known of any
 */
export const areaCard = (
  code: string,
  strip: DistrictStrip | null,
  { name, lead }: { readonly name: string; readonly lead: string },
  frame: CardFrame,
  evaluation: Pick<Evaluation, 'illustrative'>,
): Card => {
  const shown = strip === null ? [] : cellsOf(strip, code);
  return finishCard(
    {
      about: '',
      alt: areaCardAlt(
        name,
        lead,
        shown.map((cell) => `${cell.code}: ${cell.words}`),
      ),
      body: ({ top, bottom }) => {
        const cells = cardCells(shown, bottom - GAP);
        const cellsTop = bottom - GAP - cells.height;
        const keyText = fitText(AREA_CARD_KEY, {
          width: INNER,
          lines: 1,
          sizes: [22, 20, 18],
          weight: 400,
        });
        const keyHeight = cells.height === 0 ? 0 : 36;
        const title = cardText(
          fitText(name, { width: INNER, lines: 1, sizes: [60, 52, 44, 36], weight: 600 }),
          { y: top, weight: 600 },
        );
        const leadTop = top + title.height;
        const leadText = cardText(
          fitText(lead, {
            width: INNER,
            height: cellsTop - keyHeight - GAP / 2 - leadTop,
            lines: 6,
            sizes: [36, 32, 28, 26, 24, 22, 20],
            weight: 400,
          }),
          { y: leadTop, weight: 400 },
        );
        return [
          hatchDefinition(ID),
          title.svg,
          leadText.svg,
          cells.height === 0
            ? ''
            : cardText(keyText, { y: cellsTop - keyHeight, fill: PALETTE.muted, weight: 400 }).svg,
          cells.svg,
        ].join('');
      },
    },
    frame,
    evaluation,
  );
};
