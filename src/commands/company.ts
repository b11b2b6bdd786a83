/** The words of a file with the name that its company bears there: it is written once and people's own from then on. */
import { BOOK_WORDS, type BookWords } from '../i18n/book/index.js';
import type { Language } from '../panel-api/index.js';
import type { Book } from '../workbook/book.js';

export function wordsOf({ people }: Book, language: Language): BookWords {
  const words = BOOK_WORDS[language];
  const company = people?.people.find(({ kind }) => kind === 'company');
  return company === undefined ? words : { ...words, companyName: company.owner };
}
