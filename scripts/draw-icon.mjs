// Draws the extension's icon: a sheet with a folded corner, a backed line, an unsupported one, and a check mark.
//   node scripts/draw-icon.mjs [FILE]
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';

const size = 128;
/** Samples per pixel and direction, for smooth edges. */
const samples = 4;

const blue = [31, 58, 95];
const paper = [248, 249, 251];
const fold = [203, 213, 225];
const ink = [148, 163, 184];
const green = [34, 163, 98];
const amber = [224, 159, 32];

/** Later shapes cover earlier ones; each tells whether it covers a point. */
const shapes = [
  { colour: blue, covers: (x, y) => inRoundedBox(x, y, 4, 4, 124, 124, 26) },
  { colour: paper, covers: (x, y) => inRoundedBox(x, y, 30, 20, 98, 108, 6) && x - y < 60 },
  { colour: fold, covers: (x, y) => x >= 80 && y <= 38 && x - y < 60 && y >= 20 && x <= 98 },
  { colour: ink, covers: (x, y) => onLine(x, y, 41, 40, 70, 40, 3) },
  { colour: ink, covers: (x, y) => onLine(x, y, 41, 52, 87, 52, 3) },
  { colour: amber, covers: (x, y) => onWave(x, y, 41, 68, 60, 2.4) },
  { colour: ink, covers: (x, y) => onLine(x, y, 41, 78, 62, 78, 3) },
  { colour: ink, covers: (x, y) => onLine(x, y, 41, 90, 58, 90, 3) },
  { colour: blue, covers: (x, y) => Math.hypot(x - 88, y - 88) < 29 },
  { colour: green, covers: (x, y) => Math.hypot(x - 88, y - 88) < 25 },
  { colour: paper, covers: (x, y) => onLine(x, y, 77, 89, 85, 97, 3.6) || onLine(x, y, 85, 97, 100, 80, 3.6) },
];

function inRoundedBox(x, y, left, top, right, bottom, radius) {
  const dx = Math.max(left + radius - x, 0, x - (right - radius));
  const dy = Math.max(top + radius - y, 0, y - (bottom - radius));
  return x >= left && x <= right && y >= top && y <= bottom && Math.hypot(dx, dy) <= radius;
}

function onLine(x, y, x1, y1, x2, y2, half) {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const along = Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
  return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1)) <= half;
}

function onWave(x, y, from, to, middle, half) {
  return x >= from && x <= to + 12 && Math.abs(y - (middle + 4 + 3 * Math.sin((x - from) / 2.6))) <= half;
}

function pixel(px, py) {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < samples * samples; i++) {
    const x = px + ((i % samples) + 0.5) / samples;
    const y = py + (Math.floor(i / samples) + 0.5) / samples;
    const top = shapes.findLast((shape) => shape.covers(x, y));
    if (!top) continue;
    for (let c = 0; c < 3; c++) sum[c] += top.colour[c];
    sum[3] += 1;
  }
  const covered = sum[3];
  return covered === 0 ? [0, 0, 0, 0] : [...sum.slice(0, 3).map((c) => Math.round(c / covered)), Math.round((255 * covered) / samples ** 2)];
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const made = Buffer.alloc(body.length + 8);
  made.writeUInt32BE(data.length, 0);
  body.copy(made, 4);
  made.writeUInt32BE(crc(body), body.length + 4);
  return made;
}

function crc(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

const rows = [];
for (let y = 0; y < size; y++) {
  // Every row begins with its filter type: 0, none.
  rows.push(Buffer.from([0, ...Array.from({ length: size }, (_, x) => pixel(x, y)).flat()]));
}
const header = Buffer.alloc(13);
header.writeUInt32BE(size, 0);
header.writeUInt32BE(size, 4);
header.set([8, 6, 0, 0, 0], 8);
const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })), chunk('IEND', Buffer.alloc(0)),
]);
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
writeFileSync(process.argv[2] ?? join(root, 'icon.png'), png);
