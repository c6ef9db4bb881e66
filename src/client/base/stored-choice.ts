/** What the browser keeps under a name; `null` where there is nothing or it keeps nothing. */
export function keptChoice(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a choice for later pages, as far as the browser keeps anything; `null` forgets it. */
export function keepChoice(name: string, choice: string | null): void {
  try {
    if (choice === null) localStorage.removeItem(name);
    else localStorage.setItem(name, choice);
  } catch {
    // It holds for this page alone.
  }
}
