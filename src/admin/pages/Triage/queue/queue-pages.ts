import type { QueueItem, QueuePage } from '../../../../staff-api/contract/submission';

/** The pages read so far, as the query library keeps them. */
export interface QueuePages {
  pages: QueuePage[];
  pageParams: unknown[];
}

const mapPages = (
  { pages, pageParams }: QueuePages,
  change: (rows: QueueItem[], index: number) => QueueItem[],
): QueuePages => ({
  pageParams,
  pages: pages.map((page, index) => ({ ...page, submissions: change(page.submissions, index) })),
});

/** Without the rows of these ids. */
export const withoutRows = (data: QueuePages, ids: ReadonlySet<string>): QueuePages =>
  mapPages(data, (rows) => rows.filter(({ documentId }) => !ids.has(documentId)));

/** With something changed about one row. */
export const withChange = (
  data: QueuePages,
  documentId: string,
  change: Partial<QueueItem>,
): QueuePages =>
  mapPages(data, (rows) =>
    rows.map((row) => (row.documentId === documentId ? { ...row, ...change } : row)),
  );

/** With a row put back where it belongs in the order of receipt. */
export function withRow(data: QueuePages, row: QueueItem): QueuePages {
  const rest = withoutRows(data, new Set([row.documentId]));
  const after = rest.pages.findIndex(({ submissions }) =>
    submissions.some(({ receivedAt }) => receivedAt > row.receivedAt),
  );
  const target = after === -1 ? rest.pages.length - 1 : after;
  return mapPages(rest, (rows, index) => {
    if (index !== target) return rows;
    const at = rows.findIndex(({ receivedAt }) => receivedAt > row.receivedAt);
    return at === -1 ? [...rows, row] : [...rows.slice(0, at), row, ...rows.slice(at)];
  });
}
