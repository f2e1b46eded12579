import { AltchaChallenge, type Challenge } from '@solidarity/contract';
import { createChallenge, HmacAlgorithm, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/sha';
import * as z from 'zod/mini';
import type { Keys } from '../rules/keys.js';
import { calm, heard, isDemanded, pressed, type Pressure, type Step } from '../rules/pressure.js';
import type { Store } from '../store/store.js';
import { holdsFor, proofLivesMs, triesOf, type ProofScope, type ProofSetting, type ProofUse } from '../rules/proof.js';

/** What the door finds of a proof. Empty where none is demanded: nothing was looked at then. */
export interface ProofFound {
  readonly proof?: ProofUse;
  readonly held?: 'proof-missing' | 'proof-wrong';
}

/** Asks for proof of work while many sign, and tells good proofs from others. Keeps nothing but the pressure. */
export interface ProofGuard {
  /** Somebody signed. */
  count(): void;
  ask(scope: ProofScope): Promise<Challenge>;
  judge(proof: unknown, scope: ProofScope): Promise<ProofFound>;
  /** Tells the other processes on the same store of the pressure, or hears of theirs; call it every few seconds. */
  share(store: Pick<Store, 'lease'>): Promise<void>;
}

/** The job that stands for pressure: whoever is pressed keeps it, and who is calm sees whether it can be had, and lets it end at once. */
const job = 'proof of work';
/** Far longer than two calls of `share` are apart, and than two clocks are: what ends at once ends so long ago. */
const toldMs = 30_000;

interface GuardOptions {
  readonly setting: ProofSetting;
  readonly keys: Keys;
  readonly clock: () => number;
}

const hmacAlgorithm = HmacAlgorithm.SHA_256;

/** As ALTCHA writes it. */
const Payload = z.object({ challenge: AltchaChallenge, solution: z.object({ counter: z.int(), derivedKey: z.string() }) });

export function proofGuard({ setting, keys, clock }: GuardOptions): ProofGuard {
  let pressure: Pressure = calm(-Infinity);
  /** What the other processes tell. */
  let others: Pick<Pressure, 'step' | 'since'> = pressure;
  const press = (signatures: number): Pressure => (pressure = pressed(pressure, clock(), signatures));
  const stepNow = (): Step => {
    if (setting === 'off') return 0;
    const least = setting === 'always' ? 1 : others.step;
    return Math.max(press(0).step, least) as Step;
  };
  const isWanted = (): boolean =>
    setting === 'always' || (setting === 'auto' && [press(0), others].some((measured) => isDemanded(measured, clock())));

  /** The use of a proof that holds: ours, unchanged, for this and nothing else, in time, and worked for. */
  const verify = async (proof: string, scope: ProofScope): Promise<ProofUse | undefined> => {
    const payload = Payload.safeParse(decoded(proof));
    if (!payload.success) return undefined;
    const { challenge, solution } = payload.data;
    const { data, expiresAt, nonce } = challenge.parameters;
    const isMeant = data['for'] === scope.for && data['action'] === scope.action;
    if (!isMeant || expiresAt * 1000 <= clock()) return undefined;
    // No secret for the key's own signature is given: then the library derives the key anew, and believes no other.
    const { verified } = await verifySolution({
      challenge,
      solution,
      deriveKey,
      hmacAlgorithm,
      hmacSignatureSecret: await keys.proofKey(),
    });
    return verified ? { id: nonce, expiresAt: expiresAt * 1000 } : undefined;
  };

  return {
    count() {
      press(1);
    },
    async ask(scope) {
      const step = stepNow();
      if (step === 0) return { challenge: null, holdsFor: holdsFor.calm };
      const challenge = await createChallenge({
        algorithm: 'SHA-256',
        cost: 1,
        // From nothing on: whoever knows how it is chosen can leave none out.
        counter: randomInt(triesOf(step) - 1, 0),
        data: { ...scope, step },
        deriveKey,
        expiresAt: Math.floor((clock() + proofLivesMs) / 1000),
        hmacAlgorithm,
        hmacSignatureSecret: await keys.proofKey(),
      });
      return { challenge: AltchaChallenge.parse(challenge), holdsFor: holdsFor.challenge };
    },
    async judge(proof, scope) {
      if (!isWanted()) return {};
      if (typeof proof !== 'string') return { held: 'proof-missing' };
      const use = await verify(proof, scope);
      return use ? { proof: use } : { held: 'proof-wrong' };
    },
    async share(store) {
      if (setting !== 'auto') return;
      const now = clock();
      const isPressed = press(0).step > 0;
      const isHad = await store.lease(job, isPressed ? 'pressed' : 'calm', now, isPressed ? toldMs : -toldMs);
      if (!isPressed) others = heard(others, !isHad, now);
    },
  };
}

/** What stands in base64; `undefined` where it is none, or no JSON. */
function decoded(proof: string): unknown {
  try {
    return JSON.parse(atob(proof)) as unknown;
  } catch {
    return undefined;
  }
}
