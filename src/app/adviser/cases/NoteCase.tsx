import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Flow } from '../../../engine/flow.ts';
import type { Position } from '../../../engine/walk.ts';
import type { ScreenReader } from '../../../i18n/screenTexts.ts';
import { personalIn } from '../../../report/personal.ts';
import { type HardCase, hardCaseOf } from './hardCase.ts';

interface Props {
  readonly say: ScreenReader<'adviser'>;
  readonly flow: Flow;
  readonly position: Position;
  readonly onNote: (noted: HardCase) => void;
}

/** Notes the case at hand as a hard one; what looks like somebody's own number or address is refused. */
export function NoteCase({ say, flow, position, onNote }: Props): JSX.Element {
  const id = useId();
  const [remark, setRemark] = useState('');
  const [status, setStatus] = useState('');
  const note = (event: SubmitEvent) => {
    event.preventDefault();
    const personal = personalIn(remark);
    if (personal) return setStatus(say(`cases.refused.${personal}`));
    if (!remark.trim()) return setStatus(say('cases.empty'));
    onNote(hardCaseOf(flow, position, remark));
    setRemark('');
    setStatus(say('cases.added'));
  };
  return (
    <details class="section" data-note-case>
      <summary>{say('cases.note')}</summary>
      <form class="inside" autocomplete="off" onSubmit={note}>
        <p id={`${id}help`} class="quiet">
          {say('cases.help')}
        </p>
        <label class="picker" for={`${id}remark`}>
          {say('cases.remark')}
          <textarea
            id={`${id}remark`}
            rows={3}
            aria-describedby={`${id}help`}
            value={remark}
            onInput={({ currentTarget }) => setRemark(currentTarget.value)}
          />
        </label>
        <button class="button" type="submit">
          {say('cases.add')}
        </button>
        <p role="status">{status}</p>
      </form>
    </details>
  );
}
