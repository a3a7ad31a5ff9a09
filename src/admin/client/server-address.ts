/** Where the server answers, as the panel was built to know it; the panel's own origin otherwise. */
export const serverAddress = (): string =>
  (window.strapi as unknown as { backendURL?: string }).backendURL || window.location.origin;
