import { countWords, failureWords, keptWords } from '../../domain/offline/words.ts';
import type { KeptFiles } from '../../domain/offline/kept-files.ts';
import type { Failure, Progress } from '../../domain/offline/words.ts';
import { Enhancement } from '../base/enhancement.ts';
import { DownloadError, keepFiles, progressOf } from './download.ts';
import {
  canKeep,
  fetchList,
  keptOf,
  keptPages,
  registrationOf,
  removeAll,
  startWorker,
} from './kept-site.ts';
import type { SitePlace } from './kept-site.ts';
import { pageList } from './page-list.ts';

/**
 * Keeps the site in the browser when the reader asks for it, says how far that has come, and removes it again.
 *
 * Nothing is stored before. `data-root`, `data-worker` and `data-list` are addresses of the site.
 */
export class KeepSite extends Enhancement {
  #download: AbortController | null = null;
  #progress: Progress | null = null;

  protected start(signal: AbortSignal): void {
    this.#part('hint').hidden = true;
    if (!canKeep()) return this.#say(unable);
    this.#part('controls').hidden = false;
    this.#part('keep').addEventListener('click', () => this.#toggle(), { signal });
    this.#part('remove').addEventListener('click', () => void this.#remove(), { signal });
    this.#part('pages').addEventListener('toggle', () => void this.#list(), { signal });
    signal.addEventListener('abort', () => this.#download?.abort());
    void this.#look();
  }

  get #place(): SitePlace {
    const { root, worker, list } = this.dataset;
    return { root: new URL(root!, location.href), worker: worker!, list: list! };
  }

  /** Says what is kept, where something is. */
  async #look(): Promise<void> {
    if (!(await registrationOf(this.#place))) return;
    this.#show('remove', 'pages');
    this.#name('Keep the rest');
    // A reader who asked for another page is to see what there is instead.
    if (location.pathname !== this.dataset['here'])
      (this.#part('pages') as HTMLDetailsElement).open = true;
    try {
      const list = await fetchList(this.#place);
      this.#tell(progressOf(list, await keptOf(this.#place.root, list)));
    } catch (error) {
      console.info(error);
      this.#say('Whether all is kept of the present version shows when the site answers.');
    }
  }

  #tell(progress: Progress): void {
    this.#progress = progress;
    this.#part('keep').hidden = progress.files === progress.allFiles;
    this.#say(keptWords(progress));
  }

  #toggle(): void {
    if (this.#download) this.#download.abort();
    else void this.#keep();
  }

  async #keep(): Promise<void> {
    const download = (this.#download = new AbortController());
    this.#name('Pause');
    this.#say('Keeping the site…');
    try {
      await this.#fetchAll(download.signal);
      this.#tell(this.#progress!);
    } catch (error) {
      this.#explain(error, download);
    }
    if (this.#download !== download) return;
    this.#download = null;
    this.#part('meter').hidden = true;
    this.#name(this.#progress ? 'Keep the rest' : 'Keep this site for reading offline');
    this.#show('pages');
    await this.#list();
  }

  /** Starts the worker, which keeps the first files by itself, and then keeps the rest. */
  async #fetchAll(signal: AbortSignal): Promise<void> {
    const list = await fetchList(this.#place, signal);
    const counting = setInterval(() => void this.#countKept(list), 500);
    this.#show('meter');
    try {
      await startWorker(this.#place);
    } catch (error) {
      throw new DownloadError('start', error);
    } finally {
      clearInterval(counting);
    }
    this.#show('remove');
    await keepFiles(this.#place, list, signal, (progress) => this.#count(progress));
  }

  async #countKept(list: KeptFiles): Promise<void> {
    this.#count(progressOf(list, await keptOf(this.#place.root, list)));
  }

  #count(progress: Progress): void {
    this.#progress = progress;
    const bar = this.querySelector('progress')!;
    bar.max = progress.allBytes;
    bar.value = progress.bytes;
    this.#part('count').textContent = countWords(progress);
  }

  #explain(error: unknown, { signal }: AbortController): void {
    if (this.#download?.signal !== signal) return;
    if (signal.aborted)
      return this.#say(this.#progress ? `Paused. ${keptWords(this.#progress)}` : 'Paused.');
    console.info(error);
    const why: Failure = error instanceof DownloadError ? error.why : 'line';
    this.#say(failureWords(why, this.#progress));
  }

  async #remove(): Promise<void> {
    this.#download?.abort();
    this.#download = null;
    await removeAll(this.#place);
    this.#progress = null;
    for (const part of ['remove', 'pages', 'meter']) this.#part(part).hidden = true;
    this.#part('keep').hidden = false;
    this.#name('Keep this site for reading offline');
    this.#say(removed);
    this.#part('keep').focus();
  }

  async #list(): Promise<void> {
    const details = this.#part('pages') as HTMLDetailsElement;
    if (details.open) this.#part('list').replaceChildren(...pageList(await keptPages(this.#place)));
  }

  #say(words: string): void {
    this.#part('state').textContent = words;
  }

  #name(words: string): void {
    this.#part('keep').textContent = words;
  }

  #show(...parts: readonly string[]): void {
    for (const part of parts) this.#part(part).hidden = false;
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }
}

const unable =
  'This browser cannot keep the site: it does not let pages be kept here, as in some private windows.';

const removed =
  'Removed. This site stores nothing in this browser now: no pages, no worker, and none of your choices of colours, notes or keys.';
