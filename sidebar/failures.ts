/** How a failure is said: a banner over the form that it concerns, or a screen of its own. */
import type { Words } from '../src/i18n/panel/say.js';
import { type Args, RUNNING_CODES, SETUP_PROBLEMS, type SetupProblem } from '../src/panel-api/index.js';
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
/** The problem of a cycle whose OKR tab is not there. */
export const TABLE_GONE = 'tableGone';
/** The problem of writing into a cycle that was closed meanwhile. */
export const CYCLE_CLOSED = 'cycleClosed';

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
        ...busyWords(args, { say, tell }, over),
      };
    case 'timeUp': {
      const left = Number(args.total) - Number(args.done);
      const [title, text] = [tell('failure.timeUp.title', args), say('failure.timeUp.text', { left })];
      return { ...red, tone: 'amber', icon: 'clock', title, text };
    }
    case 'readOnly':
      return { ...red, whole: true, title: say('failure.readOnly.title'), text: say('failure.readOnly.text') };
    case 'protected':
      return {
        ...red,
        icon: 'lock',
        title: protectedTitle(args, { say, tell }),
        text: say(args.nothing === undefined ? 'failure.protected.text' : 'failure.protected.whole'),
      };
    case 'tabDeleted':
      return {
        ...red,
        title: (args.tab ?? '') === '' ? say('failure.tabDeleted.noTab') : tell('failure.tabDeleted.title', args),
        text: say(onlyReads(asked) ? 'failure.tabDeleted.readText' : 'failure.tabDeleted.text'),
      };
    case 'damaged':
      return {
        ...red,
        tone: 'amber',
        whole: true,
        title: say('failure.damaged.title'),
        text: say('failure.damaged.text'),
      };
    case 'blocked':
      return { ...red, title: tell('failure.blocked.title', args), text: tell('failure.blocked.text', args) };
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
      if (args.problem === TABLE_GONE) {
        return {
          ...red,
          whole: true,
          title: tell('failure.tableGone.title', args),
          text: say('failure.tableGone.text'),
        };
      }
      if (args.problem === CYCLE_CLOSED) {
        return { ...red, whole: true, title: tell('failure.closed.title', args), text: say('failure.closed.text') };
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

/** What another one is doing, and who, as far as it left word of that. */
function busyWords(args: Args, { say, tell }: Pick<Words, 'say' | 'tell'>, over: 'form' | 'nothing') {
  const action = RUNNING_CODES.find((code) => code === args.action);
  if (action === undefined) {
    const text = say(over === 'form' ? 'failure.busy.text' : 'failure.busy.loadText');
    return { title: say('failure.busy.title'), text };
  }
  const title = (args.who ?? '') === '' ? say(`busy.${action}`) : tell(`busy.${action}.who`, args);
  return { title, text: say(over === 'form' ? 'busy.text' : 'busy.loadText') };
}

function protectedTitle(args: Args, { say, tell }: Pick<Words, 'say' | 'tell'>): string {
  if ((args.cell ?? '') !== '') return tell('failure.protected.title', args);
  return (args.tab ?? '') === '' ? say('failure.protected.noCell') : tell('failure.protected.part', args);
}

/** What the button says that runs it again. */
export function againText({ code }: Failed, { say }: Words): string {
  return say(code === 'timeUp' ? 'continue' : 'tryAgain');
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
