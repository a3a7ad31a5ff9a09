const MINUTE = 60_000;

/** A session of the city's leaders that may be announced now and started at once. */
export function sessionPlan(topic: string, authorityKey: string) {
  const startsAt = new Date(Date.now() + 10 * MINUTE);
  return {
    topic,
    authorityKey,
    chair: { name: 'Trần Văn Bình', title: 'Chủ tịch UBND thành phố', position: 'city-chairman' },
    panel: [],
    themes: [{ name: 'Thủ tục hành chính' }],
    mode: 'online' as const,
    onlineAddress: 'https://doithoai.example.vn/truc-tuyen',
    startsAt: startsAt.toISOString(),
    plannedEndAt: new Date(startsAt.getTime() + 100 * MINUTE).toISOString(),
    overrunMinutes: 30,
  };
}
