/** The people that a champion pastes at set-up: one per line, "name, team". */

export interface ListedPerson {
  readonly name: string;
  /** null when the line names no team. */
  readonly team: string | null;
  /** 1-based line of the pasted text. */
  readonly line: number;
}

export interface PeopleProblem {
  readonly line: number;
  readonly code: 'lineWithoutName' | 'listedTwice';
  readonly args: { readonly [hole: string]: string | number };
}

export interface PeopleList {
  readonly people: readonly ListedPerson[];
  /** Team names in order of appearance. */
  readonly teams: readonly string[];
  readonly problems: readonly PeopleProblem[];
}

/** A tab comes from a sheet, the others from hands; a name may hold blanks, never one of these. */
const SEPARATOR = /[\t,;，；、]/;

const clean = (text: string | undefined) => (text ?? '').replace(/[\s\u00a0\u3000]+/g, ' ').trim();
const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/**
 * Reads the pasted lines. Blank lines are passed over; a name that stands twice with one team (or with none the
 * second time) is taken once. Problems: a line with a team and no name; one name in two teams.
 */
export function parsePeopleList(text: string): PeopleList {
  const people: ListedPerson[] = [];
  const teams: string[] = [];
  const problems: PeopleProblem[] = [];
  for (const [at, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = at + 1;
    const cells = raw.split(SEPARATOR).map(clean);
    if (cells.every((cell) => cell === '')) continue;
    const name = clean(cells[0]);
    const given = cells.slice(1).find((cell) => cell !== '');
    if (name === '') {
      problems.push({ line, code: 'lineWithoutName', args: { n: line, text: clean(raw) } });
      continue;
    }
    const team = given === undefined ? null : (teams.find((known) => same(known, given)) ?? given);
    const earlier = people.findIndex((person) => same(person.name, name));
    const before = people[earlier];
    if (before !== undefined) {
      if (team === null || before.team === team) continue;
      if (before.team === null) people[earlier] = { ...before, team };
      else problems.push({ line, code: 'listedTwice', args: { name, a: before.team, b: team } });
    } else people.push({ name, team, line });
    if (team !== null && !teams.includes(team)) teams.push(team);
  }
  return { people, teams, problems };
}
