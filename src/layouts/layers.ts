/**
 * The order of the cascade layers. It stands in the head of every page before all sheets, since a
 * bundler may load the style of a component before the base. What is in no layer (tokens, marks of
 * charts, print) outranks them all.
 */
export const layers = '@layer base, layout, parts, components;';
