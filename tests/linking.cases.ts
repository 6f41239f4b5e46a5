/** Passages that say which mentions are one person or organization, and what is known of each. */

/** What a case expects of one entity; what is not named is not asked. */
export interface Expected {
  readonly name?: string;
  readonly roles?: readonly string[];
  readonly gender?: "male" | "female" | null;
  readonly acronym?: string | null;
}

/** `[a|Name]` marks a mention: small letters are people, capitals organizations; the same letter is the same entity. */
export interface LinkingCase {
  readonly text: string;
  readonly expect?: Readonly<Record<string, Expected>>;
  /** Why it is not solved yet. */
  readonly miss?: string;
}

/** Cases by what they are about. */
export const linkingCases: Readonly<Record<string, readonly LinkingCase[]>> = {
  "a surname is its person": [
    { text: "[a|Karen Lindholt] opened the fair. Later [a|Lindholt] left.", expect: { a: { name: "Karen Lindholt", gender: "female" } } },
    { text: "[a|Pieter van der Meer] sang, and [a|van der Meer] danced while [a|Meer] slept." },
    { text: "LINDHOLT QUITS\n\n[a|Karen Lindholt] quit. [a|LINDHOLT] said no more.", expect: { a: { name: "Karen Lindholt" } } },
    {
      text: "Fishermen blame [a|Lindholt]\n\nMinister [a|Karen Lindholt] was blamed.",
      expect: { a: { name: "Karen Lindholt", roles: ["Minister"] } },
    },
    { text: "[a|O’Driscoll] ran. [a|Fergus O'Driscoll] won." },
    { text: "[a|Jean-Claude Mornet] met [b|Claude Ardier]. [a|Mornet] thanked [b|Ardier]." },
    { text: "[a|Zoltán Kárpáti] scored; [a|Karpati] was carried off." },
    { text: "[a|Ulla-Britt Sandø] wrote, and [a|Sando] rewrote." },
  ],
  "fuller and shorter full names": [
    {
      text: "[a|John B. Ardley] and then [a|John Ardley] and [a|J. Ardley] signed.",
      expect: { a: { name: "John B. Ardley", gender: "male" } },
    },
    { text: "[a|J.K. Ardley] wrote it, [a|J. K. Ardley] said; [a|JK Ardley] agreed." },
    { text: "[a|William Ardley] is known as [a|Bill Ardley].", expect: { a: { gender: "male" } } },
    { text: "[a|Elizabeth Marsh] came. [a|Liz Marsh] sat down. [a|Beth Marsh] spoke." },
    { text: "[a|María José García Robles] spoke. [a|María García] nodded and [a|García Robles] left." },
    { text: "[a|Andrés López Quintana] lost; [a|López] wept, and so did [a|López Quintana]." },
    { text: "[a|Bashir al-Hamdani] spoke. Supporters of [a|Hamdani] cheered; [a|al-Hamdani] waved." },
    { text: "[a|Yusuf bin Rashid al-Tamimi] arrived, and [a|Yusuf al-Tamimi] spoke." },
    { text: "[a|Lee Bo-yun] won. [a|Bo-yun Lee], or simply [a|Lee], smiled." },
    { text: "[a|Tanaka Kenjiro] was chosen; [a|Kenjiro Tanaka] accepted." },
    { text: "[a|Katla Arnkelsdóttir] sings. [a|Katla] was born in Akureyri.", expect: { a: { gender: "female" } } },
    { text: "[a|Sutarto] rules. [a|Sutarto] has one name only.", expect: { a: { name: "Sutarto" } } },
    { text: "[a|Kirsten Verhoeven] ran. [a|Kirstin Verhoeven] came third." },
    { text: "[a|Karl Ottinger] skied; [a|Karl Otinger] fell." },
    { text: "[a|Mahmoud Abbas] spoke in Ramallah. To his people he is [a|Abu Mazen]." },
    { text: "[a|Robert Fane Jr.] said [a|Fane] would appeal.", expect: { a: { name: "Robert Fane Jr." } } },
    { text: "[a|Nguyen Van Duc] left. [a|Duc] had no comment." },
    { text: "[a|Mohammed Zahir Khel] and [a|Mohamed Zahir Khel] are the same man." },
  ],
  "other people stay apart": [
    { text: "[a|Anna Verhoeven] and [b|Karel Verhoeven] met." },
    { text: "[a|John Ardley] beat [b|Jane Ardley]." },
    { text: "[a|Ronald Marsh] sued [b|Donald Marsh]." },
    { text: "[a|Mario Conti] and [b|Maria Conti] sang.", expect: { a: { gender: "male" }, b: { gender: "female" } } },
    { text: "[a|Ivan Petrushin] and [b|Ivana Petrushina] skate." },
    { text: "[a|Robert Fane Jr.] succeeded [b|Robert Fane Sr.] in 1990." },
    { text: "[a|Daniel Ortner] and [b|Daniela Ortner] are siblings.", expect: { a: { gender: "male" }, b: { gender: "female" } } },
    { text: "[a|Peter Hanson] and [b|Peter Jansen] shared the prize." },
    { text: "[a|Lee Bo-yun] met [b|Lee Hae-jin]." },
    { text: "[a|Steve Marsh] batted with [b|Mark Marsh]." },
    { text: "[a|Carla Ruiz] and [b|Carlos Ruiz] voted.", expect: { a: { gender: "female" }, b: { gender: "male" } } },
    { text: "[a|Hugo Brandt] praised [b|Brandt Hollis]." },
  ],
  "families of one surname": [
    {
      text: "[a|Oscar Fane] met [b|Ruth Fane]. [a|Mr Fane] was pleased. [b|Mrs Fane] was not.",
      expect: { a: { gender: "male" }, b: { gender: "female" } },
    },
    { text: "[a|Mr. Fane] and [b|Ms. Fane] did not speak. [b|Ms. Fane] left.", expect: { a: { gender: "male" }, b: { gender: "female" } } },
    {
      text: "President [a|Oscar Fane] and his wife [b|Ruth Fane] came. President [a|Fane] spoke.",
      expect: { a: { roles: ["President"] } },
    },
    { text: "[a|Oscar Fane] visited his wife [b|Ruth]. [b|Ruth Fane] is ill. [a|Fane] said he would stay. [a|Fane] flew home." },
    {
      text: "Senator [a|Oscar Fane] quarrelled with banker [b|Hugo Fane]. The senator was loud. Senator [a|Fane] left first.",
      expect: { a: { roles: ["Senator"] }, b: { roles: ["banker"] } },
    },
    { text: "[a|Hugh Marsh] and [b|Tim Marsh] both spoke. Then [c|Marsh] left." },
    { text: "His brother [a|Leo Fane] runs the shop.\n\n[b|Oscar Fane] was mayor for years. [b|Fane] built the port. [b|Fane] was loved." },
    { text: "[a|Ruth Fane] sued the paper.\n\n[b|Oscar Fane], an engineer, was not involved. [b|Fane] has retired." },
    { text: "[a|Oscar Fane]'s sister, [b|Ruth], won too. [b|Ruth] is 20.", expect: { b: { gender: "female" } } },
    { text: "[a|Ruth Fane] said her son [b|Tim] was safe. [a|Fane] wept. [b|Tim] did not." },
    {
      text: "Queen [a|Ulrike] and King [b|Albrecht] waved. [a|Ulrike] wore blue.",
      expect: { a: { gender: "female" }, b: { gender: "male" } },
    },
    {
      text: "[a|Oscar Fane] spoke first. [a|Fane] was cheered. [b|Ruth Fane] followed. [b|Mrs. Fane] was booed, but [a|Mr. Fane] smiled.",
    },
  ],
  "a husband known to all, and his wife": [
    {
      text: "President [a|Ardley] flew home. Fishermen cheered [a|Ardley]. [b|Anna Bell Ardley] stayed, and Mrs. [b|Ardley] sang while [a|Ardley] slept.",
      expect: { a: { name: "Ardley", roles: ["President"] }, b: { name: "Anna Bell Ardley" } },
    },
    { text: "[a|Ardley] flies home\n\nSenator [a|Anna Ardley] flew home. Mrs. [a|Ardley] sang.", expect: { a: { name: "Anna Ardley" } } },
  ],
  "roles before the name": [
    { text: "Team: [b|Nick Knight], [a|Oscar Fane], [c|Lars Holm].", expect: { a: { roles: [] } } },
    { text: "Danish Fisheries Minister [a|Karen Lindholt] resigned.", expect: { a: { roles: ["Danish Fisheries Minister"] } } },
    { text: "Port authority envoy on Greenland [a|Oscar Fane] said so.", expect: { a: { roles: ["Port authority envoy on Greenland"] } } },
    { text: "Lancaster Mayor [a|Ruth Fane] agreed.", expect: { a: { roles: ["Lancaster Mayor"] } } },
    { text: "[A|VHA] chief [a|Oscar Fane] denied it.", expect: { a: { roles: ["VHA chief"] } } },
    { text: "The former U.S. Senator [a|Oscar Fane] died.", expect: { a: { roles: ["former U.S. Senator"] } } },
    {
      text: "It was written by the prize-winning Chilean novelist [a|Carla Ruiz].",
      expect: { a: { roles: ["prize-winning Chilean novelist"] } },
    },
    { text: "Police arrested opposition leader [a|Oscar Fane].", expect: { a: { roles: ["opposition leader"] } } },
    { text: "Vice-president [a|Ruth Fane] spoke.", expect: { a: { roles: ["Vice-president"] } } },
    { text: "A 61-year-old baker [a|Hugo Brandt] saw it.", expect: { a: { roles: ["baker"] } } },
    { text: "the harbour's chief engineer, [a|Hugo Brandt], said", expect: { a: { roles: ["harbour's chief engineer"] } } },
    { text: "Danish ambassador to Quito, [a|Karen Lindholt], left.", expect: { a: { roles: ["Danish ambassador to Quito"] } } },
    { text: "Then-President [a|Oscar Fane] signed it.", expect: { a: { roles: ["Then-President"] } } },
    {
      text: "talks between Foreign Minister [a|Ruth Fane] and Prime Minister [b|Hugo Brandt]",
      expect: { a: { roles: ["Foreign Minister"] }, b: { roles: ["Prime Minister"] } },
    },
    { text: "Mr [a|Fane] and Dr [b|Brandt] met.", expect: { a: { roles: [], gender: "male" }, b: { roles: [], gender: null } } },
    { text: "said Gen. [a|Hugo Brandt], who retired", expect: { a: { roles: ["Gen."] } } },
    { text: "the trio were told that [a|Hugo Brandt] had gone", expect: { a: { roles: [] } } },
    { text: "On Tuesday police spokeswoman [a|Ruth Fane] spoke.", expect: { a: { roles: ["police spokeswoman"], gender: "female" } } },
    { text: "White House chief of staff [a|Oscar Fane] called.", expect: { a: { roles: ["White House chief of staff"] } } },
  ],
  "roles behind the name": [
    { text: "[a|Karen Lindholt], chief executive of [A|Vardimek], said no.", expect: { a: { roles: ["chief executive of Vardimek"] } } },
    { text: "[a|Oscar Fane], a veteran of two wars in Angola.", expect: { a: { roles: ["veteran of two wars in Angola"] } } },
    { text: "[a|Oscar Fane], 44, a plumber from Leeds, won.", expect: { a: { roles: ["plumber from Leeds"] } } },
    {
      text: "[a|Ruth Fane], the third deputy chair of the fisheries and ports board in the upper house of the Danish parliament, said",
      expect: { a: { roles: ["third deputy chair of the fisheries and ports board"] } },
    },
    {
      text: "[a|Ruth Fane], founder, chairman and chief executive of [A|Vardimek], said",
      expect: { a: { roles: ["founder, chairman and chief executive of Vardimek"] } },
    },
    { text: "[a|Ruth Fane] is the president of the chess club.", expect: { a: { roles: ["president of the chess club"] } } },
    { text: "[a|Ruth Fane], who was a judge in Quito, said", expect: { a: { roles: ["judge in Quito"] } } },
    { text: "[a|Oscar Fane] was elected mayor of Leeds in May.", expect: { a: { roles: ["mayor of Leeds"] } } },
    { text: "[a|Oscar Fane] resigned as ambassador to Quito.", expect: { a: { roles: ["ambassador to Quito"] } } },
    { text: "The board appointed [a|Ruth Fane] chief executive.", expect: { a: { roles: ["chief executive"] } } },
    { text: "According to [a|Ruth Fane], the minister is ill.", expect: { a: { roles: [] } } },
    { text: "According to [a|Ruth Fane], the minister resigned.", expect: { a: { roles: [] } } },
    { text: "[a|Ruth Fane], Senator [b|Oscar Fane] and others", expect: { a: { roles: [] }, b: { roles: ["Senator"] } } },
    { text: "[a|Ruth Fane], a Lindholt supporter, agreed.", expect: { a: { roles: ["Lindholt supporter"] } } },
    { text: "[a|Ruth Fane], [b|Oscar Fane]'s lawyer, agreed.", expect: { a: { roles: ["Oscar Fane's lawyer"] }, b: { roles: [] } } },
    { text: "[a|Ruth Fane], an adviser to Mr. [b|Brandt], agreed.", expect: { a: { roles: ["adviser to Mr. Brandt"] } } },
    { text: "[a|Ruth Fane], an analyst based in Oslo, agreed.", expect: { a: { roles: ["analyst"] } } },
    { text: "[a|Ruth Fane] — a trader at [A|Ubolo Bank] — agreed.", expect: { a: { roles: ["trader at Ubolo Bank"] } } },
    { text: "[a|Ruth Fane] was held hostage.", expect: { a: { roles: [] } } },
    { text: "[a|Ruth Fane], his wife, agreed.", expect: { a: { roles: [], gender: "female" } } },
  ],
  "roles of all mentions, folded": [
    {
      text: "Port envoy on Greenland [a|Oscar Fane] spoke. [a|Fane], the port envoy, was calm.",
      expect: { a: { roles: ["Port envoy on Greenland"] } },
    },
    {
      text: "Minister [a|Ruth Fane] spoke. [a|Fane], a former judge, was calm. Minister [a|Fane] left.",
      expect: { a: { roles: ["Minister", "former judge"] } },
    },
    {
      text: "President [a|Oscar Fane] spoke. Former President [a|Oscar Fane] spoke.",
      expect: { a: { roles: ["President", "Former President"] } },
    },
    { text: "analyst [a|Ruth Fane] said. Oslo-based analyst [a|Ruth Fane] said.", expect: { a: { roles: ["Oslo-based analyst"] } } },
  ],
  gender: [
    { text: "[a|Ms Brandt] left.", expect: { a: { gender: "female" } } },
    { text: "Lady [a|Brandt] left.", expect: { a: { gender: "female" } } },
    { text: "Sir [a|Zyvon Brandt] left.", expect: { a: { gender: "male" } } },
    { text: "[a|Zyvon Brandt], a businesswoman, left.", expect: { a: { gender: "female" } } },
    { text: "[a|Zyvon Brandt] said she would leave.", expect: { a: { gender: "female" } } },
    { text: "[a|Zyvon Brandt] left. He was late.", expect: { a: { gender: "male" } } },
    { text: "[a|Zyvon Brandt] left.", expect: { a: { gender: null } } },
    { text: "[a|Zyvon Brandt] and [b|Wexo Brill] left. She was late.", expect: { a: { gender: null }, b: { gender: null } } },
    { text: "[a|Kim Yo-jong] spoke.", expect: { a: { gender: null } } },
    { text: "her husband [a|Zyvon] cooked", expect: { a: { gender: "male" } } },
    { text: "[a|Yuri Blakhanov] and [b|Olena Blakhanova] won.", expect: { a: { gender: "male" }, b: { gender: "female" } } },
    { text: "[a|Fatima al-Hamdani] met [b|Ahmed Khel].", expect: { a: { gender: "female" }, b: { gender: "male" } } },
    { text: "[a|Zyvon Brandt]'s daughter [b|Wexo] sings.", expect: { b: { gender: "female" } } },
    { text: "[a|Zyvon Brandt] hurt himself.", expect: { a: { gender: "male" } } },
  ],
  "names and acronyms of organizations": [
    {
      text: "The [A|Vardimek Harbour Authority] ([A|VHA]) met. The [A|VHA] voted.",
      expect: { A: { name: "Vardimek Harbour Authority", acronym: "VHA" } },
    },
    { text: "The [A|VHA] ([A|Vardimek Harbour Authority]) met.", expect: { A: { name: "Vardimek Harbour Authority", acronym: "VHA" } } },
    { text: "The [A|Vardimek Harbour Authority] met. The [A|VHA] voted.", expect: { A: { acronym: "VHA" } } },
    { text: "The [A|Landless Fishers Movement] ([A|MPT]) marched. [A|MPT] leaders spoke.", expect: { A: { acronym: "MPT" } } },
    { text: 'The [A|Landless Fishers Movement] ("[A|LFM]") marched.', expect: { A: { acronym: "LFM" } } },
    {
      text: "The [A|Movimento dos Pescadores] ([A|Fishers Movement]) marched. The [A|Fishers Movement] won.",
      expect: { A: { acronym: null } },
    },
    { text: "The [A|Vardimek Harbour Authority], or [A|VHA], met.", expect: { A: { acronym: "VHA" } } },
    { text: "The [A|Vardimek Harbour Authority], known by its initials [A|VHA], met.", expect: { A: { acronym: "VHA" } } },
    { text: "[A|Ubolo Oyster], formerly [A|Vardimek Mussel], grew." },
    { text: "The [A|World Health Organization] warned. The [A|WHO] said more.", expect: { A: { acronym: "WHO" } } },
    { text: "The [A|U.N.] met. The [A|United Nations] voted.", expect: { A: { name: "United Nations", acronym: "U.N." } } },
    { text: "[A|NATO] met.", expect: { A: { acronym: "NATO" } } },
    { text: "Photo: [A|VARDIMEK]/Oscar Fane. [A|Vardimek] said so.", expect: { A: { name: "Vardimek", acronym: null } } },
    { text: "[A|Vardimek] met.", expect: { A: { acronym: null } } },
    {
      text: "VARDIMEK CUTS JOBS AT PORT\n\n[A|Vardimek] cuts jobs. [A|VARDIMEK] is a port.",
      expect: { A: { name: "Vardimek", acronym: null } },
    },
    { text: "The [A|Ministry of Harbours and Tides] ([A|MHT]) met.", expect: { A: { acronym: "MHT" } } },
    { text: "The [A|Vardimek Harbour Authority] met the [B|Vardimek Bridge Authority]. The [A|VHA] and the [B|VBA] agreed." },
  ],
  "short forms of organizations": [
    { text: "[A|Vardimek Mining Corp] rose. [A|Vardimek Mining] and [A|Vardimek] fell.", expect: { A: { name: "Vardimek Mining Corp" } } },
    { text: "[A|Vardimek Mining Corp]'s shares rose. [A|Vardimek]'s boss was glad." },
    { text: "[A|Ubolo Airlines] flies. [A|Ubolo] is small." },
    { text: "The [A|Norwegian Harbour Authority] met. The [A|Harbour Authority] voted." },
    { text: "The [A|Norwegian Herring Party] won. [A|Herring Party] voters cheered; [A|Herring] is new." },
    { text: "The [A|Ministry of Fisheries] paid. The [A|Fisheries Ministry] said so." },
    { text: "The [A|Ministry of Foreign Affairs] paid. The [A|Foreign Ministry] said so." },
    { text: "The [A|Ministry of Defence] paid. The [A|Defense Ministry] said so." },
    { text: "The [A|University of Arhus] opened; [A|Arhus University] is old." },
    { text: "The [A|Toronto Zebus] won. The [A|Zebus] were fast." },
    { text: "[A|Vardimek United] won. [A|United] scored twice." },
    { text: "[A|Vardi-Mekko Oyster] and [A|Vardimekko Oyster] are one firm." },
    { text: "[A|Brandt & Fane] sued. [A|Brandt and Fane] won." },
    { text: "The [A|Toronto Blue Jays] won. [A|Toronto] led early. The [A|Blue Jays] rested." },
    { text: "[A|Milwaukee] beat them. The [A|Brewers] hit well." },
    { text: "[A|Hezbollah] fired. [A|Hizbollah] denied it." },
  ],
  "other organizations stay apart": [
    { text: "[A|Vardimek United] drew with [B|Ubolo United]. [C|United] scored late." },
    { text: "The [A|Bank of Vardimek] and the [B|Bank of Ubolo] merged." },
    { text: "The [A|Herring Party] beat the [B|Mussel Party]." },
    { text: "The [A|U.N. General Assembly] is part of the [B|U.N.] system." },
    { text: "The [A|Ministry of Fisheries] wrote to the [B|Ministry of Health]." },
    { text: "[A|Vardimek Mining] sued [B|Ubolo Mining]." },
    { text: "[A|Ford] gave to the [B|Ford Foundation]." },
    { text: "The [A|Russian Defense Ministry] answered the [B|Ukrainian Defense Ministry]." },
    { text: "The [A|University of Arhus] beat the [B|University of Bergen]." },
    { text: "[A|Deutsche Bank] lent to [B|Deutsche Telekom]." },
    { text: "[A|Vardimek City] lost to [B|Ubolo City]." },
    { text: "[A|Boston Celtics] ([B|NBA]) fined." },
    { text: "The [A|Vardimek Times] and the [B|Ubolo Times] agree." },
    { text: "The [A|Norwegian Bank] is no [B|Norwegian Church]." },
  ],
  "several that fit: the one named last": [
    {
      text: "The [A|Russian Defense Ministry] spoke.\n\nHours passed. Nobody knew. Rain fell. Nothing moved.\n\nThe [B|Ukrainian Defense Ministry] spoke. The [B|Defense Ministry] gave no figure.",
    },
    { text: "The [A|Russian Defense Ministry] met the [B|Ukrainian Defense Ministry]. The [C|Defense Ministry] gave no figure." },
  ],
};
