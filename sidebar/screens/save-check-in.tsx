/** Save check-in: runs on arrival, asks where the table and the tab differ, then says what was written. */
import { useEffect, useState } from 'preact/hooks';
import type { Conflict, ConflictChoice, SaveReport } from '../../src/panel-api/index.js';
import { usePanel } from '../context.js';
import { columnName } from '../findings.js';
import { Blue } from '../parts/button.js';
import { Choices } from '../parts/choices.js';
import { Loading, Screen, Title } from '../parts/screen.js';
import { server } from '../server.js';
import { SavedCheckIn } from './saved-check-in.js';

interface SaveProps {
  /** null: the one that is open in the grid, else the oldest. */
  readonly tab: number | null;
  readonly thenStart: boolean;
}

export function SaveCheckIn({ tab, thenStart }: SaveProps) {
  const { words, work, setHome, turnPage } = usePanel();
  const [report, setReport] = useState<SaveReport | null>(null);
  function take(read: SaveReport): void {
    setHome(null);
    setReport(read);
    turnPage();
  }
  useEffect(() => work.load('save', () => server.okrSaveCheckIn(tab, []), take), []);

  if (report === null) {
    return <Loading text={words.say('save.working')} />;
  }
  if (report.saved) return <SavedCheckIn report={report} thenStart={thenStart} />;
  const save = (choices: readonly ConflictChoice[]) =>
    work.press('save', () => server.okrSaveCheckIn(report.tab.id, choices), take);
  // New differences are asked anew, with nothing chosen before.
  return <Differences key={report.conflicts.map(keyOf).join()} report={report} onSave={save} />;
}

const keyOf = ({ id, column }: Conflict): string => `${id} ${column}`;

interface DifferencesProps {
  readonly report: SaveReport;
  onSave(choices: readonly ConflictChoice[]): void;
}

function Differences({ report, onSave }: DifferencesProps) {
  const { words } = usePanel();
  const { say } = words;
  const { conflicts } = report;
  // The table's value is the newer one.
  const [fromTab, setFromTab] = useState<readonly string[]>([]);
  const takeOf = (conflict: Conflict) => (fromTab.includes(keyOf(conflict)) ? 'tab' : 'table');

  function choose(conflict: Conflict, take: ConflictChoice['take']): void {
    const key = keyOf(conflict);
    const others = fromTab.filter((other) => other !== key);
    setFromTab(take === 'tab' ? [...others, key] : others);
  }
  const press = () =>
    onSave(conflicts.map((conflict) => ({ id: conflict.id, column: conflict.column, take: takeOf(conflict) })));
  const valueOr = (value: string) => (value === '' ? say('checkIn.valueEmpty') : value);
  return (
    <Screen
      back="home"
      foot={<Blue work="save" label={say('checkIn.plain')} waiting={say('saving')} onPress={press} />}
    >
      <Title>{say('conflict.title')}</Title>
      <p>{say('save.text', { n: conflicts.length })}</p>
      {conflicts.map((conflict) => {
        const name = say('checkIn.named', { id: conflict.id, title: conflict.title });
        const legend =
          conflict.column === 'current'
            ? name
            : say('save.column', { name, column: columnName(conflict.column, words) });
        return (
          <Choices
            key={keyOf(conflict)}
            name={keyOf(conflict)}
            legend={legend}
            value={takeOf(conflict)}
            options={[
              ['table', say('conflict.table', { value: valueOr(conflict.table) })],
              ['tab', say('conflict.tab', { value: valueOr(conflict.tab) })],
            ]}
            onChoose={(take) => choose(conflict, take)}
          />
        );
      })}
    </Screen>
  );
}
