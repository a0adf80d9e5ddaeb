import { useState } from 'preact/hooks';
import type { Answer } from '../../engine/flow.ts';
import {
  added,
  answered,
  benefitChosen,
  compared,
  EMPTY,
  type Entry,
  handedIn,
  type Intake,
  putOnSheet,
  type Side,
  settledIn,
  ticked,
  tookOver,
  type When,
} from './intake.ts';
import type { IntakeItem } from './item.ts';

/** What can be done with one event of the list. */
export interface EventActions {
  readonly answer: (id: string, question: string, answer: Answer | undefined, side?: Side) => void;
  readonly compare: (id: string, isOn: boolean) => void;
  readonly takeOver: (id: string) => void;
  /** Adds the same event for another child, trip or gift. */
  readonly again: (entry: Entry) => void;
}

export interface IntakeActions extends EventActions {
  readonly tick: (flow: string, when: When | undefined) => void;
  readonly benefit: (benefit: Answer | undefined) => void;
  readonly settle: (municipality: string | undefined) => void;
  readonly putOnSheet: (id: string, isOn: boolean) => void;
  readonly handIn: (items: readonly IntakeItem[]) => void;
}

/** The intake at this desk, in memory only, and all that can be done with it. */
export function useIntake(municipality: string | undefined): readonly [Intake, IntakeActions] {
  const [intake, setIntake] = useState<Intake>({ ...EMPTY, municipality });
  const actions: IntakeActions = {
    answer: (id, question, answer, side) =>
      setIntake((now) => answered(now, id, question, answer, side)),
    compare: (id, isOn) => setIntake((now) => compared(now, id, isOn)),
    takeOver: (id) => setIntake((now) => tookOver(now, id)),
    again: ({ flow, when = 'now' }) => setIntake((now) => added(now, flow, when)),
    tick: (flow, when) => setIntake((now) => ticked(now, flow, when)),
    benefit: (benefit) => setIntake((now) => benefitChosen(now, benefit)),
    settle: (municipality) => setIntake((now) => settledIn(now, municipality)),
    putOnSheet: (id, isOn) => setIntake((now) => putOnSheet(now, id, isOn)),
    handIn: (items) => setIntake((now) => handedIn(now, items)),
  };
  return [intake, actions];
}
