/**
 * A blank OKR workbook for those who work without the add-on: the real set-up runs in a new spreadsheet, and what it made
 * is kept, without the tabs that only the add-on reads.
 */
import type { AddOn } from '../add-on.js';
import type { PageLanguage } from '../words.js';
import { FILE_WORDS } from './words.js';

/** What the panel asks of the add-on during set-up, as far as it is needed here. */
interface SetupAnswer {
  readonly ok: boolean;
  readonly value?: { readonly input?: object; readonly finished?: boolean };
}

/** Notes on the headings of the OKR table: ID and Supports. */
const HINTS = [
  ['A3', 'templateIds'],
  ['E3', 'templateSupports'],
] as const;

/** A set-up of our size takes six. */
const STEPS = 30;

export function makeTemplate(addOn: AddOn, language: PageLanguage): void {
  const { host, run } = addOn;
  const answered = (name: string, ...args: unknown[]): NonNullable<SetupAnswer['value']> => {
    const answer = run(name, args) as SetupAnswer;
    if (!answer.ok || answer.value === undefined) throw new Error(JSON.stringify(answer));
    return answer.value;
  };
  const input = {
    ...answered('okrSetupDefaults').input,
    start: 'blank',
    language,
    name: FILE_WORDS[language].templateOwner,
  };
  let steps = 0;
  while (!answered('okrSetupStep', input).finished) if (++steps > STEPS) throw new Error('The set-up does not end.');
  for (const { name, hidden, values } of host.snapshot().tabs)
    if (hidden || Object.keys(values).length === 0) host.user.deleteSheet(name);
  // What the add-on does by itself is left to the person.
  const [table] = host.snapshot().tabs;
  for (const [cell, word] of HINTS) host.user.note(table?.name ?? '', cell, FILE_WORDS[language][word]);
}
