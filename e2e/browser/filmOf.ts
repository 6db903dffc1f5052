import { encodeQR } from "qr";

const WIDTH = 640;
const HEIGHT = 480;
/** Of a code's square, in dots of the picture: a phone held at an ordinary distance. */
const DOT = 5;

/** A film of two pictures, both of them the code in the middle of a grey wall: what a camera would see (YUV4MPEG2). */
export function filmOf(text: string): Buffer {
  const rows = encodeQR(text, "raw", { ecc: "medium", border: 4 });
  const light = Buffer.alloc(WIDTH * HEIGHT, 128);
  const left = Math.floor((WIDTH - rows.length * DOT) / 2);
  const top = Math.floor((HEIGHT - rows.length * DOT) / 2);
  for (let y = 0; y < rows.length * DOT; y++) {
    for (let x = 0; x < rows.length * DOT; x++) {
      const isDark = rows[Math.floor(y / DOT)]?.[Math.floor(x / DOT)] === true;
      light[(top + y) * WIDTH + left + x] = isDark ? 16 : 235;
    }
  }
  const colour = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  const picture = Buffer.concat([Buffer.from("FRAME\n"), light, colour]);
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`), picture, picture]);
}
