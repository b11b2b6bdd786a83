/** Open summary, from the menu: its lists are renewed, the grid goes there, and Home is shown beside it. */
import { useEffect } from 'preact/hooks';
import { usePanel } from '../context.js';
import { Loading } from '../parts/screen.js';
import { focusGrid, server } from '../server.js';

export function Summary() {
  const { words, work, go, focus } = usePanel();
  useEffect(() => {
    work.load('summary', server.okrSummary, () => {
      go({ at: 'home' });
      // The keyboard belongs to the summary now, not to Home's title.
      focus.due = false;
      focusGrid();
    });
  }, []);
  return <Loading text={words.say('opening')} />;
}
