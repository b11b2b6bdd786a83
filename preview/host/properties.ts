/** Stores of properties. https://developers.google.com/apps-script/reference/properties */
import type { Properties, PropertiesServiceService } from '../../src/apps-script/services.js';
import type { ServiceContext } from './context.js';

export type PropertyStore = Map<string, string>;

const KILOBYTE = 1024;

class HostProperties implements Properties {
  constructor(
    private readonly context: ServiceContext,
    private readonly store: PropertyStore,
  ) {}
  getProperty(key: string): string | null {
    return this.context.other('Properties.getProperty', () => this.store.get(String(key)) ?? null);
  }
  /** 9 KB a value, 500 KB a store (guides, quotas; measured 524,288 bytes: tanaikech 2023-05-22). */
  setProperty(key: string, value: string): Properties {
    this.context.other('Properties.setProperty', () => {
      const bytes = (text: string): number => encodeURIComponent(text).replace(/%../g, '-').length;
      if (bytes(String(value)) > 9 * KILOBYTE) this.context.fail('Argument too large: value');
      let total = bytes(String(key)) + bytes(String(value));
      for (const [other, stored] of this.store) if (other !== String(key)) total += bytes(other) + bytes(stored);
      if (total > 512 * KILOBYTE)
        this.context.fail('You have exceeded the property storage quota. Please remove some properties and try again.');
      this.store.set(String(key), String(value));
    });
    return this;
  }
  deleteProperty(key: string): Properties {
    this.context.other('Properties.deleteProperty', () => this.store.delete(String(key)));
    return this;
  }
}

export class HostPropertiesService implements PropertiesServiceService {
  constructor(
    private readonly context: ServiceContext,
    private readonly user: PropertyStore,
    private readonly document: PropertyStore,
  ) {}
  getUserProperties(): Properties {
    this.context.handle('PropertiesService.getUserProperties');
    return new HostProperties(this.context, this.user);
  }
  getDocumentProperties(): Properties | null {
    this.context.handle('PropertiesService.getDocumentProperties');
    return new HostProperties(this.context, this.document);
  }
}
