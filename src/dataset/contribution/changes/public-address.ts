import { planTable } from '../../../schema/plan.ts';
import { settingsTable } from '../../../schema/settings.ts';
import { type DataFiles, layOut } from '../../csv/data-files.ts';
import { heldRows } from './held-rows.ts';

/** Whether a data folder names the address of its site, so that what is built of it may have been read. */
export const namesAddress = (files: DataFiles, set: string): boolean =>
  layOut(files, set)
    .files.filter(({ schema }) => schema === settingsTable || schema === planTable)
    .flatMap((file) => heldRows(file) ?? [])
    .some(({ schema, cells }) =>
      schema === planTable
        ? (cells.address ?? '') !== ''
        : cells.setting === 'site-address' && (cells.value ?? '') !== '',
    );
