/** What a file of XML 1.0 may not hold (https://www.w3.org/TR/xml/#charsets), not even escaped: a lone half of a pair among it. */
const notInXml = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Text without what would make a file that no word processor opens. A break of a line or a page becomes a space. */
export const xmlText = (text: string): string => text.replace(/[\v\f]/g, ' ').replace(notInXml, '');
