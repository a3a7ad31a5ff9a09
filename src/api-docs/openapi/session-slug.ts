/** The session an address is about. */
export const sessionSlug = {
  name: 'slug',
  in: 'path',
  required: true,
  description: 'Slug của phiên / slug of the session',
  schema: { type: 'string' },
};
