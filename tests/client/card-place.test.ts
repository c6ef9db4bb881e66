import { expect, test } from 'vitest';
import { cardAbove, cardBeside, roomBeside } from '../../src/client/readout/card-place.ts';

const card = { width: 200, height: 120 };
const seen = { left: 0, right: 640, top: -300, bottom: 600 };
const room = { height: 380, seen };

const at = (x: number) => ({ left: x, right: x });

test.each([
  [100, 112],
  [400, 412],
  [500, 288],
  [640, 428],
])('with the guide at %i a card begins at %i, so never over it', (guide, left) => {
  expect(cardBeside(card, at(guide), 190, room)).toEqual({ left, top: 130 });
});

test('a card beside the guide stays in the drawing and in the window', () => {
  expect(cardBeside(card, at(100), 0, room)!.top).toBe(0);
  expect(cardBeside(card, at(100), 380, room)!.top).toBe(260);
  expect(
    cardBeside(card, at(100), 380, { ...room, seen: { ...seen, top: 0, bottom: 300 } })!.top,
  ).toBe(180);
});

test('a card leaves a bar free', () => {
  expect(cardBeside(card, { left: 80, right: 120 }, 190, room)!.left).toBe(132);
});

test('a card may be as wide as the wider side', () => {
  expect(roomBeside({ left: 300, right: 320 }, room)).toBe(308);
  expect(roomBeside({ left: 400, right: 420 }, room)).toBe(388);
});

test('where neither side has room there is no place beside the guide', () => {
  expect(cardBeside(card, at(160), 100, { ...room, seen: { ...seen, right: 320 } })).toBeNull();
});

test('a card above leaves the whole drawing in sight', () => {
  expect(cardAbove(card, 200, room)).toEqual({ left: 0, top: -126 });
});

test.each([0, 60, 140, 200, 379])('a finger at %i is never under a card', (finger) => {
  for (const top of [-300, -60, 0, 100]) {
    const place = cardAbove(card, finger, { ...room, seen: { ...seen, top } });
    const covers = finger >= place.top && finger <= place.top + card.height;
    expect(covers).toBe(false);
  }
});
