/** How far it is: one segment for each key result, behind, now, ahead. "1 of 4" says the same. */

/** More segments than this are too thin to count. */
const MOST = 20;

export function Steps({ n, at }: { readonly n: number; readonly at: number }) {
  if (n > MOST) return null;
  return (
    <div class="steps" aria-hidden="true">
      {Array.from({ length: n }, (_, step) => (
        <i key={step} class={step < at ? 'past' : step === at ? 'now' : ''} />
      ))}
    </div>
  );
}
