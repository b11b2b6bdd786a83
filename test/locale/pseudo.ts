/**
 * A language that nobody speaks: every letter of a text of ours has an accent, so that what has none is hard-coded. Holes
 * such as {cycle} and {n|row|rows} stay what they are to the code; number formats change between their quotes only.
 */
const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const STRANGE = 'áƀćďéƒǵĥíĵķĺḿńóṕɋŕśţúṽŵẋýźÁƁĆĎÉƑǴĤÍĴĶĹḾŃÓṔɊŔŚŢÚṼŴẊÝŹ';

const strange = (text: string): string => text.replace(/[A-Za-z]/g, (letter) => STRANGE.charAt(PLAIN.indexOf(letter)));

/** `{n|cell|cells}`: the words behind the first bar are shown. */
const hole = (text: string): string => text.replace(/\|[^{}]*/, strange);

function pseudoText(text: string): string {
  // "OKRs "@ and "Check-in "d mmm yyyy are number formats.
  if (text.startsWith('"')) return text.replace(/"[^"]*"/g, strange);
  return text.replace(/\{[^{}]*\}|[^{}]+/g, (piece) => (piece.startsWith('{') ? hole(piece) : strange(piece)));
}

/** A table of texts with every text in it made strange. */
export function pseudo<T>(texts: T): T {
  if (typeof texts === 'string') return pseudoText(texts) as T;
  if (Array.isArray(texts)) return texts.map(pseudo) as T;
  if (typeof texts !== 'object' || texts === null) return texts;
  return Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, pseudo(value)])) as T;
}
