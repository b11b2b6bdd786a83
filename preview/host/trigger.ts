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

/** `value` and `oldValue` exist for a single cell only; bounds are plain fields (tanaikech 2018-04-25). */
function editEvent(context: ServiceContext, ui: HostUi, { sheetId, zone, value, oldValue }: Edited): EditEvent {
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

/** Fires onEdit for what people did. */
export class EditTrigger {
  /** The onEdit of the script that runs in this file. */
  handler: ((event: EditEvent) => unknown) | undefined;
  lost = 0;
  private burst: Edited[] | undefined;
  constructor(
    private readonly context: ServiceContext,
    private readonly ui: HostUi,
    private readonly report: (line: string) => void,
  ) {}

  hear(edit: Edited): void {
    if (this.burst) this.burst.push(edit);
    else this.fire(edit);
  }
  /** Edits that come faster than onEdit runs: "the trigger only queues up to 2 trigger events" (guides, simple triggers). */
  during(edits: () => void): void {
    if (this.burst) {
      edits();
      return;
    }
    const heard: Edited[] = [];
    this.burst = heard;
    try {
      edits();
    } finally {
      this.burst = undefined;
      const places = this.context.unknowns.editQueue === 'two' ? 2 : heard.length;
      this.lost += Math.max(0, heard.length - places);
      for (const edit of heard.slice(0, places)) this.fire(edit);
    }
  }
  private fire(edit: Edited): void {
    const { handler } = this;
    if (!handler) return;
    try {
      this.context.execute(true, () => handler(editEvent(this.context, this.ui, edit)));
    } catch (error) {
      this.report(`onEdit: ${String(error)}`); // nobody sees a trigger fail
    }
  }
}
