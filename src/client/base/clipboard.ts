/**
 * Copies a link and says so; where the clipboard refuses, shows the link selected, to be copied by
 * hand.
 *
 * @param said where it is said, and after which the link is shown
 */
export async function copyLink(link: string, said: HTMLOutputElement): Promise<void> {
  clearCopied(said);
  try {
    await navigator.clipboard.writeText(link);
    said.value = 'Link copied.';
  } catch (error) {
    console.error(error);
    said.value = 'The link could not be copied; here it is, selected:';
    const field = linkField(link);
    said.after(field);
    field.select();
  }
}

/** Takes back what was said of a link that is no longer the one of what is shown. */
export function clearCopied(said: HTMLOutputElement): void {
  const field = said.nextElementSibling;
  if (field instanceof HTMLInputElement && field.readOnly) field.remove();
  said.value = '';
}

function linkField(link: string): HTMLInputElement {
  const field = document.createElement('input');
  field.readOnly = true;
  field.value = link;
  field.setAttribute('aria-label', 'Link to this view');
  return field;
}
