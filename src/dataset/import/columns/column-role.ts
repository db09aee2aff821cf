import type { Level } from '../../../schema/unit-type.ts';

/** Tables that a contribution brings rows for. */
export const IMPORT_TABLES = ['values', 'aggregates', 'measure-progress', 'sources'] as const;
export type ImportTable = (typeof IMPORT_TABLES)[number];

/** A judgement that a mark in a column of its own stands for. */
export type Tick = 'dat' | 'khong-dat';

/** What stands in a column of a table that is imported. */
export type ColumnRole =
  /**
   * Cells of one column of the data, by its name there; `unit` is the unit or area of a figure, `period` any
   * way to say when. `level` where the heading says of which level the units are.
   */
  | { readonly kind: 'field'; readonly field: string; readonly level: Level | null }
  /** Figures; of one indicator, period or unit where the heading names it, or marks for one judgement. */
  | {
      readonly kind: 'figure';
      readonly indicator: string | null;
      readonly period: string | null;
      /** The heading, where it is the name of a unit. */
      readonly unit: string | null;
      readonly tick: Tick | null;
    }
  /** Nothing that is taken over. */
  | { readonly kind: 'aside'; readonly what: 'ordinal' | 'unit-of-measure' | 'column-skipped' }
  | { readonly kind: 'unknown' }
  /** Without a heading. */
  | { readonly kind: 'unnamed' };

export type FigureRole = Extract<ColumnRole, { readonly kind: 'figure' }>;

/** A column under its heading. */
export interface TableColumn {
  /** As the table has it, of a heading in two rows both. */
  readonly name: string;
  /** 1-based. */
  readonly columnNumber: number;
  readonly role: ColumnRole;
}

/** A plain column of figures. */
export const FIGURE: FigureRole = {
  kind: 'figure',
  indicator: null,
  period: null,
  unit: null,
  tick: null,
};

/** Whether it is known what stands in a column. */
export const isKnown = ({ kind }: ColumnRole): boolean => kind !== 'unknown' && kind !== 'unnamed';
