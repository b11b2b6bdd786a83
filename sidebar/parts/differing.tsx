/** Progress that the tab says and ours, where they differ. */
import type { StructureView } from '../../src/panel-api/index.js';
import { percent } from '../check-in-words.js';
import { usePanel } from '../context.js';

export function Differing({ differs }: { readonly differs: StructureView['differs'] }) {
  const { say } = usePanel().words;
  return (
    <section>
      <h2>{say('differ.title', { n: differs.length })}</h2>
      <p class="muted">{say('differ.text')}</p>
      <table class="compared">
        <thead>
          <tr class="hint">
            <td />
            <th scope="col">{say('differ.yours')}</th>
            <th scope="col">{say('differ.ours')}</th>
          </tr>
        </thead>
        <tbody>
          {differs.map(({ row, title, theirs, ours }) => (
            <tr key={row}>
              <th scope="row">{title}</th>
              <td>{percent(theirs)}</td>
              <td class="strong">{percent(ours)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
