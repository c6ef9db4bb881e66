/** The id in the hash of the address, without a text fragment directive that the browser left in. */
export function namedPart(): string {
  const plain = location.hash.slice(1).replace(/:~:.*$/s, '');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}
