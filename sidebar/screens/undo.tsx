/** Undo runs on arrival and says what came back, and what stays because somebody edited it since. */
import { useEffect, useState } from 'preact/hooks';
import type { UndoReport } from '../../src/panel-api/index.js';
import { usePanel } from '../context.js';
import { Icon } from '../parts/icon.js';
import { JobFoot, NextNote } from '../parts/job-end.js';
import { undoneLines } from '../parts/receipt.js';
import { Loading, Screen, Title } from '../parts/screen.js';
import { server } from '../server.js';

export function Undo() {
  const { words, work, setHome } = usePanel();
  const { say } = words;
  const [report, setReport] = useState<UndoReport | null>(null);
  useEffect(() => {
    work.load('undo', server.okrUndo, (done) => {
      setHome(null);
      setReport(done);
    });
  }, []);
  if (report === null) {
    return <Loading text={say('undoing')} />;
  }
  return (
    <Screen back="home" foot={<JobFoot />}>
      <Title>{say(report.kept.length + report.guarded.length > 0 ? 'undo.partTitle' : 'undo.title')}</Title>
      <ul class="items">
        {undoneLines(report, words).map((line) => (
          <li key={line} class="step">
            <Icon name="undo" />
            <span class="grow">{line}</span>
          </li>
        ))}
      </ul>
      <NextNote />
    </Screen>
  );
}
