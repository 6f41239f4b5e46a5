/** The few parts of a parsed page that reading an article needs. The only file that imports parse5. */
import { type DefaultTreeAdapterTypes, parse } from "parse5";

export type PageNode = DefaultTreeAdapterTypes.ChildNode;
export type PageElement = DefaultTreeAdapterTypes.Element;
export type PageText = DefaultTreeAdapterTypes.TextNode;

export const isElement = (node: PageNode): node is PageElement => "tagName" in node;
export const isText = (node: PageNode): node is PageText => node.nodeName === "#text";

/** Parses a page; every node knows where it stands in the source. */
export function parsePage(source: string): PageElement {
  const document = parse(source, { sourceCodeLocationInfo: true });
  return document.childNodes.find((node): node is PageElement => isElement(node) && node.tagName === "html")!;
}

export const attribute = (element: PageElement, name: string): string => element.attrs.find((attr) => attr.name === name)?.value ?? "";

/** Every element below one, in document order, itself included; without recursion, so that deep pages do no harm. */
export function* elementsOf(root: PageElement): Generator<PageElement> {
  const stack: PageElement[] = [root];
  while (stack.length) {
    const element = stack.pop()!;
    yield element;
    for (let i = element.childNodes.length - 1; i >= 0; i--) {
      const child = element.childNodes[i]!;
      if (isElement(child)) stack.push(child);
    }
  }
}
