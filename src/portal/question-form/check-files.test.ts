import { faultOfFiles, takenFile } from './check-files';

const file = (name: string, bytes: number[] | string) =>
  new File([typeof bytes === 'string' ? bytes : Uint8Array.from(bytes)], name);

it.each([
  ['don.pdf', '%PDF-1.7', null],
  ['ANH.JPG', [0xff, 0xd8, 0xff], null],
  ['anh.png', [0x89, 0x50, 0x4e, 0x47], null],
  ['trong.pdf', '', 'fileEmpty'],
  ['don.docx', 'PK', 'fileType'],
  ['trang.pdf', '<html>', 'fileType'],
  ['anh.pdf', [0xff, 0xd8, 0xff], 'fileType'],
])('%s', async (name, bytes, code) => {
  const taken = await takenFile(file(name, bytes));
  if (code === null) expect(taken).toBeInstanceOf(File);
  else expect(taken).toEqual({ code, name });
});

it('is sent as it was chosen, whatever becomes of it afterwards', async () => {
  const chosen = file('don.pdf', '%PDF-1.7');
  const taken = (await takenFile(chosen)) as File;
  chosen.arrayBuffer = () => Promise.reject(new Error('moved'));
  expect(await taken.text()).toBe('%PDF-1.7');
  expect(await takenFile(chosen)).toEqual({ code: 'fileUnreadable', name: 'don.pdf' });
});

it('counts files and their bytes together', () => {
  const limits = { maxFiles: 2, maxTotalBytes: 10 };
  expect(faultOfFiles([{ size: 5 }, { size: 5 }], limits)).toBeNull();
  expect(faultOfFiles([{ size: 5 }, { size: 6 }], limits)).toEqual({ code: 'filesTooLarge' });
  expect(faultOfFiles([{ size: 1 }, { size: 1 }, { size: 1 }], limits)).toEqual({
    code: 'tooManyFiles',
  });
});
