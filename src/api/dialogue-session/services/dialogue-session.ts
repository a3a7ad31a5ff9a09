import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::dialogue-session.dialogue-session');
