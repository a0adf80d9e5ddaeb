const TEN_SECONDS_IN_MS = 10_000;

interface OfFlow {
  readonly flow: string;
}

/** Holds one walk in memory, for the page of its flow: it can be taken once, and only within ten seconds. */
export function holdOne<Walk extends OfFlow>(now: () => number) {
  let held: { readonly walk: Walk; readonly since: number } | undefined;
  return {
    give: (walk: Walk): void => {
      held = { walk, since: now() };
    },
    /** Whoever asks, it is gone after that. */
    take: (flow: string): Walk | undefined => {
      const found = held;
      held = undefined;
      const isHere = found?.walk.flow === flow && now() - found.since < TEN_SECONDS_IN_MS;
      return isHere ? found?.walk : undefined;
    },
  };
}
