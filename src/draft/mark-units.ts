/** UTF-16 units of punctuation. */
export const [dun, comma, fullStop, semicolon, colon] = [0x3001, 0xff0c, 0x3002, 0xff1b, 0xff1a];
export const [quote, endOfQuote] = [0x201c, 0x201d];
export const [title, endOfTitle] = [0x300a, 0x300b];
