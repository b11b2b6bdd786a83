/** The title of a key result, which people write as long as they like: three lines of it, all on request. */
import type { Ref } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from '../context.js';
import { Plain } from './button.js';

interface LongTitleProps {
  readonly element: Ref<HTMLHeadingElement>;
  readonly children: string;
}

export function LongTitle({ element, children }: LongTitleProps) {
  const { say } = usePanel().words;
  const [all, setAll] = useState(false);
  const [isCut, setCut] = useState(false);
  const words = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const box = words.current;
    if (box !== null && !all) setCut(box.scrollHeight > box.clientHeight + 1);
  }, [children, all]);
  return (
    <>
      <h1 id="title" ref={element} tabIndex={-1}>
        <span ref={words} class={all ? '' : 'three-lines'}>
          {children}
        </span>
      </h1>
      {isCut && !all && <Plain label={say('checkIn.showAll')} onPress={() => setAll(true)} />}
    </>
  );
}
