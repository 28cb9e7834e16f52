// Shows Vern documents on another site: <script src=".../embed.js" data-vern="KEY" async></script> puts a frame after itself, and
// every <iframe data-vern="KEY"> gets the height of its document. Sets no cookie and asks nobody but its own server.
(() => {
  const own = document.currentScript || document.querySelector('script[src$="/embed.js"]');
  if (!own) return;
  const pages = new URL('.', own.src);
  const KEY = /^[2-9a-z]{20}$/;
  const mark = Symbol.for('vern');
  const frames = new Map();
  const english = (document.documentElement.lang || 'nb').startsWith('en');

  // Height counts the content alone, whatever the site says about frames.
  const adopt = (frame, revealed) => {
    if (frame[mark]) return;
    frame[mark] = true;
    frames.set(frame, revealed);
    const ask = () => frame.contentWindow?.postMessage({ vern: frame.dataset.vern }, '*');
    frame.addEventListener('load', ask);
    ask();
  };

  const insert = (script) => {
    if (script[mark] || !KEY.test(script.dataset.vern)) return;
    script[mark] = true;
    const { vern, lang } = script.dataset;
    const frame = document.createElement('iframe');
    const path = vern + (lang ? '/' + encodeURIComponent(lang) : '');
    frame.dataset.vern = vern;
    frame.title = english ? 'Privacy' : 'Personvern';
    frame.referrerPolicy = 'no-referrer';
    frame.width = '100%';
    frame.height = 0;
    // Until the document has said that it is there, nothing is shown and nothing can be tabbed into.
    Object.assign(frame.style, { visibility: 'hidden', width: '100%', display: 'block' });
    frame.src = new URL(path + '/embed', pages);
    const link = document.createElement('a');
    link.href = new URL(path, pages);
    link.textContent = english ? 'Read our privacy information' : 'Les om personvern hos oss';
    const late = setTimeout(() => frame.after(link), 8000);
    script.after(frame);
    adopt(frame, (title) => {
      clearTimeout(late);
      link.remove();
      frame.title = title;
      frame.style.visibility = '';
    });
  };

  addEventListener('message', ({ origin, source, data }) => {
    if (origin !== pages.origin || !data || !(data.height > 0)) return;
    for (const [frame, revealed] of frames) {
      if (frame.contentWindow !== source || frame.dataset.vern !== data.vern) continue;
      revealed?.(data.title);
      Object.assign(frame.style, {
        boxSizing: 'content-box',
        border: 0,
        padding: 0,
        maxHeight: 'none',
        height: data.height + 'px',
      });
      // Where the site keeps the frame lower all the same, the reader scrolls in it.
      frame.scrolling = frame.clientHeight < data.height ? 'auto' : 'no';
    }
  });

  const find = () => {
    for (const script of document.querySelectorAll('script[data-vern]')) if (script.src === own.src) insert(script);
    for (const frame of document.querySelectorAll('iframe[data-vern]'))
      if (frame.src.startsWith(pages.href)) adopt(frame);
  };
  find();
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', find);
})();
