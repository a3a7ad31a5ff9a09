import { setTimeout as sleep } from 'node:timers/promises';
import type { ArrivalReport, CrowdAccount, CrowdOrder, MarkerTimes } from './live/crowd-messages';
import { LiveReader } from './live/live-reader';

/** Readers of one office, behind one address. */
const READERS_OF_ADDRESS = 40;
const PATIENCE = 120_000;
const FAULTS_SHOWN = 10;

const readers: LiveReader[] = [];
const heard = new Map<string, MarkerTimes>();

const addressOf = (reader: number): string => {
  const office = Math.floor(reader / READERS_OF_ADDRESS);
  return `127.0.${1 + Math.floor(office / 250)}.${1 + (office % 250)}`;
};

function onMarker(marker: string, at: number): void {
  const times = heard.get(marker);
  if (times === undefined) heard.set(marker, [at]);
  else times.push(at);
}

async function arrive(order: CrowdOrder & { do: 'arrive' }): Promise<ArrivalReport> {
  const { nodes, slug, first, within, page } = order;
  const served: number[] = [];
  const one = async (index: number): Promise<void> => {
    await sleep((within * index) / order.readers);
    const address = addressOf(first + index);
    const reader = new LiveReader({ nodes, slug, address, page, onMarker });
    readers.push(reader);
    const from = performance.now();
    await reader.arrive();
    served.push(performance.now() - from);
  };
  const all = Promise.all(Array.from({ length: order.readers }, (_, index) => one(index)));
  await Promise.race([all, sleep(PATIENCE)]);
  return { served, unserved: order.readers - served.length };
}

function account(markers: readonly string[]): CrowdAccount {
  const sum = (of: (reader: LiveReader) => number): number =>
    readers.reduce((total, reader) => total + of(reader), 0);
  return {
    readers: readers.length,
    incomplete: readers.filter(({ seen }) => !markers.every((marker) => seen.has(marker))).length,
    faults: readers.flatMap(({ faults }) => faults).slice(0, FAULTS_SHOWN),
    broken: sum(({ broken }) => broken),
    resets: sum(({ resets }) => resets),
    turnedAway: sum(({ turnedAway }) => turnedAway),
    pages: pagesOf(readers),
  };
}

function pagesOf(all: readonly LiveReader[]): Map<string, number> {
  const pages = new Map<string, number>();
  for (const { page } of all) {
    const fingerprint = page.fingerprint();
    pages.set(fingerprint, (pages.get(fingerprint) ?? 0) + 1);
  }
  return pages;
}

async function follow(order: CrowdOrder): Promise<unknown> {
  switch (order.do) {
    case 'arrive':
      return arrive(order);
    case 'tell':
      return heard.get(order.marker) ?? [];
    case 'account':
      return account(order.markers);
    case 'leave':
      for (const reader of readers.splice(0)) reader.close();
      heard.clear();
      return null;
  }
}

process.on('message', ({ number, order }: { number: number; order: CrowdOrder }) => {
  void follow(order).then((answer) => process.send!({ number, answer }));
});
