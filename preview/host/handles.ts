/** The objects that scripts hold, as the host's other files see them: a tab by its id, a range by its zone. */
import type { Range, Sheet } from '../../src/apps-script/services.js';
import type { Zone } from './engine-types.js';

export interface SheetHandle extends Sheet {
  readonly id: string;
}
export interface RangeHandle extends Range {
  readonly sheetId: string;
  readonly zone: Zone;
}
/** Makes them; given to the context once, so that the services need not import one another. */
export interface Handles {
  sheet(sheetId: string): SheetHandle;
  range(sheetId: string, zone: Zone): RangeHandle;
}
