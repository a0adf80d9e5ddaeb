import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ScreenReader } from '../i18n/screenTexts.ts';
import type { LockState } from '../keep/lockControl.ts';
import { isLongEnough, isSamePin, SHORTEST_PIN } from '../keep/pin.ts';
import { Phrase } from '../ui/Phrase.tsx';
import { Section } from '../ui/Section.tsx';
import { PinField } from './PinField.tsx';

type Text = ScreenReader<'keeping'>;
type Task = 'set' | 'change' | 'remove';

/** What somebody wants with the lock. */
export type LockWish =
  | { readonly task: 'set'; readonly newPin: string }
  | { readonly task: 'change'; readonly pin: string; readonly newPin: string }
  | { readonly task: 'remove'; readonly pin: string };

interface FormProps {
  readonly text: Text;
  readonly task: Task;
  readonly isBusy: boolean;
  readonly onWish: (wish: LockWish) => void;
  readonly onFault: (message: string) => void;
}

interface Typed {
  readonly pin: string;
  readonly newPin: string;
  readonly again: string;
}
const NOTHING: Typed = { pin: '', newPin: '', again: '' };

function faultIn(text: Text, task: Task, { newPin, again }: Typed): string {
  if (task === 'remove') return '';
  if (!isLongEnough(newPin))
    return text('pin.tooShort', { values: { count: String(SHORTEST_PIN) } });
  return isSamePin(newPin, again) ? '' : text('pin.differ');
}

function wishOf(task: Task, { pin, newPin }: Typed): LockWish {
  if (task === 'set') return { task, newPin };
  return task === 'change' ? { task, pin, newPin } : { task, pin };
}

const buttonOf = { set: 'pin.set', change: 'pin.change', remove: 'pin.remove' } as const;

/** The fields for one thing to do with the lock. */
function PinForm({ text, task, isBusy, onWish, onFault }: FormProps): JSX.Element {
  const [typed, setTyped] = useState(NOTHING);
  const field = (name: keyof Typed, label: string) => (
    <PinField
      label={label}
      show={text('pin.show')}
      value={typed[name]}
      onInput={(value) => setTyped({ ...typed, [name]: value })}
    />
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const fault = faultIn(text, task, typed);
        if (fault) onFault(fault);
        else if (!isBusy) onWish(wishOf(task, typed));
      }}
    >
      {task !== 'set' && field('pin', text('pin.now'))}
      {task !== 'remove' && field('newPin', text('pin.new'))}
      {task !== 'remove' && field('again', text('pin.again'))}
      <button class="button primary" type="submit">
        {text(buttonOf[task])}
      </button>
    </form>
  );
}

interface Props {
  readonly text: Text;
  readonly state: LockState;
  readonly message: string;
  readonly isBusy: boolean;
  readonly onWish: (wish: LockWish) => void;
  readonly onFault: (message: string) => void;
}

/** The lock: what it does and does not do, and how to set, change or remove it. */
export function LockForm({ text, state, message, isBusy, onWish, onFault }: Props): JSX.Element {
  const form = (task: Task) => (
    <PinForm key={`${task} ${state}`} {...{ text, task, isBusy, onWish, onFault }} />
  );
  return (
    <Section title={text('pin.title')}>
      <p>{text(state === 'off' ? 'pin.without' : 'pin.with')}</p>
      <p role="status" data-lock-message>
        {message}
      </p>
      {state === 'off' ? (
        <details>
          <summary>{text('pin.start')}</summary>
          {(['how', 'short', 'forgot', 'answers'] as const).map((key) => (
            <p key={key}>
              <Phrase text={text(`pin.${key}`)} />
            </p>
          ))}
          {form('set')}
        </details>
      ) : (
        <>
          <details>
            <summary>{text('pin.change')}</summary>
            {form('change')}
          </details>
          <details>
            <summary>{text('pin.remove')}</summary>
            {form('remove')}
          </details>
        </>
      )}
    </Section>
  );
}
