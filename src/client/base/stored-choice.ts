import { storageKeys } from '../../domain/storage-keys.ts';
import type { StorageName } from '../../domain/storage-keys.ts';

/** The choice stored under a name; `null` if there is none or the browser stores nothing. */
export function storedChoice(name: StorageName): string | null {
  try {
    return localStorage.getItem(storageKeys[name]);
  } catch {
    return null;
  }
}

/** Stores a choice for later pages if the browser allows it; `null` deletes it. */
export function storeChoice(name: StorageName, choice: string | null): void {
  try {
    if (choice === null) localStorage.removeItem(storageKeys[name]);
    else localStorage.setItem(storageKeys[name], choice);
  } catch {
    // The choice then applies to this page only.
  }
}
