// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AddByQr } from '../../src/app/AddByQr.tsx';
import type { HardCase } from '../../src/app/adviser/cases/hardCase.ts';
import { NoteCase } from '../../src/app/adviser/cases/NoteCase.tsx';
import type { IntakeItem } from '../../src/app/adviser/item.ts';
import type { Answers, Flow } from '../../src/engine/flow.ts';
import { walk } from '../../src/engine/walk.ts';
import { allFlows } from '../../src/flows/all.ts';
import { addressesOf } from '../../src/handover/address.ts';
import { handedOver } from '../../src/handover/handedOver.ts';
import { languageBy, textFile } from '../../src/i18n/disk.ts';
import { screenReader } from '../../src/i18n/screenTexts.ts';
import { TODAY } from '../flowFaults.ts';

const dutch = languageBy('nl');
const flowOf = (id: string) => allFlows.get(id) as Flow;
const flows = ['geld-gekregen', 'buitenland'];
const files: Readonly<Record<string, unknown>> = {
  '/names/nl.json': { 'screen-handover': 'handover.json' },
  '/handover.json': textFile('nl', 'screen-handover'),
  '/flows.json': Object.fromEntries(flows.map((id) => [id, `src/flows/${id}/flow.ts`])),
};
const serve = async (address: string) =>
  address in files ? Response.json(files[address]) : new Response('', { status: 404 });

let box: HTMLElement;
beforeEach(() => {
  vi.stubGlobal('fetch', serve);
  box = document.createElement('main');
  document.body.append(box);
});
afterEach(() => {
  render(null, box);
  box.remove();
  vi.unstubAllGlobals();
});

const status = () => [...box.querySelectorAll('[role=status]')].map((line) => line.textContent);

function fill(selector: string, text: string): void {
  const field = box.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`there is no ${selector}`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
const submit = () =>
  box.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true }));

const gift = { day: '2026-11-05', benefit: 'bijstand', kind: 'gift', amount: 5000, before: 0 };
const trip = { day: '2026-12-18', benefit: 'bijstand', what: 'plan' };

describe('the code of a client', () => {
  const read = async (text: string): Promise<readonly IntakeItem[]> => {
    const found: IntakeItem[] = [];
    render(
      <AddByQr root="/" language={dutch} today={TODAY} onItems={(items) => found.push(...items)} />,
      box,
    );
    await vi.waitUntil(() => box.querySelector('form'));
    fill('[data-do=code]', text);
    submit();
    await vi.waitUntil(() => status().some(Boolean));
    await vi.waitFor(() => expect(found.length > 0 || status().join('')).toBeTruthy());
    return found;
  };
  const checks = (given: Readonly<Record<string, Answers>>) =>
    Object.entries(given).map(([id, answers]) => handedOver(flowOf(id), answers));
  const addressOf = (given: Readonly<Record<string, Answers>>) =>
    addressesOf(checks(given), 'ar', (page) => `https://voorbeeld.nl/ar/${page}`)[0] ?? '';

  it('gives what holds now and what is coming, with the answers so far', async () => {
    const found = await read(addressOf({ 'geld-gekregen': gift, buitenland: trip }));
    await vi.waitUntil(() => found.length === 2);
    expect(found.map(({ flow, when, answers }) => ({ flow, when, answers }))).toEqual([
      { flow: 'geld-gekregen', when: 'now', answers: gift },
      { flow: 'buitenland', when: 'ahead', answers: trip },
    ]);
  });

  it('keeps only the day and the benefit where other questions were asked, and says so', async () => {
    const [check] = checks({ 'geld-gekregen': gift });
    const other = { ...flowOf('geld-gekregen'), start: 'amount' };
    const given = [{ ...handedOver(other, gift), flow: check?.flow ?? '' }];
    const [address = ''] = addressesOf(given, 'nl', (page) => `https://voorbeeld.nl/${page}`);
    const found = await read(address);
    await vi.waitUntil(() => found.length === 1);
    expect(found[0]?.answers).toEqual({ day: '2026-11-05', benefit: 'bijstand' });
    await vi.waitUntil(() => status().some((line) => line?.includes('nu anders')));
  });

  it.each([
    ['cut short', (address: string) => address.slice(0, -3)],
    ['changed', (address: string) => address.replace('#q=1ar', '#q=1en')],
    ['of another site', () => 'https://voorbeeld.nl/menu'],
  ])('refuses a code that is %s', async (_, spoil) => {
    expect(await read(spoil(addressOf({ 'geld-gekregen': gift })))).toEqual([]);
    expect(status().join('')).toContain('niet heel');
  });
});

describe('noting a hard case', () => {
  const say = screenReader<'adviser'>(dutch, textFile('nl', '_adviser') ?? {});
  const flow = flowOf('geld-gekregen');
  const position = walk(flow, { today: TODAY }, gift);
  const note = async (remark: string): Promise<readonly HardCase[]> => {
    const noted: HardCase[] = [];
    render(
      <NoteCase say={say} flow={flow} position={position} onNote={(each) => noted.push(each)} />,
      box,
    );
    fill('textarea', remark);
    await new Promise(requestAnimationFrame);
    submit();
    await vi.waitUntil(() => status().some(Boolean));
    return noted;
  };

  it.each([
    ['bsn 111222333', 'BSN'],
    ['mail jan@voorbeeld.nl', 'mailadres'],
    ['bel 06 12345678', 'telefoonnummer'],
    ['NL91 ABNA 0417 1643 00', 'rekeningnummer'],
    ['  ', 'Schrijf eerst'],
  ])('refuses "%s" kindly', async (remark, word) => {
    expect(await note(remark)).toEqual([]);
    expect(status().join('')).toContain(word);
  });

  it('notes any other remark', async () => {
    expect(await note('Bruiloft in het buitenland.')).toMatchObject([
      { flow: 'geld-gekregen', remark: 'Bruiloft in het buitenland.' },
    ]);
  });
});
