export default {
  routes: [
    {
      method: 'GET',
      path: '/search',
      handler: 'search.find',
      config: { auth: false },
    },
    {
      method: 'POST',
      path: '/similar-questions',
      handler: 'search.similar',
      config: { auth: false },
    },
  ],
};
