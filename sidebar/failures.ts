/** How a failure is said: a banner over the form that it concerns, or a screen of its own. */
import type { Words } from '../src/i18n/panel/say.js';
import { type Args, SETUP_PROBLEMS, type SetupProblem } from '../src/panel-api/index.js';
import type { IconName } from './parts/icon.js';
import { type Failed, onlyReads } from './server.js';

export interface FailureWords {
  readonly tone: 'amber' | 'red';
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly steps: readonly string[];
  /** Trying again with the same form cannot help: the failure takes the place of the form. */
  readonly whole: boolean;
  /** Worth reporting. */
  readonly details: boolean;
}

/** The problem of an undo that comes too late. */
export const NOTHING_TO_UNDO = 'nothingToUndo';
/** The problem of saving a check-in where none is open. */
export const NO_CHECK_IN = 'noCheckIn';
/** The problem of starting one without a single key result. */
export const NOTHING_TO_CHECK_IN = 'nothingToCheckIn';
/** The problem of reading a tab that this add-on made. */
const OWN_TAB = 'ownTab';
/** The problem of a key result whose row was deleted meanwhile. */
const KEY_RESULT_GONE = 'keyResultGone';

/** `over`: what it stands over, a form whose entries are kept or a screen that could not be read. */
export function failureWords(
  { code, args, asked }: Failed,
  { say, tell }: Words,
  over: 'form' | 'nothing' = 'form',
): FailureWords {
  const red = { tone: 'red', icon: 'alert', steps: [], whole: false, details: false } as const;
  switch (code) {
    case 'busy':
      return {
        ...red,
        tone: 'amber',
        icon: 'clock',
        title: say('failure.busy.title'),
        text: say(over === 'form' ? 'failure.busy.text' : 'failure.busy.loadText'),
      };
    case 'readOnly':
      return { ...red, whole: true, title: say('failure.readOnly.title'), text: say('failure.readOnly.text') };
    case 'protected':
      return {
        ...red,
        icon: 'lock',
        title: args.cell === undefined ? say('failure.protected.noCell') : tell('failure.protected.title', args),
        text: say('failure.protected.text'),
      };
    case 'tabDeleted':
      return {
        ...red,
        title: (args.tab ?? '') === '' ? say('failure.tabDeleted.noTab') : tell('failure.tabDeleted.title', args),
        text: say(onlyReads(asked) ? 'failure.tabDeleted.readText' : 'failure.tabDeleted.text'),
      };
    case 'notSetUp':
      return { ...red, whole: true, title: say('failure.notSetUp.title'), text: say('failure.notSetUp.text') };
    case 'badInput':
      if (args.problem === NOTHING_TO_UNDO) {
        return { ...red, whole: true, title: say('undo.noneTitle'), text: say('undo.noneText') };
      }
      if (args.problem === NO_CHECK_IN) {
        return { ...red, whole: true, title: say('save.noneTitle'), text: say('save.noneText') };
      }
      if (args.problem === NOTHING_TO_CHECK_IN) {
        return { ...red, whole: true, title: say('start.noneTitle'), text: say('start.noneText') };
      }
      if (args.problem === OWN_TAB) {
        return { ...red, title: say('failure.ownTab.title'), text: tell('failure.ownTab.text', args) };
      }
      if (isSetupProblem(args.problem)) {
        return { ...red, title: tell(`setup.${args.problem}.link`, args), text: tell(`setup.${args.problem}`, args) };
      }
      if (args.problem === KEY_RESULT_GONE) {
        return { ...red, title: tell('checkIn.goneTitle', args), text: say('checkIn.goneText') };
      }
      return { ...red, title: say('failure.badInput.title'), text: say('failure.badInput.text'), details: true };
    case 'connection':
      return {
        ...red,
        title: say('failure.connection.title'),
        text: say(over === 'form' ? 'failure.connection.text' : 'failure.connection.loadText'),
      };
    case 'account': {
      const steps = [say('failure.account.first'), say('failure.account.second'), say('failure.account.third')];
      const [title, text] = [say('failure.account.title'), say('failure.account.text')];
      return { ...red, whole: true, details: true, title, text, steps };
    }
    case 'unknown': {
      const text = say(onlyReads(asked) ? 'failure.unknown.readText' : 'failure.unknown.text');
      return { ...red, details: true, title: say('failure.unknown.title'), text };
    }
  }
}

/** An answer that only the step itself could refuse. */
function isSetupProblem(problem: Args[string] | undefined): problem is SetupProblem['code'] {
  return SETUP_PROBLEMS.some((code) => code === problem);
}

/** What a report needs: version, action, code, time. Nothing of it comes from a cell. */
export function failureDetails({ code, args, asked }: Failed, version: string, now: Date): string {
  const action = args.action ?? '';
  const lines = [
    `OKR Sheets ${version}`,
    `${asked} ${action}`.trim(),
    `${code} ${args.detail ?? args.problem ?? ''}`.trim(),
  ];
  return [...lines, now.toISOString()].join('\n');
}
