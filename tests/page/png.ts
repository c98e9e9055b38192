import { crc32, deflateSync } from "node:zlib";

/** A PNG of one colour, for tests that look whether pictures arrive. `color` is 0xRRGGBB. */
export function plainPng(width: number, height: number, color: number): Buffer {
  const row = Buffer.concat([Buffer.of(0), ...Array.from({ length: width }, () => rgb(color))]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.concat(Array.from({ length: height }, () => row));
  return Buffer.concat([
    Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function rgb(color: number): Buffer {
  return Buffer.of(color >> 16, (color >> 8) & 255, color & 255);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
}
