/** Tidy up: puts back what was deleted, then heals the rows, and says what it did. */
import { applyChange } from '../apps-script/apply.js';
import { openDocument, tabOf } from '../apps-script/document.js';
import { Refused } from '../apps-script/failures.js';
import { withLock } from '../apps-script/lock.js';
import { requireEdit } from '../apps-script/may-edit.js';
import { readBook, type Scope } from '../apps-script/read-book.js';
import type { Services } from '../apps-script/services.js';
import { mend, needsMending } from '../commands/mend.js';
import { planTidy } from '../commands/tidy.js';
import { BOOK_WORDS } from '../i18n/book/index.js';
import type { TidyReport } from '../panel-api/index.js';
import { runCommand } from './run-command.js';

const SCOPE: Scope = { tables: true, people: true, journal: true, names: false };

export function tidyUp(services: Services): TidyReport {
  const document = openDocument(services);
  requireEdit(document);
  if (tabOf(document, 'okr') === undefined) throw new Refused('notSetUp');
  try {
    return healed(services);
  } catch (error) {
    // Refused before anything was written: something has to be put back first.
    if (!(error instanceof Refused) || error.code !== 'damaged') throw error;
  }
  const lines = putBack(services);
  const report = healed(services);
  return { ...report, lines: [...lines, ...report.lines] };
}

/** Heals the rows; throws Refused where something has to be put back first. */
function healed(services: Services): TidyReport {
  const { result, restored, typed, book } = runCommand(services, {
    ...{ code: 'tidy', scope: SCOPE, input: '', heals: true },
    plan: (book) => {
      if (needsMending(book)) throw new Refused('damaged');
      return planTidy(book);
    },
  });
  const formats = restored === 0 ? [] : [{ code: 'formats', n: restored, detail: '' } as const];
  const names = BOOK_WORDS[book.settings?.language ?? 'en'].okr;
  const headers = typed.map((column) => names[column as keyof typeof names]).join(' · ');
  const left = typed.length === 0 ? [] : [{ code: 'typed', n: typed.length, detail: headers } as const];
  return { ...result, lines: [...result.lines, ...formats, ...left] };
}

/** One thing after the other, each read anew: what a column lacks shows only when the headers stand. */
const ROUNDS = 8;

function putBack(services: Services): TidyReport['lines'] {
  return withLock(services, { action: 'tidy' }, () => {
    const lines: TidyReport['lines'][number][] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const document = openDocument(services);
      // A tab of Settings that is made anew needs a name that is free.
      const { changes, lines: said } = mend(readBook(document, { ...SCOPE, names: true }));
      if (changes.length === 0) break;
      for (const change of changes) applyChange(document, change);
      lines.push(...said);
      services.SpreadsheetApp.flush();
    }
    return lines;
  });
}
