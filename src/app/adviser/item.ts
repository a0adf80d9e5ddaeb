import type { Answers } from '../../engine/flow.ts';

/** Something that holds or is coming in this household, with what is answered so far. */
export interface IntakeItem {
  readonly id: string;
  readonly flow: string;
  readonly when: 'now' | 'ahead';
  readonly answers: Answers;
  readonly municipality?: string;
}
