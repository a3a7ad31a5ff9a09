'use strict';

module.exports = require('@strapi/strapi').factories.createCoreService(
  'api::unlinked-question.unlinked-question',
);
