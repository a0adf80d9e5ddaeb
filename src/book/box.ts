export interface Box {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** Where a box lies; it is as wide as the widest of its column. */
export interface Place extends Point {
  readonly width: number;
}

export interface Line {
  readonly from: string;
  readonly to: string;
  /** How far below the top of its box the line leaves. */
  readonly leaves: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}
