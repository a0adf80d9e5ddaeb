import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Duty } from '../engine/flow.ts';
import type { InterfaceKey, Words } from '../i18n/words.ts';
import { Choices } from '../ui/Choices.tsx';

type Plan = 'report' | 'no-report' | 'ask-first' | 'wait' | 'nothing';

/* What someone may think to do; the first is what the verdict says. */
const plans: Readonly<Record<Duty, readonly Plan[]>> = {
  report: ['report', 'wait', 'nothing'],
  'no-report': ['no-report', 'report'],
  'ask-first': ['ask-first', 'wait', 'nothing'],
  'unknown-law': ['ask-first', 'wait', 'nothing'],
};

/** One question that lets someone say in their own choice what they will do now. */
export function TeachBack({ duty, words }: { duty: Duty; words: Words }): JSX.Element {
  const [plan, setPlan] = useState<string>();
  const reply = plan === plans[duty][0] ? 'teach.right' : 'teach.wrong';
  return (
    <form class="teach" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>
          <h2>{words.t('teach.question')}</h2>
        </legend>
        <Choices
          choices={plans[duty].map((id) => ({ id, label: words.t(`teach.${id}` as InterfaceKey) }))}
          chosen={plan}
          onChoose={setPlan}
        />
      </fieldset>
      <p role="status">{plan ? words.t(reply) : ''}</p>
    </form>
  );
}
