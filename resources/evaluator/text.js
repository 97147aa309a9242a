// TextEncoder and TextDecoder for UTF-8, which libraries make while they load.

export class TextEncoder {
  encoding = 'utf-8';

  encode(text = '') {
    const bytes = unescape(encodeURIComponent(String(text)));
    return Uint8Array.from(bytes, (char) => char.charCodeAt(0));
  }
}

export class TextDecoder {
  encoding = 'utf-8';

  decode(bytes = new Uint8Array()) {
    const view = ArrayBuffer.isView(bytes) ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      : new Uint8Array(bytes);
    return decodeURIComponent(Array.from(view, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  }
}
