const DAY_MILLISECONDS = 86_400_000;

/** The first instant of a day in Hải Phòng, of an ISO date. */
export const startOfDay = (date: string): string =>
  new Date(`${date}T00:00:00+07:00`).toISOString();

/** The instant at which a day in Hải Phòng is over: who belongs until then belongs all that day. */
export const endOfDay = (date: string): string =>
  new Date(new Date(startOfDay(date)).getTime() + DAY_MILLISECONDS).toISOString();
