import type { View } from '../../domain/series/view.ts';
import type { Fields } from '../base/form-fields.ts';

/** What a form says now. */
export function fieldsOf(form: HTMLFormElement): Fields {
  return [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);
}

/** What a form can choose of a view; a timeline has neither unit nor axis. */
type Choosable = Pick<View, 's' | 't' | 'view'> & Partial<Pick<View, 'u' | 'y'>>;

/** Makes a form say what is shown. */
export function fillForm(form: HTMLFormElement, { s, t, u, y, view }: Choosable): void {
  const chosen: Readonly<Record<string, readonly (string | undefined)[]>> = {
    s,
    u: [u],
    y: [y],
    view: [view],
  };
  for (const input of form.querySelectorAll('input'))
    input.checked = chosen[input.name]?.includes(input.value) ?? input.checked;
  fillSelect(form.querySelector('select[name=from]'), t.from);
  fillSelect(form.querySelector('select[name=to]'), t.to);
  keepLinear(form);
}

/** A unit that only a linear axis can show takes the other away, and a line says why. */
function keepLinear(form: HTMLFormElement): void {
  const linear = form.querySelector('input[name=u]:checked')?.hasAttribute('data-linear') ?? false;
  const log = form.querySelector<HTMLInputElement>('input[name=y][value=log]');
  if (log) log.disabled = linear;
  const reason = form.querySelector<HTMLElement>('[data-part="no-log"]');
  if (reason) reason.hidden = !linear;
}

/** A period from a link need not be among the options, such as a quarter of a yearly series. */
function fillSelect(select: HTMLSelectElement | null, value: string): void {
  if (!select) return;
  const offered = [...select.options].some((option) => option.value === value);
  if (!offered) select.add(new Option(value, value));
  select.value = value;
}
