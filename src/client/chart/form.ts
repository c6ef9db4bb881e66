import type { View } from '../../domain/series/view.ts';
import type { Fields } from '../base/form-fields.ts';

/** What a form says now. */
export function fieldsOf(form: HTMLFormElement): Fields {
  return [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);
}

/** What a form can choose of a view; a timeline has neither unit, axis nor day of knowledge. */
type Choosable = Pick<View, 's' | 't' | 'view'> & Partial<Pick<View, 'u' | 'y' | 'asof'>>;

/** Makes a form say what is shown, wherever on the page its fields stand. */
export function fillForm(form: HTMLFormElement, { s, t, u, y, view, asof }: Choosable): void {
  const boxes: Chosen = { s, y: [y], view: [view] };
  const lists: Chosen = { from: [t.from], to: [t.to], u: [u], asof: [asof ?? ''], view: [view] };
  for (const field of form.elements)
    if (field instanceof HTMLInputElement)
      field.checked = boxes[field.name]?.includes(field.value) ?? field.checked;
    else if (field instanceof HTMLSelectElement) fillSelect(field, lists[field.name]?.[0]);
  keepLinear(form);
}

/** Chosen values by the name of their fields. */
type Chosen = Readonly<Record<string, readonly (string | undefined)[]>>;

/** A unit that only a linear axis can show takes the other away, and a line says why. */
function keepLinear(form: HTMLFormElement): void {
  const unit = form.elements.namedItem('u');
  const chosen = unit instanceof HTMLSelectElement ? unit.selectedOptions[0] : null;
  const linear = chosen?.hasAttribute('data-linear') ?? false;
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement) || field.name !== 'y' || field.value !== 'log')
      continue;
    field.disabled = linear;
    const reason = field.closest('fieldset')?.querySelector<HTMLElement>('[data-part="no-log"]');
    if (reason) reason.hidden = !linear;
  }
}

/** A period from a link need not be among the options, such as a quarter of a yearly series. */
function fillSelect(select: HTMLSelectElement, value: string | undefined): void {
  if (value === undefined) return;
  const offered = [...select.options].some((option) => option.value === value);
  if (!offered) select.add(new Option(value, value));
  select.value = value;
}
