import { describe, expect, it } from 'vitest';
import { analyse, check, GATES, init } from '../../config/readability.mjs';
import { euro } from '../../src/base/cents.ts';
import type { Answer, Flow } from '../../src/engine/flow.ts';
import { type Outcome, outcomeOf } from '../../src/engine/outcome.ts';
import { questionIn } from '../../src/engine/question.ts';
import { walk } from '../../src/engine/walk.ts';
import { allFlows } from '../../src/flows/all.ts';
import type { Case } from '../../src/flows/case.ts';
import { flowTexts, languageBy, textFile } from '../../src/i18n/disk.ts';
import { formatCents, formatDay, formatMonth, plain } from '../../src/i18n/format.ts';
import { flatten, textAt } from '../../src/i18n/language.ts';
import { screenReader } from '../../src/i18n/screenTexts.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { isNeutral, messageFor, messageText, ways } from '../../src/report/message.ts';
import { type Reached, toldIn } from '../../src/report/told.ts';
import { TODAY } from '../flowFaults.ts';
import { localRulesFor } from '../profiles.ts';

const files = import.meta.glob<readonly Case[]>('../../src/flows/*/cases.ts', {
  eager: true,
  import: 'default',
});
const flows = [...allFlows.values()];
const codes = ['nl', 'en', 'ar'] as const;
type Code = (typeof codes)[number];

function reachedBy(flow: Flow, given: Case): Reached | undefined {
  const today = given.today ?? TODAY;
  const benefit = given.benefit ?? 'bijstand';
  const answers: Record<string, Answer> = { day: given.on };
  for (const [id, answer] of Object.entries(given.answers)) {
    const isAmount = questionIn(flow, id).kind === 'amount' && typeof answer === 'number';
    answers[id] = isAmount ? euro(answer) : answer;
  }
  const localOn = localRulesFor(given.gemeente, today);
  const { at, facts, path } = walk(flow, { today, benefit, localOn }, answers);
  if (at.kind !== 'outcome') return undefined;
  const found: Outcome = outcomeOf(flow, facts, at.id);
  return found.duty === 'no-report' ? undefined : { flow, facts, found, path, answers };
}

const reachedIn = (flow: Flow): readonly Reached[] =>
  (files[`../../src/flows/${flow.id}/cases.ts`] ?? []).flatMap((given) => {
    const reached = reachedBy(flow, given);
    return reached ? [reached] : [];
  });

/** One way to each verdict. */
const onePerVerdict = (reached: readonly Reached[]): readonly Reached[] => [
  ...new Map(reached.map((each) => [`${each.found.id} ${each.found.duty}`, each])).values(),
];

const tongues = Object.fromEntries(
  codes.map((code) => [
    code,
    {
      cards: textFile(code, 'cards') ?? {},
      labels: textFile(code, 'screen-labels') ?? {},
      say: screenReader<'report'>(languageBy(code), textFile(code, 'screen-report') ?? {}),
    },
  ]),
);
function tongueIn(code: Code, flow: Flow) {
  const { cards = {}, labels = {}, say = () => '' } = tongues[code] ?? {};
  const words = wordsOf(languageBy(code), textFile(code, 'interface') ?? {}, flowTexts(code, flow));
  return { telling: { words, cards, labels }, say };
}

type Tongue = ReturnType<typeof tongueIn>;
function messagesOf({ telling, say }: Tongue, reached: Reached, hasPaper = true) {
  const told = toldIn(telling, reached, hasPaper);
  return ways.map((way) => {
    const message = messageFor(way, told, say);
    return { way, subject: message.subject, text: messageText(message) };
  });
}
const dutchText = (id: string, outcome: string, way: (typeof ways)[number] = 'email'): string => {
  const flow = allFlows.get(id);
  const reached = flow && reachedIn(flow).find(({ found }) => found.id === outcome);
  if (!reached) throw new Error(`no case of ${id} ends at ${outcome}`);
  const found = messagesOf(tongueIn('nl', reached.flow), reached).find((each) => each.way === way);
  return `${found?.subject}\n${found?.text}`;
};

const hasOwnText = ({ flow, found }: Reached): boolean => {
  const own = textFile('nl', 'screen-report') ?? {};
  return ['rest', found.id].some((at) => textAt(own, `letters.${flow.id}.${at}`) !== undefined);
};

/** The day and the amounts that the text must hold, as that language writes them. */
function factsIn({ flow, facts, path, answers }: Reached, intl: string): readonly string[][] {
  const { day } = facts;
  const amounts = path.filter((id) => questionIn(flow, id).kind === 'amount');
  return [
    ...(day ? [[formatDay(day, intl), formatMonth(day, intl)]] : []),
    ...amounts.flatMap((id) => {
      const cents = answers[id];
      return typeof cents === 'number' ? [[formatCents(cents)]] : [];
    }),
  ];
}

