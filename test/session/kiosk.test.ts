import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startKiosk } from '../../src/session/kiosk.ts';

const times = { idleSeconds: 90, countdownSeconds: 30 };

describe('a kiosk', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('waits for ever while nobody uses it', () => {
    const kiosk = startKiosk(times);
    vi.advanceTimersByTime(86_400_000);
    expect(kiosk.getSnapshot().value).toBe('free');
  });

  it('asks after some time without a sign of life, counts down, and wipes', () => {
    const kiosk = startKiosk(times);
    kiosk.send({ type: 'began' });
    vi.advanceTimersByTime(89_999);
    expect(kiosk.getSnapshot().value).toBe('used');
    vi.advanceTimersByTime(1);
    expect(kiosk.getSnapshot().value).toBe('warned');
    expect(kiosk.getSnapshot().context.secondsLeft).toBe(30);
    vi.advanceTimersByTime(29_999);
    expect(kiosk.getSnapshot().context.secondsLeft).toBe(1);
    vi.advanceTimersByTime(1);
    expect(kiosk.getSnapshot().status).toBe('done');
  });

  it('begins to wait anew at each sign of life', () => {
    const kiosk = startKiosk(times);
    kiosk.send({ type: 'began' });
    vi.advanceTimersByTime(80_000);
    kiosk.send({ type: 'touched' });
    vi.advanceTimersByTime(80_000);
    expect(kiosk.getSnapshot().value).toBe('used');
  });

  it('goes on after the question, with the whole countdown again next time', () => {
    const kiosk = startKiosk(times);
    kiosk.send({ type: 'began' });
    vi.advanceTimersByTime(100_000);
    kiosk.send({ type: 'touched' });
    expect(kiosk.getSnapshot().value).toBe('used');
    vi.advanceTimersByTime(90_000);
    expect(kiosk.getSnapshot().context.secondsLeft).toBe(30);
  });

  it('wipes at once when somebody is done', () => {
    const kiosk = startKiosk(times);
    kiosk.send({ type: 'began' });
    kiosk.send({ type: 'finished' });
    expect(kiosk.getSnapshot().status).toBe('done');
  });
});
