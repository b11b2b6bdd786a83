/** More words over columns. A language is a file. */
import type { ColumnRole } from '../reading.js';
import { chinese } from './headers/chinese.js';
import { codes } from './headers/codes.js';
import { dutch } from './headers/dutch.js';
import { english } from './headers/english.js';
import { french } from './headers/french.js';
import { german } from './headers/german.js';
import { italian } from './headers/italian.js';
import { japanese } from './headers/japanese.js';
import { korean } from './headers/korean.js';
import type { LanguageHeaders } from './headers/language-headers.js';
import { own } from './headers/own.js';
import { polish } from './headers/polish.js';
import { portuguese } from './headers/portuguese.js';
import { russian } from './headers/russian.js';
import { spanish } from './headers/spanish.js';
import type { HeaderWords } from './headers.js';

const LANGUAGES: readonly LanguageHeaders[] = [
  english,
  own,
  codes,
  chinese,
  german,
  french,
  spanish,
  portuguese,
  japanese,
  italian,
  dutch,
  polish,
  korean,
  russian,
];

/** How surely a word means its role: grades and what is left out are meant by everyday words too. */
const SURE: { readonly [role in keyof LanguageHeaders]?: number } = { score: 0.85, out: 0.9 };

export const HEADERS_BY_LANGUAGE: readonly HeaderWords[] = LANGUAGES.flatMap((words) =>
  Object.entries(words).map(([role, text]): HeaderWords => {
    const sure = SURE[role as keyof LanguageHeaders] ?? 1;
    return [role === 'score' ? 'progress' : (role as ColumnRole), sure, text];
  }),
);
