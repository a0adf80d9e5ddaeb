import type { Language } from '../i18n/language.ts';
import type { ScreenReader } from '../i18n/screenTexts.ts';

/** What was not clear about a verdict. */
export const feedbackKinds = ['hard', 'wrong', 'otherwise', 'else'] as const;
export type FeedbackKind = (typeof feedbackKinds)[number];

/** What somebody wants to say about a verdict; of their answers there is nothing in it. */
export interface Feedback {
  /** Left out where it had better not be known what somebody looked at. */
  readonly about?: {
    readonly flow: string;
    readonly title: string;
    readonly outcome: string;
    readonly duty: string;
  };
  readonly kinds: readonly FeedbackKind[];
  readonly own: string;
  readonly build: string;
  /** The language that the verdict was read in. */
  readonly read: Pick<Language, 'code'>;
}

const nameOf = (code: string, intl: string): string =>
  new Intl.DisplayNames([intl], { type: 'language' }).of(code) ?? code;

/** The text about a verdict, in the words of one language. */
export function feedbackText(
  { about, kinds, own, build, read }: Feedback,
  say: ScreenReader<'feedback'>,
  { intl }: Pick<Language, 'intl'>,
): string {
  const list = kinds.map((kind) => say(`kinds.${kind}`)).join('; ');
  const facts = [
    ...(about
      ? [
          say('letter.flow', { values: { title: about.title, id: about.flow } }),
          say('letter.verdict', { values: { duty: about.duty, id: about.outcome } }),
        ]
      : []),
    ...(kinds.length > 0 ? [say('letter.kinds', { values: { list } })] : []),
    ...(own.trim() ? [say('letter.own', { values: { own: own.trim() } })] : []),
    say('letter.language', { values: { language: nameOf(read.code, intl) } }),
    ...(build ? [say('letter.build', { values: { build } })] : []),
  ];
  return [say('letter.intro'), facts.map((fact) => `- ${fact}`).join('\n')].join('\n\n');
}
