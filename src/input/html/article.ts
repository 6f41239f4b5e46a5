/**
 * Finds the article in a page: the element whose paragraphs hold most of the running text.
 * The idea is Readability's (score paragraphs, pass the score to parents, weigh by link density and by class names); the code and weights are our own.
 */
import { attribute, elementsOf, isElement, isText, type PageElement, type PageNode } from "./dom.js";

/** Never part of an article. */
const SKIPPED = new Set(
  "script style noscript template svg math iframe object embed form button input select textarea option nav aside footer head link meta canvas audio video map dialog menu".split(
    " ",
  ),
);
const UNLIKELY =
  /(?:^|[-_ ])(?:ad|ads|advert\w*|promo\w*|sponsor\w*|share|sharing|social|related|recirc\w*|recommend\w*|newsletter|subscribe|subscription|signup|comment|comments|disqus|breadcrumbs?|cookie|consent|banner|menu|nav|navigation|navbar|sidebar|toolbar|footer|masthead|popular|trending|most-read|more-stories|more-from|outbrain|taboola|widget|hidden|visually-hidden|sr-only|screen-reader\w*|skip|pagination|pager|tags|taglist|print-only|gallery-nav|paywall|modal|popup|overlay|yom-remote|author-bio|bio-box|read-next|up-next|follow)(?:$|[-_ ])/i;
const LIKELY = /(?:article|story|post|entry|content|body|main|text|column)/i;
/** Holds the article however it is named. */
const NEVER_UNLIKELY = new Set(["html", "body", "article", "main"]);

const BLOCKS = new Set(
  "p div section article main header blockquote pre ul ol li dl dt dd table thead tbody tr td th h1 h2 h3 h4 h5 h6 figure figcaption hr address details summary center".split(
    " ",
  ),
);
export const isBlock = (element: PageElement): boolean => BLOCKS.has(element.tagName);

const isHidden = (element: PageElement): boolean =>
  element.attrs.some(
    ({ name, value }) =>
      name === "hidden" ||
      (name === "aria-hidden" && value === "true") ||
      (name === "style" && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value)),
  );

const namesOf = (element: PageElement): string => `${attribute(element, "class")} ${attribute(element, "id")}`.slice(0, 500);

/** True for what is skipped whole: code, forms, navigation, hidden parts, and boxes whose names say that they are not the article. */
export function isSkipped(element: PageElement): boolean {
  if (SKIPPED.has(element.tagName) || isHidden(element)) return true;
  if (NEVER_UNLIKELY.has(element.tagName)) return false;
  if (/^(?:navigation|complementary|banner|contentinfo|menu|menubar|dialog|alert|search)$/.test(attribute(element, "role"))) return true;
  const names = namesOf(element);
  return UNLIKELY.test(names) && !/(?:^|[-_ ])(?:article|story|post|entry)-?(?:body|content|text)(?:$|[-_ ])/i.test(names);
}

interface Measure {
  /** Code units of text, and of those inside links. */
  text: number;
  linked: number;
  commas: number;
  /** Text of paragraphs directly below, without skipped parts. */
  score: number;
}

/** Text, links and commas of each element that is not skipped. Parents follow their children in the order. */
function measure(root: PageElement): { readonly order: readonly PageElement[]; readonly of: ReadonlyMap<PageElement, Measure> } {
  const of = new Map<PageElement, Measure>();
  const order: PageElement[] = [];
  const stack: { element: PageElement; linked: boolean; left: boolean }[] = [{ element: root, linked: false, left: false }];
  while (stack.length) {
    const top = stack[stack.length - 1]!;
    const { element } = top;
    if (top.left) {
      stack.pop();
      order.push(element);
      const own = of.get(element)!;
      const parent = stack.at(-1)?.element;
      const above = parent && of.get(parent);
      if (above) {
        above.text += own.text;
        above.linked += own.linked;
        above.commas += own.commas;
      }
      continue;
    }
    top.left = true;
    const linked = top.linked || element.tagName === "a";
    const own: Measure = { text: 0, linked: 0, commas: 0, score: 0 };
    of.set(element, own);
    for (const child of element.childNodes) {
      if (isText(child)) {
        const text = child.value.replace(/\s+/g, " ").trim();
        own.text += text.length;
        if (linked) own.linked += text.length;
        own.commas += text.split(/[,，、;]/).length - 1;
      }
    }
    for (let i = element.childNodes.length - 1; i >= 0; i--) {
      const child = element.childNodes[i]!;
      if (isElement(child) && !isSkipped(child)) stack.push({ element: child, linked, left: false });
    }
  }
  return { order, of };
}

const linkDensity = ({ text, linked }: Measure): number => (text ? linked / text : 0);

