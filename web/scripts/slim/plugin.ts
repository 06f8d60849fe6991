// What is generated for every shell is more than this one needs: a build leaves the rest out.
import type { Plugin } from 'vite';
import { slimGlue } from './glue';
import { slimCodec, slimTypes } from './types';
import { slimWords } from './words';

const ways: [RegExp, (code: string) => string][] = [
  [/src\/generated\/types\/bincode\.ts$/, slimCodec],
  [/src\/(core|generated\/types)\/\w+\.ts$/, slimTypes],
  [/src\/generated\/words\.ts$/, slimWords],
  [/src\/generated\/core\/spotter\.js$/, slimGlue],
];

/** Shortens generated code in a build. */
export function slim(): Plugin {
  return {
    name: 'slim',
    enforce: 'pre',
    apply: 'build',
    transform: (code, id) => ways.find(([files]) => files.test(id))?.[1](code) ?? null,
  };
}
