/** A job is done: Home's next step follows, and its button is the blue one. */
import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '../context.js';
import { cardWords } from '../home-words.js';
import { server } from '../server.js';
import { BlueHome } from './button.js';
import { NextButton } from './next-card.js';

/** Reads Home behind the receipt. `failed`: then the blue button just leads there. */
function useNextStep(): 'reading' | 'known' | 'failed' {
  const { home, setHome } = usePanel();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (home !== null || failed) return;
    let here = true;
    void server.okrHome().then((reply) => {
      if (!here) return;
      if (reply.ok) setHome(reply.value);
      else setFailed(true);
    });
    return () => {
      here = false;
    };
  }, [home === null, failed]);
  return home !== null ? 'known' : failed ? 'failed' : 'reading';
}

export function NextNote() {
  const { words, home } = usePanel();
  if (home === null || home.next.kind === 'setUp' || home.next.kind === 'setUpFromTab') return null;
  const { title, text } = cardWords(home, words);
  return (
    <section class="card">
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  );
}

export function JobFoot() {
  const { words, home } = usePanel();
  const known = useNextStep();
  if (known === 'reading') return null;
  if (home !== null && cardWords(home, words).blue !== null) return <NextButton view={home} />;
  return <BlueHome />;
}
