/** What a language calls the columns, one text of words for each role. Written and used like those of headers.ts. */
import type { ColumnRole } from '../../reading.js';

/** `score`: progress as a grade, which words for other things may mean as well. */
export type LanguageHeaders = { readonly [role in ColumnRole | 'score']?: string };
