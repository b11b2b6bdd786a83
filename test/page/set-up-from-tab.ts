/** The OKR menu of the page, and the set-up from the tab that is open. */
import type { FrameLocator, Page } from 'playwright-core';
import type { Preview } from './open-page.js';

/** What the way shows, in the language of the panel. */
export interface Way {
  readonly language: string;
  /** A key result of the tab. */
  readonly keyResult: string;
  /** Label of the field for the name. */
  readonly name: string;
  /** Title of the last screen. */
  readonly made: string;
}

export async function chooseInMenu(page: Page, item: string): Promise<void> {
  await page.click('[data-id="extensions"]');
  await page.hover('.o-menu-item:has-text("OKR")');
  await page.locator('.o-menu-item', { hasText: item }).last().click();
}

/** Home offers the open tab; a name is all that is typed. Pictures are kept as `shots`-1-home and so on. */
export async function setUpFromTab(
  preview: Preview,
  page: Page,
  panel: FrameLocator,
  shots: string,
  { keyResult, name, made }: Way,
): Promise<void> {
  await panel.getByText(keyResult).first().waitFor();
  await preview.shoot(page, `${shots}-1-home`);
  await panel.locator('button.blue').click();
  await panel.getByLabel(name).first().fill('Ana Ruiz');
  await preview.shoot(page, `${shots}-2-people`);
  await panel.locator('button.blue').click();
  await panel.locator('.items').waitFor();
  await preview.shoot(page, `${shots}-3-review`);
  await panel.locator('button.blue').click();
  await panel.getByText(made).waitFor({ timeout: 30_000 });
  await preview.shoot(page, `${shots}-4-done`);
}
