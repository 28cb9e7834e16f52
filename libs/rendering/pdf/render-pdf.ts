import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { DocumentTree } from '#policy';
import type { DocumentMeta } from '../document-meta.js';
import { pdfData, type PdfData } from './pdf-data.js';

const WORKSPACE = '/vern';
const TEMPLATE = `${WORKSPACE}/document.typ`;
const DATA = `${WORKSPACE}/data.json`;
/** Results the compiler remembers for this many documents: long enough for the clauses that documents share, short enough to forget the texts. */
const REMEMBERED_DOCUMENTS = 16;

/** One per process: starting it reads the fonts. */
let compiler: NodeCompiler | undefined;

/**
 * The document as tagged PDF (PDF/UA-1, ISO 14289-1) with title, language and a footer of business, version and page. The same
 * input gives the same pages on every machine: no font is taken from the system. Characters that our fonts lack become U+FFFD.
 *
 * @throws Error when Typst refuses the document. The message never holds its text.
 */
export function renderPdf(tree: DocumentTree, meta: DocumentMeta): Promise<Uint8Array> {
  const published = meta.version?.publishedAt;
  return new Promise((resolve) => {
    // A combining mark may meet a letter of another font and then have no glyph after all; plain letters always have one.
    resolve(
      typeset(pdfData(tree, meta, 'full'), published) ?? required(typeset(pdfData(tree, meta, 'latin'), published)),
    );
  });
}

function typeset(data: PdfData, publishedAt: string | undefined): Uint8Array | undefined {
  const typst = theCompiler();
  typst.mapShadow(DATA, Buffer.from(JSON.stringify(data)));
  const { result } = typst.compile({ mainFilePath: TEMPLATE });
  if (!result) return undefined;
  try {
    const creationTimestamp =
      publishedAt === undefined ? {} : { creationTimestamp: Math.floor(Date.parse(publishedAt) / 1000) };
    return typst.pdf(result, { pdfStandard: 'ua-1', ...creationTimestamp });
  } catch {
    return undefined;
  } finally {
    typst.evictCache(REMEMBERED_DOCUMENTS);
  }
}

/** Typst's own message quotes the text, which may be personal data and must not reach a log. */
function required(pdf: Uint8Array | undefined): Uint8Array {
  if (!pdf) throw new Error('Typst could not set the document as PDF/UA-1; see libs/rendering/pdf/document.typ');
  return pdf;
}

function theCompiler(): NodeCompiler {
  if (!compiler) {
    compiler = NodeCompiler.create({ workspace: WORKSPACE });
    compiler.addSource(TEMPLATE, readFileSync(new URL('document.typ', import.meta.url), 'utf8'));
  }
  return compiler;
}
