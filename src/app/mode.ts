/** What a place where the app is used allows; code asks for the capability, never for the name. */
export interface Mode {
  /** What somebody fills in may stay on this device. */
  readonly keepsAnswers: boolean;
  /** Each question is a history entry, so that Back goes to the one before. */
  readonly leavesHistory: boolean;
  /** A link may lead away from the page. */
  readonly followsLinks: boolean;
}

/** Somebody's own telephone or computer. */
export const phone: Mode = {
  keepsAnswers: true,
  leavesHistory: true,
  followsLinks: true,
};

/** A screen that many people use after each other. */
export const kiosk: Mode = {
  keepsAnswers: false,
  leavesHistory: false,
  followsLinks: false,
};

/** Inside the page of another website. */
export const embed: Mode = {
  keepsAnswers: false,
  leavesHistory: false,
  followsLinks: true,
};
