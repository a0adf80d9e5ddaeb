import type { JSX } from 'preact';
import type { Item } from '../../keep/readKept.ts';
import { CheckScreen } from '../../screens/CheckScreen.tsx';
import { handOver } from '../handOver.ts';
import { answersOf, type CheckGot, fetchCheck, saidOf } from './checkData.ts';
import { Fetched } from './Fetched.tsx';
import { Gone } from './Gone.tsx';
import { titleOf } from './homeLines.ts';
import type { PartProps } from './part.ts';
import { useWrite } from './useWrite.ts';

interface CheckProps extends PartProps {
  readonly got: CheckGot;
  readonly item: Item<'check'>;
}

function Check({ got, item, place, store, now, go }: CheckProps): JSX.Element {
  const { id, value } = item;
  const { say, cards, replayed } = got;
  const { status, write } = useWrite(say);
  const open = (answers: typeof value.answers) => void handOver(place, value.flow, answers, now);
  return (
    <CheckScreen
      say={say}
      id={id}
      title={titleOf(cards, value.flow)}
      said={saidOf(got, value)}
      answers={answersOf(got, value)}
      isOpen={!value.doneOn && value.outcome.duty !== 'no-report'}
      status={status}
      onView={replayed.kind === 'restart' ? undefined : () => open(value.answers)}
      onAgain={() => open({})}
      onErase={() =>
        write(
          () => store.remove([id]),
          () => go(''),
        )
      }
    />
  );
}

/** A kept check, replayed with the flow of now on the day and the answers of then. */
export const Part = (props: PartProps): JSX.Element => (
  <Fetched fetch={() => fetchCheck(props)} words={props.words}>
    {(got) => (got.item ? <Check {...props} got={got} item={got.item} /> : <Gone say={got.say} />)}
  </Fetched>
);
