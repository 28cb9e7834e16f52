import { finding, inOwnLanguage, type Rule } from './helpers.js';

/** GDPR 12(1): what is referred to must be easily accessible. */
export const relatedDocumentRules: Rule = (facts) =>
  (facts.relatedDocuments ?? []).flatMap(({ title, url }, index) =>
    url === undefined
      ? [
          finding('related_document.link_missing', `/relatedDocuments/${String(index)}/url`, {
            words: inOwnLanguage(title, facts),
          }),
        ]
      : [],
  );
