import type { Standing } from './standing';

/** How often something may come: a burst within a minute, and sustained over an hour. */
export interface Rate {
  perMinute: number;
  perHour: number;
}

/** What one address may send: beyond the first it is set aside, beyond the second turned away. */
export interface AddressLimits {
  setAside: Rate;
  refuse: Rate;
}

/** An address range whose people share one way out, such as a company's or an office's. */
export interface Gateway {
  /** An address or a range in CIDR notation, IPv4 (at widest /8) or IPv6 (at widest /32). */
  range: string;
  /** Whose it is, for the editors. */
  note: string;
}

/** The numbers of the intake guard (bảo vệ cửa tiếp nhận): data, changed without a deploy. */
export interface GuardSettings {
  /** Whether senders without a proof are held to tighter limits than those with one. */
  asksProof: boolean;
  /** Hashes a challenge takes on the average. */
  difficulty: number;
  address: Record<Standing, AddressLimits>;
  /** Submissions with one telephone number or e-mail address; beyond it they are set aside. */
  contact: Rate;
  /** Receipt codes one address may ask after without knowing one; beyond it they are turned away. */
  receipts: Rate;
  /** Free of the limits by address, and of those only. */
  gateways: readonly Gateway[];
}

/**
 * Generous where work was done: 200 people behind one company's gateway or one carrier's address pass.
 * Without any proof an address has room for a household.
 */
export const DEFAULT_GUARD_SETTINGS: GuardSettings = {
  asksProof: true,
  difficulty: 50_000,
  address: {
    proven: {
      setAside: { perMinute: 300, perHour: 3_000 },
      refuse: { perMinute: 1_200, perHour: 12_000 },
    },
    'from-form': {
      setAside: { perMinute: 30, perHour: 300 },
      refuse: { perMinute: 120, perHour: 1_200 },
    },
    bare: {
      setAside: { perMinute: 5, perHour: 30 },
      refuse: { perMinute: 30, perHour: 300 },
    },
  },
  contact: { perMinute: 5, perHour: 20 },
  receipts: { perMinute: 60, perHour: 600 },
  gateways: [],
};

/** Least and most of each number. Nothing is set so that nobody gets in. */
export const GUARD_BOUNDS = {
  /** A slow telephone does about 20,000 hashes a second. */
  difficulty: { least: 1, most: 500_000 },
  rate: { least: 1, most: 100_000 },
  gateways: 200,
  noteCharacters: 120,
} as const;

/** What an address of a standing may send. Where no proof is asked, nobody is held for having none. */
export const limitsOf = (settings: GuardSettings, standing: Standing): AddressLimits =>
  settings.address[settings.asksProof ? standing : 'proven'];
