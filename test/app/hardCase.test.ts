import { describe, expect, it } from 'vitest';
import { casesCsv, casesJson } from '../../src/app/adviser/cases/casesFile.ts';
import { hardCaseOf } from '../../src/app/adviser/cases/hardCase.ts';
import type { Answers, Flow } from '../../src/engine/flow.ts';
import { walk } from '../../src/engine/walk.ts';
import { allFlows } from '../../src/flows/all.ts';
import { TODAY } from '../flowFaults.ts';

function caseOf(id: string, answers: Answers, remark: string) {
  const flow = allFlows.get(id) as Flow;
  return hardCaseOf(flow, walk(flow, { today: TODAY }, answers), remark);
}

const gift = { day: '2026-11-05', benefit: 'bijstand', kind: 'gift', amount: 123456, before: 0 };
const trip = {
  day: '2026-12-04',
  benefit: 'bijstand',
  what: 'plan',
  back: '2026-12-18',
  before: 0,
};

describe('a hard case', () => {
  it('keeps codes and amounts, and of days only the month or the year', () => {
    expect(caseOf('geld-gekregen', gift, ' Een bruiloft. ')).toEqual({
      flow: 'geld-gekregen',
      outcome: 'reportOver',
      duty: 'report',
      answers: { day: '2026-11', benefit: 'bijstand', kind: 'gift', amount: 1234.56 },
      remark: 'Een bruiloft.',
    });
    expect(caseOf('buitenland', { ...trip, workPath: 'no' }, 'x').answers).toMatchObject({
      day: '2026-12',
      back: '2026',
    });
  });

  it('has no verdict while questions are open, and keeps what is not known', () => {
    const open = caseOf('buitenland', { day: 'weet-niet', benefit: 'bijstand' }, 'x');
    expect(open).toEqual({
      flow: 'buitenland',
      answers: { day: 'weet-niet', benefit: 'bijstand' },
      remark: 'x',
    });
  });

  it('becomes JSON that reads back', () => {
    const cases = [caseOf('geld-gekregen', gift, 'Een "bruiloft"')];
    expect(JSON.parse(casesJson(cases, 'b1'))).toEqual({
      app: 'Doorgeefwijzer',
      build: 'b1',
      cases,
    });
  });

  it('becomes CSV in which no remark is a formula or breaks its row', () => {
    const csv = casesCsv([caseOf('geld-gekregen', gift, '=1+1; zei "zij"')], 'b1');
    expect(csv.split('\r\n')).toEqual([
      '\ufeff"flow";"outcome";"duty";"answers";"remark";"build"',
      '"geld-gekregen";"reportOver";"report";"day=2026-11, benefit=bijstand, kind=gift, amount=1234.56";"\'=1+1; zei ""zij""";"b1"',
      '',
    ]);
  });
});
