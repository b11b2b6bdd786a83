/** Finding a name among many: by any part of it, without regard to case and accents. */

/** More names than this are found by typing. */
const MOST_SHOWN = 8;

interface Named {
  readonly name: string;
}
export interface Found<P> {
  readonly shown: readonly P[];
  /** The one that is marked; a name that is not in sight never is. */
  readonly chosen: string | undefined;
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim();

interface Search {
  readonly text: string;
  readonly picked: string;
  /** The name so far: in sight at once, where it is to be changed. */
  readonly usual: string;
}

/** Those whose name begins like the search come first. */
export function foundPeople<P extends Named>(people: readonly P[], { text, picked, usual }: Search): Found<P> {
  const wanted = plain(text);
  const matches = people.filter(({ name }) => plain(name).includes(wanted));
  const begins = ({ name }: Named) => plain(name).startsWith(wanted);
  const ordered = [...matches.filter(begins), ...matches.filter((person) => !begins(person))];
  const first = wanted === '' ? ordered.filter(({ name }) => name === usual) : [];
  const shown = [...first, ...ordered.filter((person) => !first.includes(person))].slice(0, MOST_SHOWN);
  const only = wanted !== '' && shown.length === 1 ? shown[0]?.name : undefined;
  return { shown, chosen: shown.some(({ name }) => name === picked) ? picked : only };
}
