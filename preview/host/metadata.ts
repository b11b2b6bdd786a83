/** Developer metadata. https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata */
import type {
  DeveloperMetadata,
  DeveloperMetadataFinder,
  DeveloperMetadataLocation,
} from '../../src/apps-script/services.js';
import type { ServiceContext } from './context.js';
import type { RangeHandle, SheetHandle } from './handles.js';
import type { MetadataEntry } from './host-data.js';

export class HostDeveloperMetadata implements DeveloperMetadata {
  constructor(
    private readonly context: ServiceContext,
    private readonly found: MetadataEntry,
  ) {}
  private get entry(): MetadataEntry {
    return this.context.book.parts.hostData.metadata.find((entry) => entry.id === this.found.id) ?? this.found;
  }
  getKey(): string {
    this.context.handle('DeveloperMetadata.getKey');
    return this.found.key;
  }
  getValue(): string | null {
    this.context.handle('DeveloperMetadata.getValue');
    return this.entry.value;
  }
  setValue(value: string): DeveloperMetadata {
    this.context.change('DeveloperMetadata.setValue', () =>
      this.context.book.parts.hostData.changeMetadata(this.found.id, String(value)),
    );
    return this;
  }
  getLocation(): DeveloperMetadataLocation {
    this.context.handle('DeveloperMetadata.getLocation');
    return new HostDeveloperMetadataLocation(this.context, this.entry);
  }
  remove(): void {
    this.context.change('DeveloperMetadata.remove', () =>
      this.context.book.parts.hostData.removeMetadata(this.found.id),
    );
  }
}

class HostDeveloperMetadataLocation implements DeveloperMetadataLocation {
  constructor(
    private readonly context: ServiceContext,
    private readonly entry: MetadataEntry,
  ) {}
  getSheet(): SheetHandle | null {
    this.context.handle('DeveloperMetadataLocation.getSheet');
    const { sheetId } = this.entry;
    return sheetId === undefined ? null : this.context.sheet(sheetId);
  }
  getColumn(): RangeHandle | null {
    this.context.handle('DeveloperMetadataLocation.getColumn');
    const { sheetId, column } = this.entry;
    if (sheetId === undefined || column === undefined) return null;
    const zone = { ...this.context.book.zone(sheetId), left: column, right: column };
    return this.context.range(sheetId, zone);
  }
}

/** A search over the whole spreadsheet: "one finder call lists all tabs" (reference, developer-metadata-finder). */
export class HostDeveloperMetadataFinder implements DeveloperMetadataFinder {
  private key: string | undefined;
  constructor(private readonly context: ServiceContext) {}
  withKey(key: string): DeveloperMetadataFinder {
    this.context.handle('DeveloperMetadataFinder.withKey');
    this.key = key;
    return this;
  }
  find(): DeveloperMetadata[] {
    return this.context.read('DeveloperMetadataFinder.find', () => {
      const entries = this.context.book.parts.hostData.metadata.filter(
        (entry) => this.key === undefined || entry.key === this.key,
      );
      return this.context.realm.copyList(entries.map((entry) => new HostDeveloperMetadata(this.context, entry)));
    });
  }
}
