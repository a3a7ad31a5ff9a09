export interface ErrorBody {
  data: null;
  error: { status: number; name: string; message: string; details: Record<string, unknown> };
}

/** Status, code and source of a refusal; fails when the answer does not have Strapi's error shape. */
export async function errorOf(
  response: Response,
): Promise<{ status: number; code: unknown; source?: unknown }> {
  const { data, error } = (await response.json()) as ErrorBody;
  if (data !== null || error.status !== response.status)
    throw new Error('not an error of Strapi’s shape');
  const { code, source } = error.details;
  return { status: response.status, code, ...(source !== undefined && { source }) };
}
