import type { Chart } from '../../schema/chart.ts';
import { bar } from './bar.ts';
import type { ChartForm } from './form.ts';

export type { ChartForm };
import { line } from './line.ts';

/** Chart forms by the name that charts give as `geometry`. */
export type ChartForms = Readonly<Record<string, ChartForm>>;

/** All forms that a chart may have. */
export const chartForms: Readonly<Record<Chart['geometry'], ChartForm>> = { line, bar };

/** @throws RangeError for a name without a form */
export function formNamed(name: string, forms: ChartForms): ChartForm {
  const form = forms[name];
  if (!form) throw new RangeError(`no chart form "${name}", only ${Object.keys(forms).join(', ')}`);
  return form;
}
