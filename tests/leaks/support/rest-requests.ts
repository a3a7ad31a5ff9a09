import type { Prober } from './prober';

/** One request, as both twins get it. */
export interface ProbeRequest {
  method: string;
  path: string;
  headers?: Record<string, string>;
  body?: string;
}

const OPERATORS = `$eq $eqi $ne $nei $lt $lte $gt $gte $startsWith $startsWithi $endsWith $endsWithi
  $contains $containsi $notContains $notContainsi $null $notNull $in $notIn $between`.split(/\s+/);

/** Ways to bury one condition in others: each with a place for it. */
const NESTINGS = [
  'filters*',
  'filters*',
  'filters[$or][0]*',
  'filters[$and][1]*',
  'filters[$not]*',
  'filters[$and][0][$or][1]*',
  'filters[$not][$not]*',
  'filters[0]*',
  'filters[][$or][]*',
];

const get = (path: string, headers?: Record<string, string>): ProbeRequest => ({
  method: 'GET',
  path,
  ...(headers && { headers }),
});

const keyOf = (path: readonly string[]): string => path.map((name) => `[${name}]`).join('');

/** Lists of the public types, asked for in every spelling Strapi knows. */
export function restRequests(prober: Prober): ProbeRequest[] {
  const { random } = prober;
  return [
    ...random.times(330, () => filterRequest(prober)),
    ...random.times(110, () => publicFilterRequest(prober)),
    ...random.times(110, () => sortRequest(prober)),
    ...random.times(70, () => fieldsRequest(prober)),
    ...random.times(190, () => populateRequest(prober)),
    ...random.times(110, () => otherKeyRequest(prober)),
    ...random.times(50, () => paginationRequest(prober)),
    ...random.times(70, () => headerRequest(prober)),
    ...oneRowRequests(prober),
  ];
}

const condition = ({ random, value }: Prober, path: readonly string[]): string => {
  const operator = random.pick(OPERATORS);
  const key = random.pick(NESTINGS).replace('*', `${keyOf(path)}[${operator}]`);
  if (/Null|null/.test(operator)) return `${key}=${random.pick(['true', 'false', '1'])}`;
  if (!/[iI]n$|between/.test(operator)) return `${key}=${value()}`;
  return `${key}[0]=${value()}&${key}[1]=${value()}`;
};

const filterRequest = (prober: Prober): ProbeRequest => {
  const { plural, path } = prober.way();
  return get(`/api/${plural}?${condition(prober, path)}`);
};

/** By what may be read, so that rows are found, alone or beside what may not. */
function publicFilterRequest(prober: Prober): ProbeRequest {
  const { random } = prober;
  const { plural, path } = prober.publicWay();
  const kept = `filters${keyOf(path)}[$notNull]=true`;
  const more = random.pick(['', '', `&${condition(prober, prober.publicWay().path)}`]);
  return get(`/api/${plural}?${kept}${more}`);
}

function sortRequest(prober: Prober): ProbeRequest {
  const { random } = prober;
  const { plural, path } = random.pick([prober.way(), prober.publicWay()]);
  const direction = random.pick(['', ':asc', ':desc', ':DESC', ':drop']);
  const sort = random.pick([
    `sort=${path.join('.')}${direction}`,
    `sort[0]=${path.join('.')}${direction}`,
    `sort[0]${keyOf(path)}=${direction.slice(1) || 'asc'}`,
    `sort${keyOf(path)}=desc`,
    `sort=createdAt,${path.join('.')}${direction}`,
  ]);
  return get(`/api/${plural}?${sort}`);
}

function fieldsRequest(prober: Prober): ProbeRequest {
  const { random } = prober;
  const { plural, path } = random.pick([prober.way(), prober.publicWay()]);
  const name = random.pick([path[0]!, path.join('.')]);
  return get(
    `/api/${plural}?${random.pick([
      `fields=${name}`,
      `fields[0]=${name}`,
      `fields[0]=createdAt&fields[1]=${name}`,
      'fields=*',
      'fields[0]=*',
      `fields[${name}]=true`,
    ])}`,
  );
}

function populateRequest(prober: Prober): ProbeRequest {
  const { random } = prober;
  const { plural, path } = random.pick([prober.way(), prober.publicWay(), prober.relationWay()]);
  const [first, ...rest] = path as [string, ...string[]];
  const nested = rest.map((name) => `[populate][${name}]`).join('');
  return get(
    `/api/${plural}?${random.pick([
      'populate=*',
      'populate=deep',
      'populate=true',
      `populate=${path.join('.')}`,
      `populate=${first},createdBy`,
      `populate[0]=${path.join('.')}`,
      `populate[${first}]=true`,
      `populate[${first}]=*`,
      `populate[${first}]${nested}=true`,
      `populate[${first}][populate]=*`,
      `populate[${first}][populate][0]=${rest.join('.') || 'createdBy'}`,
      `populate[${first}][fields][0]=${rest[0] ?? 'id'}`,
      `populate[${first}][sort]=${rest.join('.') || 'id'}:desc`,
      `populate[${first}][filters]${keyOf(rest)}[$startsWith]=${prober.value()}`,
      `populate[${first}][count]=true`,
      `populate[${first}][status]=draft`,
      `populate[${first}][on][dialogue.official][fields][0]=name`,
      `populate[${first}][where]${keyOf(rest)}=${prober.value()}`,
      `populate[createdBy][populate]=roles&populate[${first}]=true`,
      random.times(101, (index) => `populate[${index}]=${first}`).join('&'),
    ])}`,
  );
}

