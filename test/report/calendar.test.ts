import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../src/report/calendar.ts';

const now = Date.parse('2026-11-23T11:00:00Z');
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => ({
    component,
    event: new ICAL.Event(component),
  }));

describe('calendarFile', () => {
  it('makes whole-day events that a calendar reads back', () => {
    const [first, second] = read(
      calendarFile(
        [
          { title: 'Even regelen', description: 'Regel 1\nRegel 2; met, tekens', on: '2026-11-27' },
          { title: 'تذكير', on: '2026-12-31' },
        ],
        now,
      ),
    );
    expect(first?.event.summary).toBe('Even regelen');
    expect(first?.event.description).toBe('Regel 1\nRegel 2; met, tekens');
    expect(first?.event.startDate.toString()).toBe('2026-11-27');
    expect(first?.event.endDate.toString()).toBe('2026-11-28');
    expect(second?.event.summary).toBe('تذكير');
    expect(second?.event.endDate.toString()).toBe('2027-01-01');
    expect(second?.event.uid).not.toBe(first?.event.uid);
  });

  it('sounds its alarms at nine, the days before and the day itself', () => {
    const [{ component, event }] = read(
      calendarFile([{ title: 'Even regelen', on: '2026-11-27', alarmDaysBefore: [1, 0] }], now),
    ) as [ReturnType<typeof read>[number]];
    const times = component.getAllSubcomponents('valarm').map((alarm) => {
      const time = event.startDate.clone();
      time.isDate = false;
      time.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
      return time.toString();
    });
    expect(times).toEqual(['2026-11-26T09:00:00', '2026-11-27T09:00:00']);
  });

  it('comes back every month when asked to', () => {
    const [{ event }] = read(
      calendarFile([{ title: 'Even nakijken', on: '2026-12-01', repeat: 'monthly' }], now),
    ) as [ReturnType<typeof read>[number]];
    const days = event.iterator();
    expect([days.next(), days.next()].map(String)).toEqual(['2026-12-01', '2027-01-01']);
  });

  it('ends its lines as RFC 5545 asks, and folds the long ones', () => {
    const text = calendarFile([{ title: 'x'.repeat(200), on: '2026-12-01' }], now);
    expect(text).not.toMatch(/[^\r]\n/);
    expect(text).toMatch(/\r\n x+\r\n/);
  });
});
