import {
  type DateAndTime,
  toDateAndTime,
} from '../../src/admin/pages/Sessions/Preparation/hai-phong-fields';
import { completePlan, fromNow, minutes } from '../support/scenario';
import { expectAccessible } from './support/accessible';
import { calls, department } from './support/scene';
import { keepScreen } from './support/screen';
import { visit } from './support/visit';

jest.setTimeout(120_000);

const DAY = minutes(24 * 60);

test('an editor sets the time of an announcement, hears why one is too late, and takes it back', async () => {
  const plan = {
    ...completePlan(await department()),
    topic: 'Hẹn giờ thông báo',
    startsAt: fromNow(20 * DAY),
    plannedEndAt: fromNow(20 * DAY + minutes(100)),
  };
  const { documentId } = await calls<{ documentId: string }>('editor', 'POST /sessions', plan);

  await visit('editor', async ({ page, seen }) => {
    await page.goto(`/admin/dialogue/sessions/${documentId}/prepare`);
    const setTo = async ({ date, time }: DateAndTime) => {
      await page.getByLabel('Ngày thông báo').fill(date);
      await page.getByLabel('Giờ thông báo', { exact: true }).fill(time);
      await page.getByRole('button', { name: 'Hẹn giờ', exact: true }).click();
    };
    await setTo(toDateAndTime(fromNow(30 * DAY).toISOString()));
    await page
      .getByText(/^Thông báo quá muộn/)
      .first()
      .waitFor();
    await keepScreen(page, 'announcement-time-refused');
    await expectAccessible(page);

    const chosen = toDateAndTime(fromNow(2 * DAY).toISOString());
    await setTo(chosen);
    await page.getByText(/^Sẽ thông báo lúc/).waitFor();
    await keepScreen(page, 'announcement-time');
    await expectAccessible(page);
    const { announcementTime } = await calls<{ announcementTime: { announceAt: string } }>(
      'editor',
      `GET /sessions/${documentId}`,
    );
    expect(toDateAndTime(announcementTime.announceAt)).toEqual(chosen);

    await page.getByRole('button', { name: 'Bỏ hẹn' }).click();
    await page.getByText(/^Sẽ thông báo lúc/).waitFor({ state: 'detached' });
    expect(await calls('editor', `GET /sessions/${documentId}`)).toMatchObject({
      announcementTime: null,
      state: 'draft',
    });
    expect(seen.errors).toEqual([`400 POST /dialogue/sessions/${documentId}/announcement-time`]);
  });
});
