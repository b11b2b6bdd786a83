/** Opens the panel once the page is whole: the add-on's start values stand at its end. */
import { render } from 'preact';
import { LANGUAGES, type Language, SCREENS, type Screen } from '../src/panel-api/index.js';
import { Panel } from './panel.js';

function oneOf<T extends string>(list: readonly T[], text: string | undefined): T | null {
  return list.find((item) => item === text) ?? null;
}

function open(): void {
  const start = document.getElementById('okr-start')?.dataset ?? {};
  const screen: Screen = oneOf(SCREENS, start.screen) ?? 'home';
  const language: Language | null = oneOf(LANGUAGES, start.language);
  const root = document.getElementById('panel');
  if (root === null) return;
  root.replaceChildren();
  render(<Panel screen={screen} language={language} />, root);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', open);
else open();
