/** Workbooks that are set up and empty: made once each, and wound back for the next random one. */
import { BOOK_WORDS, type BookWords } from '../../src/i18n/book/index.js';
import type { Language, SetupInput } from '../../src/panel-api/index.js';
import { type AddOn, openSetUp } from '../headless.js';
import { LINKED_CELLS, LINKED_TAB } from './random-parts.js';

/** A hundred days, so that a day is a hundredth. */
export const CYCLE_START = '2026-10-05';
const CYCLE_END = '2027-01-13';

interface BaseKind {
  readonly language: Language;
  readonly cycle: string;
}

/** One in each language, with cycles whose names are words and a number. */
export const BASES: readonly BaseKind[] = [
  { language: 'en', cycle: '2026-Q4' },
  { language: 'zh', cycle: '2027' },
];

export interface Base extends AddOn {
  readonly kind: BaseKind;
  readonly words: BookWords;
}

const made = new Map<number, { readonly base: Base; readonly rewind: () => void }>();

/** A base as it was when it was made, but for its clock. */
export async function openBase(index: number): Promise<Base> {
  const known = made.get(index);
  if (known !== undefined) {
    known.rewind();
    return known.base;
  }
  const kind = BASES[index];
  if (kind === undefined) throw new Error(`There is no base ${index}`);
  const base = await setUpBase(kind);
  made.set(index, { base, rewind: base.host.mark() });
  return base;
}

async function setUpBase(kind: BaseKind): Promise<Base> {
  const { language, cycle } = kind;
  const input: Partial<SetupInput> = {
    language,
    cycle: { name: cycle, start: CYCLE_START, end: CYCLE_END },
  };
  const options = {
    locale: language === 'en' ? 'en_US' : 'zh_CN',
    userLocale: language,
    now: `${CYCLE_START}T09:00:00Z`,
  };
  const addOn = await openSetUp(input, options);
  addOn.host.user.addSheet(LINKED_TAB);
  for (const [a1, text] of LINKED_CELLS) addOn.host.user.type(LINKED_TAB, a1, text);
  return { ...addOn, kind, words: BOOK_WORDS[language] };
}
