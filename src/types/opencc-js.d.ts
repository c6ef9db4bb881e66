declare module 'opencc-js/dict/TSCharacters' {
  /** Pairs "traditional simplified" of single characters, separated by `|`. */
  const pairs: string;
  export default pairs;
}
