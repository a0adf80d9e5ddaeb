import { DONT_KNOW } from '../engine/flow.ts';
import type { Draft } from '../screens/answerForm.ts';

const fieldValue = (form: Element, id: string): string =>
  form.querySelector<HTMLInputElement>(`[id$="-${id}"]`)?.value ?? '';

/** What someone did in the prerendered form before the script was ready. */
export function earlyDraft(main: Element): Draft | undefined {
  const choice = main.querySelector<HTMLInputElement>('input[name="answer"]:checked');
  if (!choice) return undefined;
  const fields = choice.closest('.choice') ?? main;
  const parts = {
    day: fieldValue(fields, 'day'),
    month: fieldValue(fields, 'month'),
    year: fieldValue(fields, 'year'),
  };
  return { choice: choice.value === DONT_KNOW ? DONT_KNOW : choice.value, text: '', parts };
}
