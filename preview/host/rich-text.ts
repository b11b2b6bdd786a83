/** RichTextValue, as far as links need it. */
import type { RichTextValue } from '../../src/apps-script/services.js';
import type { ServiceContext } from './context.js';

export class HostRichTextValue implements RichTextValue {
  constructor(
    private readonly context: ServiceContext,
    private readonly url: string | null,
  ) {}
  /** The link of the whole text; null without one (reference, getLinkUrl). */
  getLinkUrl(): string | null {
    this.context.handle('RichTextValue.getLinkUrl');
    return this.url;
  }
}
