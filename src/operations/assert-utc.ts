/**
 * Refuses to go on unless this process lives in UTC.
 *
 * Strapi 5.54 writes datetimes into `timestamp without time zone` in the zone of the process: under
 * Asia/Ho_Chi_Minh a session of 08:00Z would be stored as 15:00 and open seven hours late.
 */
export function assertUtc(
  offsetMinutesAt: (instant: Date) => number = (instant) => instant.getTimezoneOffset(),
): void {
  const winter = new Date(Date.UTC(2026, 0, 1));
  const summer = new Date(Date.UTC(2026, 6, 1));
  if (offsetMinutesAt(winter) === 0 && offsetMinutesAt(summer) === 0) return;
  throw new Error('Refusing to start: this process is not in UTC. Set TZ=UTC.');
}