const hasBlockChild = (element: PageElement): boolean => element.childNodes.some((child) => isElement(child) && isBlock(child));

/** Weight of what an element is called. */
function nameWeight(element: PageElement): number {
  let weight = 0;
  if (LIKELY.test(namesOf(element))) weight += 15;
  if (element.tagName === "article" || attribute(element, "itemprop") === "articleBody") weight += 25;
  return weight;
}

const MIN_PARAGRAPH = 25;

/** The elements that hold the article, in document order: mostly one, at times several siblings. */
export function articleElements(page: PageElement): readonly PageElement[] {
  const body = page.childNodes.find((node): node is PageElement => isElement(node) && node.tagName === "body") ?? page;
  const { order, of } = measure(body);
  const give = (element: PageNode | null, score: number) => {
    const m = element && isElement(element as PageNode) ? of.get(element as PageElement) : undefined;
    if (m) m.score += score;
  };
  for (const element of order) {
    const m = of.get(element)!;
    const isParagraph =
      element.tagName === "p" ||
      element.tagName === "pre" ||
      (/^(?:div|td|li|section|blockquote)$/.test(element.tagName) && !hasBlockChild(element));
    if (!isParagraph || m.text < MIN_PARAGRAPH || linkDensity(m) > 0.6) continue;
    const score = 1 + m.commas + Math.min(Math.floor(m.text / 100), 3);
    const parent = element.parentNode as PageNode | null;
    give(parent, score);
    const grandparent = parent && "parentNode" in parent ? (parent.parentNode as PageNode | null) : null;
    give(grandparent, score / 2);
    const great = grandparent && "parentNode" in grandparent ? (grandparent.parentNode as PageNode | null) : null;
    give(great, score / 6);
  }
  let best: PageElement = body;
  let bestScore = 0;
  const final = new Map<PageElement, number>();
  for (const element of order) {
    const m = of.get(element)!;
    if (!m.score || element === body) continue;
    const score = (m.score + nameWeight(element)) * (1 - linkDensity(m));
    final.set(element, score);
    if (score > bestScore) {
      bestScore = score;
      best = element;
    }
  }
  if (best === body) return [body];
  // A parent that holds much more running text than its best child is the article: its sections are siblings.
  for (
    let parent = best.parentNode as PageElement | null;
    parent && parent !== body && of.has(parent);
    parent = parent.parentNode as PageElement | null
  ) {
    const m = of.get(parent)!;
    const sections = parent.childNodes.filter(
      (child): child is PageElement => isElement(child) && (final.get(child) ?? 0) > bestScore * 0.25,
    );
    if (sections.length >= 2 && linkDensity(m) < 0.35) best = parent;
    else if (parent.tagName === "article" && linkDensity(m) < 0.3 && of.get(best)!.text > m.text * 0.5) best = parent;
  }
  const parent = best.parentNode as PageElement | null;
  if (!parent || !of.has(parent)) return [best];
  const threshold = Math.max(10, bestScore * 0.2);
  return parent.childNodes.filter((child): child is PageElement => {
    if (!isElement(child) || !of.has(child)) return false;
    if (child === best) return true;
    const m = of.get(child)!;
    const sameClass = attribute(child, "class") !== "" && attribute(child, "class") === attribute(best, "class") ? bestScore * 0.2 : 0;
    if ((final.get(child) ?? 0) + sameClass >= threshold) return true;
    return child.tagName === "p" && ((m.text > 80 && linkDensity(m) < 0.25) || (m.text > 0 && m.text <= 80 && m.linked === 0));
  });
}

/** True for a box inside the article that is mostly links, a list of other stories, or a short box without running text. */
export function isClutter(element: PageElement): boolean {
  if (!/^(?:div|section|ul|ol|table|dl)$/.test(element.tagName)) return false;
  let text = 0;
  let linked = 0;
  for (const child of textsOf(element)) {
    text += child.length;
    if (child.linked) linked += child.length;
  }
  return text > 0 && linked / text > 0.6 && text < 3000;
}

function* textsOf(root: PageElement): Generator<{ readonly length: number; readonly linked: boolean }> {
  const stack: { node: PageNode; linked: boolean }[] = [{ node: root, linked: false }];
  while (stack.length) {
    const { node, linked } = stack.pop()!;
    if (isText(node)) yield { length: node.value.trim().length, linked };
    else if (isElement(node) && !isSkipped(node))
      for (const child of node.childNodes) stack.push({ node: child, linked: linked || node.tagName === "a" });
  }
}

/** The headings of level one of a page: where the title of the article stands. */
export function firstHeading(page: PageElement): PageElement | null {
  for (const element of elementsOf(page)) if (element.tagName === "h1" && !isHidden(element)) return element;
  return null;
}
