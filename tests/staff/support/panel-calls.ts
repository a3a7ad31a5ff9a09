/** A request to the content manager of Strapi's panel. */
export interface PanelCall {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/content-manager`. */
  path: string;
  body?: object;
}

/** Ids of one record of the type. */
export interface PanelRecord {
  documentId: string;
  id: number;
}

/** Every way the content manager reads records of a type. */
export const panelReads = (uid: string, { documentId, id }: PanelRecord): PanelCall[] => [
  { method: 'GET', path: `/collection-types/${uid}` },
  { method: 'GET', path: `/collection-types/${uid}?_q=a&filters[id][$gt]=0&sort=id` },
  { method: 'GET', path: `/collection-types/${uid}?status=published&locale=vi` },
  { method: 'GET', path: `/collection-types/${uid}/${documentId}` },
  { method: 'GET', path: `/single-types/${uid}` },
  { method: 'GET', path: `/collection-types/${uid}/${documentId}/actions/countDraftRelations` },
  { method: 'GET', path: `/single-types/${uid}/actions/countDraftRelations` },
  {
    method: 'GET',
    path: `/collection-types/${uid}/actions/countManyEntriesDraftRelations?documentIds[0]=${documentId}`,
  },
  {
    method: 'POST',
    path: `/collection-types/${uid}/actions/bulkFindForValidation`,
    body: { documentIds: [documentId], ids: [id] },
  },
];

/** Every way it writes them. */
export const panelWrites = (uid: string, { documentId }: PanelRecord): PanelCall[] => {
  const one = `/collection-types/${uid}/${documentId}`;
  const many = { documentIds: [documentId] };
  return [
    { method: 'POST', path: `/collection-types/${uid}`, body: {} },
    { method: 'PUT', path: one, body: {} },
    { method: 'DELETE', path: one },
    { method: 'POST', path: `/collection-types/${uid}/clone/${documentId}`, body: {} },
    { method: 'POST', path: `/collection-types/${uid}/auto-clone/${documentId}`, body: {} },
    { method: 'POST', path: `/collection-types/${uid}/actions/publish`, body: {} },
    { method: 'POST', path: `${one}/actions/publish`, body: {} },
    { method: 'POST', path: `${one}/actions/unpublish`, body: {} },
    { method: 'POST', path: `${one}/actions/discard`, body: {} },
    { method: 'POST', path: `/collection-types/${uid}/actions/bulkDelete`, body: many },
    { method: 'POST', path: `/collection-types/${uid}/actions/bulkPublish`, body: many },
    { method: 'POST', path: `/collection-types/${uid}/actions/bulkUnpublish`, body: many },
    { method: 'PUT', path: `/single-types/${uid}`, body: {} },
    { method: 'DELETE', path: `/single-types/${uid}` },
    { method: 'POST', path: `/single-types/${uid}/actions/publish`, body: {} },
    { method: 'POST', path: `/single-types/${uid}/actions/unpublish`, body: {} },
    { method: 'POST', path: `/single-types/${uid}/actions/discard`, body: {} },
  ];
};

/** The pickers of the panel's relation fields and its questions about unique values. */
export const panelQuestions = (
  uid: string,
  { documentId }: PanelRecord,
  relations: readonly string[],
): PanelCall[] => [
  ...relations.flatMap((field): PanelCall[] => [
    { method: 'GET', path: `/relations/${uid}/${field}` },
    { method: 'GET', path: `/relations/${uid}/${documentId}/${field}` },
  ]),
  {
    method: 'POST',
    path: '/uid/generate',
    body: { contentTypeUID: uid, field: 'slug', data: { topic: 'a' } },
  },
  {
    method: 'POST',
    path: '/uid/check-availability',
    body: { contentTypeUID: uid, field: 'slug', value: 'a' },
  },
  { method: 'PUT', path: `/content-types/${uid}/configuration`, body: {} },
];

export async function panelCall(
  baseUrl: string,
  token: string,
  { method, path, body }: PanelCall,
): Promise<{ call: string; status: number; text: string }> {
  const response = await fetch(`${baseUrl}/content-manager${path}`, {
    method,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { call: `${method} ${path}`, status: response.status, text: await response.text() };
}
