import type { InterfaceLocale } from '#kernel';

/** The interface language a caller asks for by Accept-Language; Bokmål when nothing else is said. */
export function interfaceLocale(acceptLanguage: string | undefined): InterfaceLocale {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(';q=');
      return { language: tag.toLowerCase().split('-')[0], weight: quality === undefined ? 1 : Number(quality) || 0 };
    })
    .sort((a, b) => b.weight - a.weight);
  for (const { language, weight } of wanted) {
    if (weight <= 0) continue;
    if (language === 'en') return 'en';
    if (language === 'nb' || language === 'no' || language === 'nn') return 'nb';
  }
  return 'nb';
}
