import { serverAddress } from '../../../client/server-address';
import { StaffError } from '../../../client/staff-error';

interface PublicAnnouncement {
  documentId: string;
  title: string;
  body: string;
  issuedAt: string;
}

/** As readers get them: announcements are public, so they are read from the public API, unsigned. */
export async function readAnnouncements(slug: string): Promise<PublicAnnouncement[]> {
  const query = new URLSearchParams({
    'filters[session][slug][$eq]': slug,
    sort: 'issuedAt:desc',
    'pagination[pageSize]': '50',
  });
  const answer = await fetch(`${serverAddress()}/api/announcements?${query}`).catch(() => {
    throw new StaffError(0, {});
  });
  const { data, error } = await answer.json();
  if (!answer.ok) throw new StaffError(answer.status, error ?? {});
  return data;
}
