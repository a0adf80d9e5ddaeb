import type { Cents } from '../base/cents.ts';

/** What a gemeente may fill in where the law leaves room, as a choice a flow can test. */
export interface LocalChoices {
  /** A study of a housemate child of 18 to 26 that starts or stops. */
  readonly childStudy: 'report';
  /** Trying out living together, after asking. */
  readonly trialLivingTogether: 'ask-first';
  /** Some days away within the Netherlands. */
  readonly stayInNetherlands: 'report';
  /** Whether groceries and goods fell under the local gift limit before 2026. */
  readonly goodsInGiftLimit: 'yes';
  /** Whether the office says that IOAW and IOAZ need not report gifts. */
  readonly giftsWithIoaw: 'free';
  /** Clothes and goods from a clothing bank, church or give-away shop. */
  readonly charityGoods: 'free';
  /** A bill or debt that a fund pays. */
  readonly fundBills: 'free';
}

export type LocalChoice = keyof LocalChoices;
/** Local amounts that a flow may compare with, in cents. */
export type LocalAmount = 'local.giftLimit';

/** A term to report in: the first that is set counts. */
export interface LocalTerm {
  readonly workingDays?: number;
  readonly days?: number;
  readonly beforeDayOfMonth?: number;
}

/** What held locally on one day, as the profile of the gemeente says; absent means unknown. */
export interface LocalRules {
  readonly choices: { readonly [F in LocalChoice]?: LocalChoices[F] };
  readonly giftLimit?: Cents;
  readonly reportTerm?: LocalTerm;
  /** How many days before leaving the country the office wants to know. */
  readonly daysBeforeLeaving?: number;
}

export const NO_LOCAL_RULES: LocalRules = { choices: {} };
