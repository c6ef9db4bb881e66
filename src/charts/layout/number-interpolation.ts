/**
 * What `d3-scale` takes from `d3-interpolate`, for scales from numbers to numbers alone: the build puts
 * this in its place, so that no chart carries what mixes colours, dates and objects (see `astro.config.mjs`).
 */
export {
  interpolateNumber,
  interpolateNumber as interpolate,
  interpolateRound,
  piecewise,
} from 'd3';
