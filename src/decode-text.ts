/**
 * Text in one of the encodings that editors save in: UTF-8 with or without a byte-order mark, UTF-16 of both kinds
 * (Windows' Notepad and PowerShell), and where bytes are no UTF-8, Windows-1252, of which every letter of a setting is
 * the same.
 * @throws Error if it is no text
 */
export function decodeText(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  if (text.includes("\0")) throw new Error("it is no text");
  return text;
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // Without a mark: every other byte of Latin letters is 0.
  if (first === 0 && second !== 0 && second !== undefined) return "utf-16be";
  if (first !== 0 && second === 0) return "utf-16le";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}
