/** The simple trigger onEdit: fired by people's edits only, with Google's event object. */
import type { EditEvent } from '../../src/apps-script/services.js';
import type { ServiceContext } from './context.js';
import { enumMember } from './enums.js';
import { HostSpreadsheet } from './spreadsheet.js';
import type { HostUi } from './ui.js';
import type { Edited } from './user.js';

export const AUTH_MODES = {
  NONE: enumMember<unknown>('NONE'),
  LIMITED: enumMember<unknown>('LIMITED'),
  FULL: enumMember<unknown>('FULL'),
};

/** `value` and `oldValue` exist for a single cell only; bounds are plain fields (facts, event). */
export function editEvent(context: ServiceContext, ui: HostUi, { sheetId, zone, value, oldValue }: Edited): EditEvent {
  const range = Object.assign(context.range(sheetId, zone), {
    rowStart: zone.top + 1,
    rowEnd: zone.bottom + 1,
    columnStart: zone.left + 1,
    columnEnd: zone.right + 1,
  });
  return {
    authMode: AUTH_MODES.LIMITED,
    source: new HostSpreadsheet(context, ui),
    range,
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  };
}
