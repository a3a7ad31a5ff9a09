import { Served } from './served';

describe('what a node tells of its readers', () => {
  it('is nothing while there are none', () => {
    expect(new Served().tell(0)).toBeNull();
  });

  it('counts answers by what the reader got, and begins again', () => {
    const served = new Served();
    for (const status of [200, 200, 304, 404, 503]) served.note(status);

    expect(served.tell(7)).toBe('Live page: 7 streams open, 2 snapshots, 1 unchanged, 2 refused');
    expect(served.tell(7)).toBe('Live page: 7 streams open, 0 snapshots, 0 unchanged, 0 refused');
  });
});
