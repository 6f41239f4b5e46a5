/**
 * Finds the article in a page: the element whose paragraphs hold most of the running text.
 * The idea is Readability's (score paragraphs, pass the score to parents, weigh by link density and by class names); the code and weights are our own.
 */
import { attribute, isElement, isText, type PageElement } from "./dom.js";

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

/** Code, forms, navigation and hidden parts: never article text, whatever they hold. */
const isNeverText = (element: PageElement): boolean =>
  SKIPPED.has(element.tagName) ||
  isHidden(element) ||
  (!NEVER_UNLIKELY.has(element.tagName) &&
    /^(?:navigation|complementary|banner|contentinfo|menu|menubar|dialog|alert|search)$/.test(attribute(element, "role")));

/** True when the names of an element say that it is not the article. */
function isUnlikely(element: PageElement): boolean {
  if (NEVER_UNLIKELY.has(element.tagName)) return false;
  const names = namesOf(element);
  return UNLIKELY.test(names) && !/(?:^|[-_ ])(?:article|story|post|entry)-?(?:body|content|text)(?:$|[-_ ])/i.test(names);
}

/** Text of an element and of all below it, in code units. */
interface Measure {
  text: number;
  linked: number;
  commas: number;
  /** Running text: of paragraphs that are not mostly links. */
  running: number;
  /** What paragraphs below give to their ancestors. */
  score: number;
}

/** The measures of a page; skipped elements have none. */
export interface Measured {
  readonly body: PageElement;
  /** Children before their parents. */
  readonly order: readonly PageElement[];
  readonly of: ReadonlyMap<PageElement, Measure>;
  isSkipped(element: PageElement): boolean;
}

const MIN_PARAGRAPH = 25;
/** An element that holds this share of the running text is the article, whatever it is called. */
const MAIN_SHARE = 0.35;

const hasBlockChild = (element: PageElement): boolean => element.childNodes.some((child) => isElement(child) && isBlock(child));

const isParagraph = (element: PageElement, m: Measure): boolean =>
  (element.tagName === "p" ||
    element.tagName === "pre" ||
    (/^(?:div|td|li|section|blockquote)$/.test(element.tagName) && !hasBlockChild(element))) &&
  m.text >= MIN_PARAGRAPH &&
  linkDensity(m) <= 0.6;

/** Measures all that `skip` leaves. */
function measureAll(
  root: PageElement,
  skip: (element: PageElement) => boolean,
): { readonly order: PageElement[]; readonly of: Map<PageElement, Measure> } {
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
      if (isParagraph(element, own)) own.running = own.text;
      const above = of.get(element.parentNode as PageElement);
      if (above && element !== root) {
        above.text += own.text;
        above.linked += own.linked;
        above.commas += own.commas;
        above.running += own.running;
      }
      continue;
    }
    top.left = true;
    const linked = top.linked || element.tagName === "a";
    const own: Measure = { text: 0, linked: 0, commas: 0, running: 0, score: 0 };
    of.set(element, own);
    for (const child of element.childNodes) {
      if (!isText(child)) continue;
      const text = child.value.replace(/\s+/g, " ").trim();
      own.text += text.length;
      if (linked) own.linked += text.length;
      own.commas += text.split(/[,，、;]/).length - 1;
    }
    for (let i = element.childNodes.length - 1; i >= 0; i--) {
      const child = element.childNodes[i]!;
      if (isElement(child) && !skip(child)) stack.push({ element: child, linked, left: false });
    }
  }
  return { order, of };
}

/** Measures a page: first all of it, to know where the running text is, then without the boxes whose names say that they are something else. */
export function measurePage(page: PageElement): Measured {
  const body = page.childNodes.find((node): node is PageElement => isElement(node) && node.tagName === "body") ?? page;
  const all = measureAll(body, isNeverText);
  const enough = all.of.get(body)!.running * MAIN_SHARE;
  const isSkipped = (element: PageElement) =>
    isNeverText(element) || (isUnlikely(element) && (all.of.get(element)?.running ?? 0) < Math.max(enough, 1));
  return { body, ...measureAll(body, isSkipped), isSkipped };
}

const linkDensity = ({ text, linked }: Measure): number => (text ? linked / text : 0);

/** Weight of what an element is called. */
function nameWeight(element: PageElement): number {
  let weight = 0;
  if (LIKELY.test(namesOf(element))) weight += 15;
  if (element.tagName === "article" || attribute(element, "itemprop") === "articleBody") weight += 25;
  return weight;
}

/** The elements that hold the article, in document order: mostly one, at times several siblings. */
export function articleElements({ body, order, of }: Measured): readonly PageElement[] {
  for (const element of order) {
    const m = of.get(element)!;
    if (!isParagraph(element, m)) continue;
    const score = 1 + m.commas + Math.min(Math.floor(m.text / 100), 3);
    let ancestor = of.get(element.parentNode as PageElement);
    let next = element.parentNode as PageElement;
    for (const share of [1, 2, 6]) {
      if (!ancestor) break;
      ancestor.score += score / share;
      next = next.parentNode as PageElement;
      ancestor = of.get(next);
    }
  }
  let best = body;
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
  best = widened(best, body, of);
  const parent = best.parentNode as PageElement;
  if (!of.has(parent)) return [best];
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

/** An article in several sections: climbs as long as what a parent adds is mostly running text. */
function widened(best: PageElement, body: PageElement, of: ReadonlyMap<PageElement, Measure>): PageElement {
  let widest = best;
  for (
    let parent = best.parentNode as PageElement;
    parent && parent !== body && of.has(parent);
    parent = parent.parentNode as PageElement
  ) {
    const [inner, outer] = [of.get(widest)!, of.get(parent)!];
    const running = outer.running - inner.running;
    const text = outer.text - inner.text;
    const linked = outer.linked - inner.linked;
    if (running > inner.running * 0.08 && running > text * 0.6 && linked < text * 0.3) widest = parent;
  }
  return widest;
}

/** True for a box inside the article that is mostly links, a list of other stories, or a short box without running text. */
export function isClutter(element: PageElement, { of }: Measured): boolean {
  const m = of.get(element);
  return m !== undefined && /^(?:div|section|ul|ol|table|dl)$/.test(element.tagName) && m.text > 0 && m.text < 3000 && linkDensity(m) > 0.6;
}
