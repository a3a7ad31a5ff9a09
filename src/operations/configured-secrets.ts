import type { Core } from '@strapi/strapi';
import type { SecretName } from './assert-secrets';

/** The secrets this Strapi runs with, however it was started. */
export function configuredSecrets(strapi: Core.Strapi): Partial<Record<SecretName, string>> {
  const read = (path: string): string => String(strapi.config.get(path, '') ?? '');
  return {
    APP_KEYS: strapi.config.get<string[]>('server.app.keys', []).join(','),
    ADMIN_JWT_SECRET: read('admin.auth.secret'),
    API_TOKEN_SALT: read('admin.apiToken.salt'),
    TRANSFER_TOKEN_SALT: read('admin.transfer.token.salt'),
    ENCRYPTION_KEY: read('admin.secrets.encryptionKey'),
    JWT_SECRET: read('plugin::users-permissions.jwtSecret'),
    RECEIPT_SECRET: read('dialogue.receiptSecret'),
  };
}
