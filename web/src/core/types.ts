// The bridge's types, from one place.
export * from '../generated/types/types';
