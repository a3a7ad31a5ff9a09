import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::dialogue-session.dialogue-session', {
  only: ['find', 'findOne'],
});
