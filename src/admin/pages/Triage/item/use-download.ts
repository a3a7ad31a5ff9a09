import { useFetchClient } from '@strapi/strapi/admin';
import { useMutation } from '@tanstack/react-query';
import { toStaffError } from '../../../client/staff-error';

function save(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Fetches a submission's file with the token of whoever is signed in, and saves it. */
export function useDownload(submissionKey: string) {
  const { get } = useFetchClient();
  const { mutate, error } = useMutation({
    async mutationFn({ key, name }: { key: string; name: string }) {
      try {
        const path = `/dialogue/submissions/${submissionKey}/attachments/${key}`;
        const { data } = await get<Blob>(path, { responseType: 'blob' });
        save(data, name);
      } catch (thrown) {
        throw toStaffError(thrown);
      }
    },
  });
  return { download: mutate, error };
}
