import { allCards } from '../../flows/cards.ts';
import { isNeutral } from '../../report/message.ts';
import type { Entry } from './intake.ts';
import type { IntakeItem } from './item.ts';
import { answersOf, type Standing } from './standing.ts';

/** Something that may stand on the sheet. */
export interface Choice {
  readonly entry: Entry;
  readonly standing: Standing | undefined;
  /** Paper is found by others at home, so the client decides. */
  readonly isSensitive: boolean;
  readonly isOn: boolean;
}

const sensitive = new Set(allCards.flatMap((card) => (card.sensitive ? [card.id] : [])));

/*
 * Where help comes first, telling more can make it unsafe: that is on paper only when somebody wants it so. As long as
 * questions are open, all verdicts that may still come count.
 */
function maySendToHelp(standing: Standing | undefined): boolean {
  if (!standing) return false;
  const { flow, found } = standing;
  const outcomes = found ? [found] : Object.keys(flow.outcomes).map((id) => ({ id }));
  return outcomes.some((outcome) => isNeutral(flow, outcome));
}

/** What may stand on the sheet, and what does as long as nobody chose otherwise. */
export const sheetChoices = (
  entries: readonly Entry[],
  standings: ReadonlyMap<string, Standing>,
): readonly Choice[] =>
  entries.map((entry) => {
    const standing = standings.get(entry.id);
    const isHelp = maySendToHelp(standing);
    const isSensitive = isHelp || sensitive.has(entry.flow);
    return { entry, standing, isSensitive, isOn: entry.onSheet ?? !isHelp };
  });

/** What stands on the sheet; only the answers that count go along. */
export const sheetItems = (
  choices: readonly Choice[],
  municipality: string | undefined,
): readonly IntakeItem[] =>
  choices
    .filter(({ isOn }) => isOn)
    .map(({ entry: { id, flow, when = 'now', answers }, standing }) => ({
      id,
      flow,
      when,
      answers: standing ? answersOf(standing) : answers,
      ...(municipality && { municipality }),
    }));
