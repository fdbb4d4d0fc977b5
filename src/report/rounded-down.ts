const PLACES = 1e6;

/** A probability to six places, rounded down: nothing short of certain is printed as 1. */
export const roundedDown = (probability: number): number => Math.floor(probability * PLACES) / PLACES;
