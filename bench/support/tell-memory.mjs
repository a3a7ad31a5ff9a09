import fs from 'node:fs';
import v8 from 'node:v8';
import vm from 'node:vm';

// Loaded before a server that is measured: at a signal it collects what is garbage and writes down what
// is left, in bytes. Without that a figure says how long ago the last collection was.
v8.setFlagsFromString('--expose-gc');
const collect = vm.runInNewContext('gc');

process.on('SIGUSR2', () => {
  collect();
  collect();
  const { heapUsed, external, rss } = process.memoryUsage();
  const file = `${process.env.MEMORY_FOLDER}/${process.pid}`;
  fs.writeFileSync(`${file}.part`, JSON.stringify({ live: heapUsed + external, resident: rss }));
  fs.renameSync(`${file}.part`, file);
});
