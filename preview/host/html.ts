/** HtmlService: pages from the project's files. https://developers.google.com/apps-script/reference/html */
import type { HtmlOutput, HtmlServiceService } from '../../src/apps-script/services.js';
import type { ServiceContext } from './context.js';

export class HostHtmlOutput implements HtmlOutput {
  title = '';
  constructor(
    private readonly context: ServiceContext,
    public content: string,
  ) {}
  /** The title of the sidebar; `<title>` in the page is ignored (guides, html). */
  setTitle(title: string): HtmlOutput {
    this.context.handle('HtmlOutput.setTitle');
    this.title = title;
    return this;
  }
  append(addedContent: string): HtmlOutput {
    this.context.handle('HtmlOutput.append');
    this.content += addedContent;
    return this;
  }
}

export class HostHtmlService implements HtmlServiceService {
  constructor(
    private readonly context: ServiceContext,
    private readonly files: Readonly<Record<string, string>>,
  ) {}
  createHtmlOutputFromFile(filename: string): HtmlOutput {
    this.context.handle('HtmlService.createHtmlOutputFromFile');
    const content = this.files[filename.replace(/\.html$/, '')];
    if (content === undefined) this.context.fail(`No HTML file named ${filename} was found.`);
    return new HostHtmlOutput(this.context, content);
  }
}
