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

/* Where help comes first, telling more can make it unsafe: that is on paper only when somebody wants it so. */
const sendsToHelp = ({ flow }: Entry, standing: Standing | undefined): boolean =>
  standing?.found !== undefined && isNeutral({ id: flow }, standing.found);

/** What may stand on the sheet, and what does as long as nobody chose otherwise. */
export const sheetChoices = (
  entries: readonly Entry[],
  standings: ReadonlyMap<string, Standing>,
): readonly Choice[] =>
  entries.map((entry) => {
    const standing = standings.get(entry.id);
    const isHelp = sendsToHelp(entry, standing);
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
