import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::dialogue-session.dialogue-session');
