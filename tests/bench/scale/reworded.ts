/**
 * A text with its longer words exchanged for others of the same text sort, another way in every copy: copies of
 * the same words would compress, and be found, as no two articles are.
 */
export function reworded(text: string, nth: number): string {
  let at = 0;
  return text.replaceAll(/(?<![\p{L}’“-])[a-z]{6,}(?![\p{L}’”-])/gu, (word) => {
    at += 1;
    return (at + nth) % 2 ? word : (words[(hash(word) + nth * 7) % words.length] ?? word);
  });
}

function hash(word: string): number {
  return [...word].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 100_003, 7);
}

/** Common words of prose, none of them a number, a unit or a name. */
const words =
  `account advance affair agenda agreement ambition apparent archive argument assembly attempt author
balance barrier benefit border bridge broader budget burden capital caution central century chapter charter choice
circle citizen climate coastal college comfort command comment common company complex concern conduct contest context
control council country courage culture current custom debate decade decline defence degree demand deposit desert design
detail device differ direct distant doctrine domain dozens effort element embassy emerge empire enough entire envoy
equal estate evident example except expand expert export extent factor failure faith famous feature finance firmly
follow forest formal former fortune forward founder freight further future garden gather general genuine global govern
gradual ground growth habit harbour harvest heavily history honest horizon however impact import income inland insist
intent invest island journal journey justice keeper kingdom landing language largely leader league lesson letter liberal
likely limit linked little lively local longer lower machine maintain manage margin market master matter meadow measure
medium member memory mention method middle mineral minister mirror modern moment monitor mutual narrow nation nature
nearly neither network notable notice object observe obtain obvious office official openly option orchard order origin
outcome output overall oversee parade parallel partial passage patient pattern payment people perhaps period pipeline
planet player policy popular portion position power practice prefer present press prevent price private process produce
profit progress project promise proper prospect protect proud public purpose pursue quarter question quiet railway
reader reason recent record reform region relation remain remote report require rescue reserve result retain return
revenue review river rival scholar season second sector secure senior series service settle shadow shelter signal silent
similar simple single slowly social soldier source speaker special spirit spread station steady stream street strong
student subject suffer summit supply support surface survey sustain symbol system talent target tariff temple tension
theory thread timber toward trader tradition treaty tribute trust tunnel turning unable union unique useful usual valley
value various vessel victory village vision visitor volume wealth weapon weekly western whole widely willing window
winter wisdom within wonder worker worth writer yearly`
    .split(/\s+/)
    .filter((word) => word.length >= 5);
