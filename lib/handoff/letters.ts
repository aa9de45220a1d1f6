const longest = 2000;

/** A # in an address as programs write it that treat it as text: escaped, or as its full-width or small form. */
export const writtenHash = /%(?:25)*(?:23|EF%(?:25)*BC%(?:25)*83|EF%(?:25)*B9%(?:25)*9F)/i;

/** Letters and digits of any script, and the two other signs that a code and an address of ours end in. */
const belongs = (sign: string): boolean => /[\p{L}\p{N}_-]/u.test(sign);

/** A text without what stands around it: the period of a sentence, brackets, quotation marks, signs that nobody sees. */
export const withoutMarks = (text: string): string => {
  let [start, end] = [0, text.length];
  while (start < end && !belongs(text[start]!)) start += 1;
  while (start < end && !belongs(text[end - 1]!)) end -= 1;
  return text.slice(start, end);
};

const plain = (written: string): string => {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
};

/** A text in which escapes such as %23 are decoded, wherever they are valid. */
const decoded = (text: string): string => text.replace(/(?:%[\da-f]{2})+/gi, plain);

/**
 * The letters of a packet in what somebody opened or pasted: a link, or its end alone, also where a mail broke it
 * into lines, a program wrote its # as %23 or %2523, or a sentence goes on behind it.
 */
export const lettersIn = (text: string): string => {
  const whole = decoded(decoded(text.trim().slice(0, longest))).replace(/[\s\p{Cf}]+/gu, "");
  return withoutMarks(whole.slice(whole.search(/[#＃﹟]/) + 1));
};
