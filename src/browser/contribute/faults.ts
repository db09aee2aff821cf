/** The field of the form that a column of the data is filled in by. */
const FIELD_OF: Readonly<Record<string, string>> = {
  unit_code: 'unit',
  area_code: 'unit',
  period_start: 'period',
  period_end: 'period',
  met: 'value',
  total: 'value',
  qualifier: 'value',
  note: 'place',
};

/** The name of the field that a question about a column belongs to. */
export const fieldOf = (column: string): string => FIELD_OF[column] ?? column;

const group = (form: HTMLFormElement, field: string): HTMLElement | null =>
  form.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`);

/** Whether the form has a place for what is wrong with a field. */
export const hasPlace = (form: HTMLFormElement, field: string): boolean =>
  form.querySelector(`[data-fault="${CSS.escape(field)}"]`) !== null;

/** Controls of a field that can be filled in now, not those of a field within it. */
const controls = (form: HTMLFormElement, field: string): HTMLElement[] => {
  const own = group(form, field);
  return [...(own?.querySelectorAll<HTMLElement>('input, select, textarea') ?? [])].filter(
    (control) => control.closest('[data-field]') === own && control.checkVisibility(),
  );
};

/** Says by each field what is wrong with it, and takes away what was said before. */
export const showFaults = (form: HTMLFormElement, faults: ReadonlyMap<string, string>): void => {
  for (const place of form.querySelectorAll<HTMLElement>('[data-fault]')) {
    const field = place.dataset.fault ?? '';
    const words = faults.get(field) ?? '';
    if (place.textContent !== words) place.textContent = words;
    for (const control of controls(form, field)) {
      if (words === '' || (control instanceof HTMLInputElement && control.type === 'radio')) {
        control.removeAttribute('aria-invalid');
      } else control.setAttribute('aria-invalid', 'true');
    }
  }
};

/** The first field of the form by which something is said to be wrong; undefined for none. */
export const firstFault = (form: HTMLFormElement): string | undefined =>
  [...form.querySelectorAll<HTMLElement>('[data-fault]')].find(
    ({ textContent }) => textContent !== '',
  )?.dataset.fault;

/** Moves the focus to a field; whether there was anything to move to. */
export const focusField = (form: HTMLFormElement, field: string): boolean => {
  const [first] = controls(form, field);
  const control =
    controls(form, field).find((one) => one instanceof HTMLInputElement && one.checked) ?? first;
  control?.focus();
  return control !== undefined;
};
