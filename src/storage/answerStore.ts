import type { Answers, Benefit } from '../engine/flow.ts';

/** A walk as it is kept: only answers, never a step number. */
export interface SavedWalk {
  readonly flow: string;
  readonly answers: Answers;
  /** Whether the answers reached a verdict. */
  readonly finished: boolean;
  /** A question to show again although it has an answer: one that came from another flow. */
  readonly asks?: string;
  /** Milliseconds since 1970, to find the walk that was open last. */
  readonly savedAt: number;
}

/** The unfinished walk among these that was saved last. */
export const lastOpen = (walks: readonly SavedWalk[]): SavedWalk | undefined =>
  walks.filter(({ finished }) => !finished).sort((a, b) => b.savedAt - a.savedAt)[0];

/** What is asked once and kept on a phone. */
export interface Settings {
  readonly benefit?: Benefit;
  readonly municipality?: string;
}

/** Where answers are kept on the device. `keepsAnswers` is false where they are gone with the page. */
export interface AnswerStore {
  readonly keepsAnswers: boolean;
  readonly walk: (flow: string) => Promise<SavedWalk | undefined>;
  /** The unfinished walk that was saved last. */
  readonly openWalk: () => Promise<SavedWalk | undefined>;
  readonly saveWalk: (walk: SavedWalk) => Promise<void>;
  readonly eraseWalk: (flow: string) => Promise<void>;
  readonly settings: () => Promise<Settings>;
  readonly saveSettings: (settings: Settings) => Promise<void>;
  /** Everything that is kept, gone. */
  readonly eraseAll: () => Promise<void>;
}