function faultsOf(code: Code, reached: Reached, text: string): string[] {
  const faults: string[] = [];
  if (/\{\{|undefined|null|BSN|weet-niet/.test(text)) faults.push('holds a mark or a BSN');
  if (code === 'nl' && /\[\[|\]\]/.test(text)) faults.push('marks Dutch in Dutch');
  if (isNeutral(reached.flow, reached.found) || hasOwnText(reached)) return faults;
  const seen = plain(text);
  for (const either of factsIn(reached, languageBy(code).intl)) {
    if (!either.some((each) => seen.includes(plain(each)))) faults.push(`lacks ${either[0]}`);
  }
  return faults;
}

describe.each(flows.map((flow) => [flow.id, flow] as const))('the message of %s', (_, flow) => {
  const reached = onePerVerdict(reachedIn(flow));

  it('can be made for every verdict, in every way and language, with the day and the amounts', () => {
    expect(reached.length).toBeGreaterThan(0);
    const faults = codes.flatMap((code) => {
      const tongue = tongueIn(code, flow);
      return reached.flatMap((each) =>
        messagesOf(tongue, each).flatMap(({ way, subject, text }) =>
          faultsOf(code, each, `${subject}\n${text}`).map(
            (fault) => `${code} ${way} ${each.found.id}: ${fault}`,
          ),
        ),
      );
    });
    expect(faults.slice(0, 5)).toEqual([]);
  });

  it('has a short label for every question, which speaks to nobody', () => {
    const faults = codes.flatMap((code) =>
      Object.keys(flow.questions).flatMap((question) => {
        const label = textAt(textFile(code, 'screen-labels') ?? {}, `${flow.id}.${question}`);
        const isShort = label && label.split(/\s+/).length <= 6;
        const isPlain = label && !/[?؟:]|\b(u|uw|you|your)\b/i.test(label);
        return isShort && isPlain ? [] : [`${code} ${question}: ${label}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('tells nothing of what happened where help comes first, and only there', () => {
    const advised = Object.keys(flow.outcomes).filter((id) => {
      const text = textAt(flowTexts('nl', flow), `outcomes.${id}.verdict`) ?? '';
      return /eerst (gratis )?hulp[,.]/.test(text);
    });
    expect(Object.keys(flow.outcomes).filter((id) => isNeutral(flow, { id }))).toEqual(advised);
  });
});

describe('the labels', () => {
  it.each(codes)('are for questions that there are, in %s', (code) => {
    const extra = Object.keys(flatten(textFile(code, 'screen-labels') ?? {})).filter((key) => {
      const [flow = '', question = ''] = key.split('.');
      return !allFlows.get(flow)?.questions[question];
    });
    expect(extra).toEqual([]);
  });
});

describe('the texts of letters', () => {
  it('are for flows and verdicts that there are', () => {
    const letters = textFile('nl', 'screen-report')?.letters ?? {};
    const extra = Object.keys(flatten(letters as never)).filter((key) => {
      const [id = '', ...at] = key.split('.');
      const last = at.at(-1) ?? '';
      const known = ['subject', 'rest', 'gevraagd'].includes(last);
      return !(known || allFlows.get(id)?.outcomes[last]);
    });
    expect(extra).toEqual([]);
  });
});

describe('a message', () => {
  it('objects on paper, and on the telephone asks where the paper goes', () => {
    const email = dutchText('niet-eens', 'askInTime');
    expect(email).toMatch(/Ik maak bezwaar\n/);
    expect(email).toContain('Mijn redenen stuur ik later.');
    expect(email).toContain('(uw naam en adres)');
    expect(dutchText('niet-eens', 'askInTime', 'phone')).toContain('Naar welk adres');
  });

  it('tells of forgotten things how it came about, and no guess about damage or warnings', () => {
    const text = dutchText('te-laat', 'inTime');
    expect(text).toContain('Hoe het kwam: ');
    expect(text).not.toMatch(/Te veel geld gekregen|Eerder een brief/);
  });

  it('does not own to an old debt by asking about it', () => {
    expect(dutchText('terugbetalen', 'askWaiver')).toContain('Ik zeg hiermee niet dat er nog');
  });

  it('leaves out what somebody does not know, and says once that not all is sure', () => {
    const flow = allFlows.get('geld-geleend');
    const unsure = flow && reachedIn(flow).find(({ answers }) => answers.often === 'weet-niet');
    if (!unsure) throw new Error('no case with "Weet ik niet"');
    const [form] = messagesOf(tongueIn('nl', unsure.flow), unsure);
    expect(form?.text).not.toContain('Hoe vaak');
    expect(form?.text.match(/Niet alles weet ik al zeker\./g)).toHaveLength(1);
  });

  it('offers the paper later when it is not there yet', () => {
    const flow = allFlows.get('geld-geleend');
    const report = flow && reachedIn(flow).find(({ found }) => found.duty === 'report');
    if (!report) throw new Error('no report');
    const later = messagesOf(tongueIn('nl', report.flow), report, false);
    expect(later.find(({ way }) => way === 'form')?.text).toContain('Ik heb het papier nog niet.');
    expect(later.find(({ way }) => way === 'desk')?.text).toContain('Mag ik het later brengen?');
  });

  it('is as easy to read as the screens', () => {
    init();
    const asked = [
      ['geld-gekregen', 'reportOver'],
      ['geld-geleend', 'reportWaiting'],
      ['werk-begonnen', 'reportTrial'],
      ['verhuizen', 'reportNear'],
      ['relatie', 'askPlan'],
      ['te-laat', 'inTime'],
      ['brief-vraagt-informatie', 'moreTime'],
      ['uitkering-gestopt', 'missed'],
      ['boete', 'askFine'],
      ['huisbezoek', 'askTalk'],
      ['niet-eens', 'askInTime'],
      ['terugbetalen', 'askPlan'],
    ] as const;
    const strings = asked.map(([flow, outcome]) => ({
      key: `${flow}.${outcome}`,
      text: dutchText(flow, outcome),
    }));
    expect(check(analyse(strings), GATES.core)).toEqual([]);
  });
});
