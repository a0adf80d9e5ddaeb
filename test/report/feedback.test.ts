import { describe, expect, it } from 'vitest';
import { languageBy, textFile } from '../../src/i18n/disk.ts';
import { screenReader } from '../../src/i18n/screenTexts.ts';
import { type Feedback, feedbackText } from '../../src/report/feedback.ts';

const feedback: Feedback = {
  about: { flow: 'auto', title: 'Ik heb een auto', outcome: 'reportValue', duty: 'Doorgeven' },
  kinds: ['hard', 'otherwise'],
  own: ' Ik heb geen auto. ',
  build: 'abc123',
  read: { code: 'ar' },
};

function textIn(code: string, given: Feedback): string {
  const language = languageBy(code);
  const say = screenReader<'feedback'>(language, textFile(code, 'screen-feedback') ?? {});
  return feedbackText(given, say, language);
}

describe('a text about a verdict', () => {
  it('tells which verdict, what was unclear, in which language and in which version', () => {
    expect(textIn('nl', feedback).split('\n').slice(2)).toEqual([
      '- De vraag: Ik heb een auto (auto)',
      '- Het antwoord: Doorgeven (reportValue)',
      '- Wat er was: Het is te moeilijk; Het past niet bij mij',
      '- Mijn eigen woorden: Ik heb geen auto.',
      '- De taal: Arabisch',
      '- De versie van de app: abc123',
    ]);
  });

  it('names neither question nor verdict where that was left out', () => {
    const { about: _, ...rest } = feedback;
    expect(textIn('nl', rest)).not.toMatch(/auto \(|reportValue|Doorgeven \(/);
  });

  it('leaves out what nobody said', () => {
    const text = textIn('en', { ...feedback, kinds: [], own: '  ', build: '' });
    expect(text.split('\n- ')).toHaveLength(4);
  });
});
