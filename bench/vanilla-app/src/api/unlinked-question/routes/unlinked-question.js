'use strict';

module.exports = require('@strapi/strapi').factories.createCoreRouter(
  'api::unlinked-question.unlinked-question',
);
