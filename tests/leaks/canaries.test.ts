import { CanaryScan } from '../support/canaries';

const NAME = 'Cnry name "Đỗ Ẩn" <7> & k3x9q2';
const TELEPHONE = '0900000007';
const scan = new CanaryScan([
  { place: 'submissions.name #7', value: NAME },
  { place: 'submissions.telephone #7', value: TELEPHONE },
]);

const base64 = (text: string) => Buffer.from(text).toString('base64');

test.each([
  ['as it is', `{{${NAME}}}`],
  ['in small letters', NAME.toLowerCase()],
  ['in capital letters', NAME.toUpperCase()],
  ['in JSON', JSON.stringify({ data: [{ name: NAME }] })],
  ['in JSON within JSON', JSON.stringify({ data: JSON.stringify({ name: NAME }) })],
  [
    'in JSON of ASCII letters',
    JSON.stringify(NAME).replace(
      /[^\x20-\x7e]/g,
      (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  ],
  ['in an address', `https://example.vn/?name=${encodeURIComponent(NAME)}`],
  ['in a form', new URLSearchParams({ name: NAME }).toString()],
  ['in HTML', '<b>Cnry name &quot;Đỗ Ẩn&quot; &lt;7&gt; &amp; k3x9q2</b>'],
  ['in HTML by number', 'Cnry name &quot;&#272;&#7895; &#7848;n&quot; &lt;7&gt; &amp; k3x9q2'],
  [
    'in HTML by hexadecimal number',
    'Cnry name &quot;&#x110;&#x1ED7; &#x1EA8;n&quot; &lt;7&gt; &amp; k3x9q2',
  ],
  ['in a slug', '/phien/cnry-name-do-an-7-k3x9q2'],
  ['in base64', base64(NAME)],
  ['in base64 after one byte', base64(`-${NAME}.`)],
  ['in base64 after two bytes', base64(`--${NAME}..`)],
  ['in base64 for addresses', Buffer.from(`{"name":"${NAME}", "title":"?"}`).toString('base64url')],
])('a name is seen %s', (_how, text) => {
  const sightings = scan.sightingsIn(Buffer.from(`before ${text} after`));
  expect(sightings.map(({ place }) => place)).toEqual(['submissions.name #7']);
});

test.each([
  ['as it is', `{"telephone":"${TELEPHONE}"}`],
  ['in base64', base64(`tel:${TELEPHONE};`)],
  ['in base64 after one byte', base64(`+${TELEPHONE};`)],
])('a telephone number is seen %s', (_how, text) => {
  expect(scan.sightingsIn(text)).toEqual([
    expect.objectContaining({ place: 'submissions.telephone #7' }),
  ]);
});

test('what holds no canary is silent', () => {
  const text = JSON.stringify({ name: 'Cnry name', telephone: '0900000008', code: 'k3x9q' });
  expect(scan.sightingsIn(text)).toEqual([]);
});
