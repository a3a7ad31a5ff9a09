import fc from 'fast-check';
import qrcode from 'qrcode-generator';
import { qrMatrices, qrMatrix } from './matrix';

/** The same text by a library that knows every kind of code, in the mask it thinks best. */
function byLibrary(text: string): boolean[][] {
  const bytes = [...new TextEncoder().encode(text)];
  const code = qrcode(0, 'M');
  code.addData(String.fromCharCode(...bytes), 'Byte');
  code.make();
  const sides = Array.from({ length: code.getModuleCount() }, (_, at) => at);
  return sides.map((row) => sides.map((column) => code.isDark(row, column)));
}

it.each([
  ['one letter', 'A'],
  ['an address with a receipt', 'https://doithoai.haiphong.gov.vn/tra-cuu#FXKRZ-9EJ0Y-AQMVD-6CVHT'],
  ['Vietnamese', 'Đối thoại trực tuyến'],
  ['as much as a code of the first version holds', 'x'.repeat(14)],
  ['one letter more', 'x'.repeat(15)],
  ['as much as there may be', 'x'.repeat(180)],
])('%s is the code that the library makes', (_what, text) => {
  expect(qrMatrices(text)).toContainEqual(byLibrary(text));
});

it('is the library’s code for any text of up to 180 bytes', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 180 }), (text) => {
      expect(qrMatrices(text)).toContainEqual(byLibrary(text));
    }),
    { numRuns: 60 },
  );
});

it('is one of them, and none for a longer text', () => {
  expect(qrMatrices('abc')).toContainEqual(qrMatrix('abc'));
  expect(qrMatrix('x'.repeat(181))).toBeNull();
});
