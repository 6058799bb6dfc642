/** The pixels of a PNG or JPEG, read from its head; undefined for anything else. */
export function imageSize(
  data: Uint8Array,
): { readonly type: 'png' | 'jpg'; readonly width: number; readonly height: number } | undefined {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (data.length > 24 && view.getUint32(0) === 0x89504e47) return sized('png', view.getUint32(16), view.getUint32(20));
  if (data.length < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 < data.length; ) {
    const marker = view.getUint16(at);
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return sized('jpg', view.getUint16(at + 7), view.getUint16(at + 5));
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

const sized = <Type extends 'png' | 'jpg'>(type: Type, width: number, height: number) =>
  width > 0 && height > 0 ? { type, width, height } : undefined;
