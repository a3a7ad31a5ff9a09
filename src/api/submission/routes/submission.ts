export default {
  routes: [
    {
      method: 'POST',
      path: '/dialogue-sessions/:slug/questions',
      handler: 'submission.submit',
      config: { auth: false },
    },
    {
      method: 'GET',
      path: '/intake-challenge',
      handler: 'submission.challenge',
      config: { auth: false },
    },
    {
      method: 'POST',
      path: '/receipts',
      handler: 'submission.fateOf',
      config: { auth: false },
    },
    {
      method: 'POST',
      path: '/receipts/withdrawal',
      handler: 'submission.withdraw',
      config: { auth: false },
    },
  ],
};
