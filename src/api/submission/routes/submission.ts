export default {
  routes: [
    {
      method: 'POST',
      path: '/dialogue-sessions/:slug/questions',
      handler: 'submission.submit',
      config: { auth: false },
    },
    {
      method: 'POST',
      path: '/receipts',
      handler: 'submission.fateOf',
      config: { auth: false },
    },
  ],
};
