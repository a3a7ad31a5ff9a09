// Loaded before anything else by a node whose own clock is to be wrong: CLOCK_SKEW_MILLISECONDS.
const skew = Number(process.env.CLOCK_SKEW_MILLISECONDS);
const TrueDate = Date;

globalThis.Date = class Date extends TrueDate {
  constructor(...given) {
    super(...(given.length === 0 ? [TrueDate.now() + skew] : given));
  }

  static now() {
    return TrueDate.now() + skew;
  }
};
