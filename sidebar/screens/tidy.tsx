/** Tidy up runs on arrival and says what it mended. */
import { useEffect, useState } from 'preact/hooks';
import type { TidyReport } from '../../src/panel-api/index.js';
import { usePanel } from '../context.js';
import { Blue, UndoButton } from '../parts/button.js';
import { Icon } from '../parts/icon.js';
import { JobFoot, NextNote } from '../parts/job-end.js';
import { Loading, Screen, Title } from '../parts/screen.js';
import { server } from '../server.js';

/** What an undo takes back. Where only formulas and their like were mended, it would take back the action before. */
const UNDOABLE: readonly TidyReport['lines'][number]['code'][] = ['ids', 'supports'];

export function Tidy() {
  const { words, work, go, setHome } = usePanel();
  const { say } = words;
  const [report, setReport] = useState<TidyReport | null>(null);
  useEffect(() => {
    work.load('tidy', server.okrTidyUp, (done) => {
      setHome(null);
      setReport(done);
    });
  }, []);
  if (report === null) {
    return <Loading text={say('tidy.working')} />;
  }
  const { lines, left, tab } = report;
  const changed = lines.filter(({ n }) => n > 0);
  const undo = changed.some(({ code }) => UNDOABLE.includes(code)) && <UndoButton />;
  const check = (
    <Blue work="check" label={say('home.row.check')} waiting={say('checking')} onPress={() => go({ at: 'check' })} />
  );
  return (
    <Screen
      back="home"
      foot={
        <>
          {left > 0 ? check : <JobFoot />}
          {undo}
        </>
      }
    >
      <Title>{changed.length === 0 ? say('tidy.nothing') : say('tidy.title', { tab })}</Title>
      <p>{changed.length === 0 ? say('tidy.nothingText', { tab }) : say('tidy.text')}</p>
      {changed.length > 0 && (
        <ul class="items">
          {changed.map(({ code, n, detail }) => (
            <li key={code} class="step">
              <Icon name="check" />
              <span class="grow">
                {say(`tidy.${code}`, { n })}
                {detail !== '' && <span class="hint">{detail}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
      {left > 0 ? <p>{say('tidy.left', { n: left })}</p> : <NextNote />}
    </Screen>
  );
}
