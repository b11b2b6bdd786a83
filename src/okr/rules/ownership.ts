/** Somebody owns each row, and somebody looks after the method. */
import { textOf } from '../cell.js';
import { nameOf, type RawFinding, type Rule, type RuleContext } from './context.js';

const owned = (context: RuleContext) =>
  context.rows.filter(({ computed }) => computed.kind === 'objective' || computed.kind === 'keyResult');

function noOwner(context: RuleContext): readonly RawFinding[] {
  return owned(context)
    .filter((row) => textOf(row.owner) === '')
    .map((row) => ({
      rule: 'noOwner',
      args: { id: nameOf(row) },
      row,
      column: 'owner',
      fixes: [{ code: 'chooseOwner', args: {} }],
    }));
}

function unknownOwner(context: RuleContext): readonly RawFinding[] {
  const known = new Set(context.people.map(({ owner }) => owner.toLowerCase()));
  return owned(context).flatMap((row): RawFinding[] => {
    const owner = textOf(row.owner);
    if (owner === '' || known.has(owner.toLowerCase())) return [];
    return [
      {
        rule: 'unknownOwner',
        args: { id: nameOf(row), owner },
        row,
        column: 'owner',
        fixes: [
          { code: 'addOwner', args: { owner } },
          { code: 'chooseOwner', args: {} },
        ],
      },
    ];
  });
}

function champions(context: RuleContext): readonly RawFinding[] {
  if (context.people.some(({ role }) => role === 'champion')) return [];
  const fixes = [{ code: 'chooseChampion' as const, args: {} }];
  return [{ rule: 'noChampion', args: {}, row: undefined, column: 'role', fixes }];
}

/** The practice asks for two or three backups. */
const BACKUPS = 2;

function backups(context: RuleContext): readonly RawFinding[] {
  const n = context.people.filter(({ role }) => role === 'backup').length;
  if (n >= BACKUPS) return [];
  const fixes = [{ code: 'chooseBackup' as const, args: {} }];
  return [{ rule: 'fewBackups', args: { n }, row: undefined, column: 'role', fixes }];
}

export const OWNERSHIP_RULES: readonly Rule[] = [
  { code: 'noOwner', severity: 'error', practice: 'Every objective and key result has an owner', check: noOwner },
  {
    code: 'unknownOwner',
    severity: 'warning',
    practice: 'Owners are a company, a team or a person that the file knows',
    check: unknownOwner,
  },
  { code: 'noChampion', severity: 'warning', practice: 'A champion decides cadence and rhythm', check: champions },
  { code: 'fewBackups', severity: 'hint', practice: 'The champion has two or three backups', check: backups },
];