/** Keys of the top level that Strapi, its past versions or its database layer have known. */
function otherKeyRequest(prober: Prober): ProbeRequest {
  const { random, value } = prober;
  const { plural, path } = prober.way();
  const key = keyOf(path);
  return get(
    `/api/${plural}?${random.pick([
      `_q=${value()}`,
      `_q=${value()}&pagination[pageSize]=1`,
      'status=draft',
      'status=published',
      'publicationFilter=never-published&status=draft',
      'hasPublishedVersion=false',
      'filters[publishedAt][$null]=true&status=draft',
      'locale=all',
      'locale=*',
      'locale[$ne]=vi',
      `where${key}=${value()}`,
      `where${key}[$startsWith]=${value()}`,
      `$where=${value()}`,
      `select[0]=${path.at(-1)}`,
      `orderBy${key}=asc`,
      `having${key}=${value()}`,
      `on${key}=${value()}`,
      `lookup${key}=${value()}`,
      `join[0]=${path[0]}`,
      `__proto__${key}=${value()}`,
      `__proto__[filters]${key}=${value()}`,
      `constructor[prototype]${key}=${value()}`,
      `filters[__proto__]${key}=${value()}`,
      `filters[constructor]${key}=${value()}`,
      `filters=${value()}`,
      `_where${key}=${value()}`,
      `_sort=${path.join('.')}:asc`,
      `params[_q]=${value()}`,
    ])}`,
  );
}

function paginationRequest({ random, plural }: Prober): ProbeRequest {
  const number = random.pick(['0', '1', '2', '7', '100', '101', '-1', '1e3', 'all', '999999999']);
  return get(
    `/api/${plural()}?${random.pick([
      `pagination[page]=${number}`,
      `pagination[pageSize]=${number}`,
      `pagination[page]=${number}&pagination[pageSize]=2`,
      `pagination[start]=${number}&pagination[limit]=3`,
      `pagination[limit]=${number}`,
      `pagination[withCount]=${random.pick(['true', 'false', '2'])}`,
      `pagination=${number}`,
    ])}`,
  );
}

/** Strapi answers these in another shape; none may hold more. */
function headerRequest(prober: Prober): ProbeRequest {
  const { random } = prober;
  const { plural, path } = random.pick([prober.publicWay(), prober.relationWay()]);
  const headers = random.pick<Record<string, string>>([
    { 'Strapi-Response-Format': 'v4' },
    { 'Strapi-Encode-Source-Maps': 'true' },
    { 'Strapi-Response-Format': 'v4', 'Strapi-Encode-Source-Maps': 'true' },
    { Authorization: `Bearer ${prober.value()}` },
    { Authorization: 'Basic YWRtaW46YWRtaW4=' },
    { Cookie: 'jwtToken=a.b.c; strapi_admin_refresh=a' },
    { Origin: 'https://portal.example.vn' },
    { Origin: 'https://evil.example' },
    { Accept: 'text/html' },
    { 'Accept-Encoding': 'identity', 'If-None-Match': '"1"' },
    { 'X-Forwarded-For': '10.0.0.1', 'X-HTTP-Method-Override': 'DELETE' },
    { Range: 'bytes=0-10' },
  ]);
  return get(`/api/${plural}?${random.pick(['', `populate=${path[0]}`, 'populate=*'])}`, headers);
}

function oneRowRequests({ random, graph, city, value }: Prober): ProbeRequest[] {
  return graph.publicTypes.flatMap((uid) => {
    const plural = graph.pluralOf(uid);
    const keys = random.some(city.documentIds[uid]!, 3);
    const populate = random.pick(graph.stepsOf(uid)).name;
    return [
      ...keys.flatMap((key) =>
        ['', '?populate=*', `?populate=${populate}`].map((q) => `${key}${q}`),
      ),
      ...[city.hidden.session, city.hidden.submission, value(), '1', '1000001', 'count', '..%2f'],
      `${keys[0]}?status=draft`,
      `${keys[0]}?locale=en`,
      `${keys[0]}?fields=createdBy`,
    ].map((rest) => get(`/api/${plural}/${rest}`));
  });
}
