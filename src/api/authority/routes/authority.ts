import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::authority.authority', {
  only: ['find', 'findOne'],
});
