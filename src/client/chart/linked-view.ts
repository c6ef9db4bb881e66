import { keys } from '../../routing/url-state/grammar.ts';

/** Whether a query may name a view: cheap, and right but for rare slips that are read later. */
const namesView = String.raw`[?&](${keys.join('|')})=`;

/** A script for the head of a page that hides the default view and fetches the data of a link's view. */
export function linkedViewStart(data: string): string {
  return [
    `if(/${namesView}/i.test(location.search)){`,
    `const d=document,l=d.createElement('link');`,
    `d.documentElement.dataset.linkedView='';`,
    `l.rel='preload';l.as='fetch';l.crossOrigin='';l.href=${JSON.stringify(data)};`,
    `d.head.append(l)}`,
  ].join('');
}

/** Shows the page again, in the view that the link names or, where that cannot be had, its default. */
export function showView(): void {
  delete document.documentElement.dataset['linkedView'];
}
