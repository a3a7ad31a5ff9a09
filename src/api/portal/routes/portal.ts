export default {
  routes: [
    {
      method: 'GET',
      path: '/portal/sessions',
      handler: 'portal.sessions',
      config: { auth: false },
    },
    {
      method: 'GET',
      path: '/portal/sessions/:slug',
      handler: 'portal.session',
      config: { auth: false },
    },
  ],
};
