/** Fetches a page as a document, without running anything in it. */
export function fetchPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML);
      else reject(new Error(`${address}: ${request.status}`));
    };
    request.onerror = () => reject(new Error(`${address}: no answer`));
    request.send();
  });
}

/** Puts the frame of another language round the screen: header, footer, direction, title, address. */
export function takeFrame(doc: Document, address: string): void {
  /* What this page has loaded keeps its address; what comes in counts from the new one. */
  for (const link of document.head.querySelectorAll('link')) link.setAttribute('href', link.href);
  history.replaceState(history.state, '', address);
  const from = doc.documentElement;
  document.documentElement.lang = from.lang;
  document.documentElement.dir = from.dir;
  Object.assign(document.documentElement.dataset, from.dataset);
  document.title = doc.title;
  for (const part of ['header.top', 'footer.bottom', '#verder']) {
    const next = doc.querySelector(part);
    if (next) document.querySelector(part)?.replaceWith(document.importNode(next, true));
  }
}
